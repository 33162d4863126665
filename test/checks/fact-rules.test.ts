import { RULES } from "../../src/catalog/rules";
import { confront } from "../../src/checks/confront";
import { FACT_RULES } from "../../src/checks/fact-rules";
import type { Finding } from "../../src/checks/finding";
import { isFigureRule } from "../../src/checks/judge";
import { FACT_CASES } from "./fact-cases";
import { factsOf, type FactCase, type PartialFacts } from "./fact-cases/fact-case";

/** Codes of every rule that is not about figures alone, and of what is said under the code of another. */
const CODES = [
  ...RULES.filter((rule) => !isFigureRule(rule)).map(({ code }) => code),
  ...FACT_RULES.map(({ code }) => code),
  ...RULES.flatMap((rule) =>
    rule.kind === "equal" && rule.addendum !== undefined ? [rule.addendum.code] : [],
  ),
];

/** What is said by the rule of a case, without what is undefined. */
function findings({ code, saidUnder }: FactCase, facts: PartialFacts): readonly Finding[] {
  return confront(factsOf(facts)).filter((finding) =>
    saidUnder === undefined
      ? finding.code === code
      : finding.code === saidUnder.code && saidUnder.words.test(finding.message),
  );
}

describe("the rules over facts", () => {
  it("each have a code of their own", () => {
    expect(new Set(CODES).size).toBe(CODES.length);
  });

  it("each have a trio, and every trio has its rule", () => {
    expect([...new Set(FACT_CASES.map(({ code }) => code))].sort()).toEqual([...CODES].sort());
  });
});

describe.each(FACT_CASES.map((each) => [`${each.code}: ${each.about}`, each] as const))("%s", (_, each) => {
  it("is not reported of valid facts, nor where what it reads is not there", () => {
    expect(findings(each, each.valid)).toEqual([]);
    expect(findings(each, each.undecided)).toEqual([]);
  });

  it("is reported of invalid facts: place, severity, numbers and words", () => {
    const code = each.saidUnder?.code ?? each.code;
    expect(findings(each, each.invalid)).toEqual(each.findings.map((finding) => ({ code, ...finding })));
  });
});
