import fc from "fast-check";
import { canComeFrom } from "../../../src/checks/printed/possible-rate";
import { roundPercent, type Percent } from "../../../src/vietnamese/percent";
import { runs } from "../../support/runs";

/** Whether two counts print as a rate, rounded or cut. */
const prints = (numerator: number, denominator: number, { units, decimals }: Percent): boolean =>
  (["half_up", "truncate"] as const).some(
    (mode) => roundPercent(numerator, denominator, decimals, mode)?.units === units,
  );

const anyPercent = fc
  .record({ decimals: fc.nat({ max: 1 }), percent: fc.nat({ max: 120 }), digit: fc.nat({ max: 9 }) })
  .map(({ decimals, percent, digit }): Percent => ({
    units: decimals === 0 ? percent : percent * 10 + digit,
    decimals,
  }));

describe("a printed rate of which one count is known", () => {
  test.each<[string, Percent, Parameters<typeof canComeFrom>[1], boolean | undefined]>([
    ["0 of any number is 0%", { units: 0, decimals: 2 }, { numerator: 0 }, true],
    ["0 of no number is 0,01%", { units: 1, decimals: 2 }, { numerator: 0 }, false],
    ["0 of no number is 100%", { units: 100, decimals: 0 }, { numerator: 0 }, false],
    ["1 of very many is 0,00%", { units: 0, decimals: 2 }, { numerator: 1 }, true],
    ["2.002 of no number is 83,89%", { units: 8389, decimals: 2 }, { numerator: 2002 }, false],
    ["99 of 103 is 96,12%", { units: 9612, decimals: 2 }, { denominator: 103 }, true],
    ["no number of 103 is 96,20%", { units: 9620, decimals: 2 }, { denominator: 103 }, false],
    ["no number of 3 is 33,32%", { units: 3332, decimals: 2 }, { denominator: 3 }, false],
    ["2 of 3 is 66,66%, cut", { units: 6666, decimals: 2 }, { denominator: 3 }, true],
    ["2 of 3 is 66,67%, rounded", { units: 6667, decimals: 2 }, { denominator: 3 }, true],
    ["4 of 3 is 133%", { units: 133, decimals: 0 }, { denominator: 3 }, true],
    ["nothing is known of a base of 0", { units: 0, decimals: 0 }, { denominator: 0 }, undefined],
    ["nothing is known without a count", { units: 50, decimals: 0 }, {}, undefined],
    [
      "both counts are judged elsewhere",
      { units: 50, decimals: 0 },
      { numerator: 1, denominator: 2 },
      undefined,
    ],
  ])("%s", (_, percent, counts, expected) => {
    expect(canComeFrom(percent, counts)).toBe(expected);
  });

  test("can come from a numerator just when some base prints it", () => {
    fc.assert(
      fc.property(anyPercent, fc.nat({ max: 20 }), (percent, numerator) => {
        // Above this every base prints less, or as little as 0.
        const { units, decimals } = percent;
        const most = Math.ceil((numerator * 200 * 10 ** decimals) / Math.max(1, 2 * units - 1)) + 1;
        let isPossible = false;
        for (let base = 1; base <= most && !isPossible; base += 1)
          isPossible = prints(numerator, base, percent);
        expect(canComeFrom(percent, { numerator })).toBe(isPossible);
      }),
      { numRuns: runs(200, 5000) },
    );
  });

  test("can come from a base just when some numerator prints it", () => {
    fc.assert(
      fc.property(anyPercent, fc.integer({ min: 1, max: 400 }), (percent, denominator) => {
        const numerators = Array.from({ length: 2 * denominator + 1 }, (_, numerator) => numerator);
        const isPossible = numerators.some((numerator) => prints(numerator, denominator, percent));
        expect(canComeFrom(percent, { denominator })).toBe(isPossible);
      }),
      { numRuns: runs(300, 5000) },
    );
  });
});
