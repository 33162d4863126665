/** K01: rates against the targets set by a higher level. */
import { SOURCES } from "../../catalog/rules/sources";
import { rateOf } from "../../catalog/rates";
import { roundPercent, writePercent, type WritePercentOptions } from "../../vietnamese/percent";
import { meetsTarget, writeTarget, type Target } from "../../vietnamese/target";
import { percentStyle } from "../percent-style";
import { countsOf, type RateCounts } from "../rate-values";
import type { FactRule } from "./fact-rule";

const FINEST_DECIMALS = 4;

/** The rate to as many digits as show that the target is missed: 59,996%, not "60% – chưa đạt ≥ 60%". */
function writeBelow(counts: RateCounts, target: Target, style: WritePercentOptions): string {
  const { decimals = 2, mode = "half_up" } = style;
  const seemsMet = (places: number): boolean => {
    const shown = roundPercent(counts.numerator, counts.denominator, places, mode)!;
    return meetsTarget({ numerator: shown.units, denominator: 100 * 10 ** places }, target);
  };
  let places = decimals;
  while (places < FINEST_DECIMALS && seemsMet(places)) places += 1;
  return writePercent(counts, { ...style, decimals: places });
}

export const MISSED_TARGETS: FactRule = {
  code: "K01",
  severity: "warning",
  label: "Đạt chỉ tiêu giao",
  reason: "Cấp trên giao chỉ tiêu cho tỷ lệ này.",
  source: SOURCES.targets,
  message: "{label} {rate} – chưa đạt chỉ tiêu {target}.",
  find: ({ facts: { targets = {}, settings }, resolved }) =>
    Object.entries(targets).flatMap(([key, target]) => {
      const rate = rateOf(key);
      const counts = countsOf(rate, resolved);
      if (counts === undefined || counts.denominator === 0 || meetsTarget(counts, target)) return [];
      const slots = {
        label: rate.label,
        rate: writeBelow(counts, target, percentStyle(settings)),
        target: writeTarget(target),
      };
      return [{ keys: [rate.key], slots }];
    }),
};
