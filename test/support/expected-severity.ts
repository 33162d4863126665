/** What the severity cells of the input sheet must hold, by the verdicts of TypeScript. */
import type { RuleHead } from "../../src/catalog/rules/rule";
import { boundOf } from "../../src/checks/term-bounds";
import { confront } from "../../src/checks/confront";
import { isInForce } from "../../src/checks/in-force";
import type { Facts } from "../../src/checks/facts";
import type { Finding } from "../../src/checks/finding";
import { judgeOf } from "../../src/checks/judge";
import { knownFrom, type Known } from "../../src/checks/known";
import { isClaim } from "../../src/checks/fact-rules/claims";
import { printedFindings } from "../../src/checks/printed/faults";
import { countsOf } from "../../src/checks/rate-values";
import { rateOf } from "../../src/catalog/rates";
import type { RuleCell, RuleTest } from "../../src/sheets/input/rule-cells";

/** 2 error, 1 warning, 0 holds, "" undecided. */
export type Severity = 0 | 1 | 2 | "";

const LEVEL = { error: 2, warning: 1, info: "" } as const;

/** What is known of some facts, once for all cells. */
export interface Verdicts {
  readonly known: Known;
  readonly findings: readonly Finding[];
}

export function verdictsOf(facts: Facts): Verdicts {
  return { known: knownFrom(facts), findings: confront(facts) };
}

/** What the severity cell of a test must hold. */
export function expectedSeverity({ test }: Pick<RuleCell, "test">, verdicts: Verdicts): Severity {
  const { known } = verdicts;
  switch (test.kind) {
    case "figures": {
      if (!isInForce(test.rule, known.facts)) return "";
      const judgement = judgeOf(test.rule)(known.resolved);
      if (judgement.outcome === "fails") return LEVEL[judgement.severity];
      return judgement.outcome === "holds" ? 0 : "";
    }
    case "printed":
      return printedSeverity(test, known);
    case "twice":
      return saidOr(verdicts, "X07", test.rate, readable(known, test.rate).length === 2);
    case "claim": {
      const isClaimed = readable(known, test.rule.rate).some(isClaim);
      const isNone = boundOf(test.rule.none, "high")(known.resolved) === 0;
      return saidOr(verdicts, test.rule.code, test.rule.rate, isClaimed && isNone);
    }
    case "target": {
      const counts = countsOf(rateOf(test.rate), known.resolved);
      const isSet = known.facts.targets?.[test.rate] !== undefined;
      return saidOr(verdicts, "K01", test.rate, isSet && counts !== undefined && counts.denominator > 0);
    }
    case "dates": {
      const { tu_ngay: from = "", den_ngay: to = "" } = known.facts.information ?? {};
      if (from === "" || to === "") return "";
      return saidOr(verdicts, "D01r", "tu_ngay", true);
    }
  }
}

/** The severity of a finding, or 0 where the rule was tested and there is none. */
function saidOr({ findings }: Verdicts, code: string, key: string, isTested: boolean): Severity {
  const finding = findings.find((each) => each.code === code && each.keys[0] === key);
  if (finding !== undefined) return LEVEL[finding.severity];
  return isTested ? 0 : "";
}

const readable = ({ printed }: Known, rate: string) =>
  printed.filter((each) => each.rate.key === rate && each.percent !== undefined);

/** The decimal mark (P08) is told in the pane alone. */
function printedSeverity(
  { rate, nth }: Extract<RuleTest, { kind: "printed" }>,
  { printed, facts }: Known,
): Severity {
  const judged = printed.filter((each) => each.rate.key === rate)[nth];
  if (judged === undefined) return "";
  const [first] = printedFindings(judged, facts).filter(({ code }) => code !== "P08");
  if (first !== undefined) return LEVEL[first.severity];
  return judged.judgement?.kind === "right" ? 0 : "";
}

/** The name of a cell's test, for messages. */
export function nameOfTest({ test }: Pick<RuleCell, "test">): string {
  const codeOf = ({ code }: RuleHead): string => code;
  switch (test.kind) {
    case "figures":
    case "claim":
      return codeOf(test.rule);
    case "dates":
      return "D01r";
    default:
      return `${test.kind} ${test.rate}`;
  }
}
