import { rateOf } from "../../src/catalog/rates";
import { confront } from "../../src/checks/confront";
import type { Finding } from "../../src/checks/finding";
import { computeRates, countsOf } from "../../src/checks/rate-values";
import { resolve } from "../../src/checks/resolve";
import { judgePrintedRate } from "../../src/checks/printed/judge-rate";
import { readPercent, writePercent } from "../../src/vietnamese/percent";
import { REAL_CASES, type Expected } from "../cases";

const summary = (finding: Finding): Expected =>
  finding.expected === undefined
    ? [finding.code, finding.difference ?? finding.keys[0]!]
    : [finding.code, finding.keys[0]!, finding.expected];

describe.each(REAL_CASES)("the real report of $name", ({ case: real, facts, errors, warnings }) => {
  const { settings } = facts;
  const findings = confront(facts);
  const of = (severity: Finding["severity"]): Expected[] =>
    findings.filter((finding) => finding.severity === severity).map(summary);

  it("has exactly the errors that a careful reader finds", () => {
    expect(of("error").sort()).toEqual([...errors].sort());
  });

  it("has exactly the warnings that a careful reader finds: one more is a false alarm", () => {
    expect(of("warning").sort()).toEqual([...warnings].sort());
  });

  it("says every finding in Vietnamese with its numbers filled in", () => {
    for (const { message } of findings) expect(message).toMatch(/^[^{}]*\p{Lu}[^{}]*$/u);
  });

  it("computes every rate that the report prints rightly, to the printed decimals", () => {
    const resolved = resolve(real.figures, settings);
    const rates = computeRates(resolved);
    for (const { rate, written, numerator, denominator } of real.printedRates) {
      if (numerator === undefined || denominator === undefined) continue;
      const printed = readPercent(written)!;
      if (judgePrintedRate(printed, numerator, denominator, "half_up").kind !== "right") continue;
      expect(countsOf(rateOf(rate), resolved)).toEqual({ numerator, denominator });
      expect(writePercent(rates[rate]!, { decimals: printed.decimals, keepZeros: true })).toBe(
        writePercent({ units: printed.units, decimals: printed.decimals }, { keepZeros: true }),
      );
    }
  });
});
