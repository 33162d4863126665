/** Printed rates as reports have them: right, cut, slipped, copied, said to be 100 %. */
import fc from "fast-check";
import { RATES } from "../../src/catalog/rates";
import type { Settings } from "../../src/catalog/settings";
import type { Figures, PrintedRate } from "../../src/checks/facts";
import { countsOf, type RateCounts } from "../../src/checks/rate-values";
import { resolve } from "../../src/checks/resolve";
import { roundPercent, writePercent, type Percent } from "../../src/vietnamese/percent";

const WAYS = ["half_up", "truncate", "slipped", "hundred", "any"] as const;

const value = fc.record({
  way: fc.constantFrom(...WAYS),
  decimals: fc.nat({ max: 3 }),
  other: fc.nat({ max: 120_000 }),
  decimalMark: fc.constantFrom<"," | ".">(",", "."),
  beside: fc.record(
    { numerator: fc.nat({ max: 3000 }), denominator: fc.nat({ max: 3000 }), section: fc.constant("8.2") },
    { requiredKeys: [] },
  ),
});

type Value = typeof value extends fc.Arbitrary<infer T> ? T : never;

function percentOf({ way, decimals, other }: Omit<Value, "beside">, counts: RateCounts | undefined): Percent {
  if (way === "hundred") return { units: 100 * 10 ** decimals, decimals };
  const places = way === "slipped" ? Math.max(0, decimals - 1) : decimals;
  const mode = way === "truncate" ? way : "half_up";
  const right = counts && roundPercent(counts.numerator, counts.denominator, places, mode);
  if (right === undefined || right === null || way === "any") return { units: other, decimals };
  return { units: right.units, decimals };
}

const countsIn = ({ numerator, denominator }: Partial<RateCounts>): RateCounts | undefined =>
  numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };

/** Up to two values, which may be one, for some of the rates. */
export function printedRatesOf(figures: Figures, settings: Settings): fc.Arbitrary<PrintedRate[]> {
  const resolved = resolve(figures, settings);
  return fc
    .tuple(...RATES.map(() => fc.oneof(fc.constant([]), fc.array(value, { minLength: 1, maxLength: 2 }))))
    .map((all) =>
      all.flatMap((values, index) => {
        const { key: rate } = RATES[index]!;
        const counts = countsOf(RATES[index]!, resolved);
        const printed = values.map(({ beside, ...each }) => {
          const { decimalMark } = each;
          const percent = writePercent(percentOf(each, counts ?? countsIn(beside)), {
            decimalMark,
            keepZeros: true,
          });
          return { rate, written: percent.replace("%", ""), ...beside };
        });
        return printed.filter(
          ({ written }, position) => printed.findIndex((each) => each.written === written) === position,
        );
      }),
    );
}
