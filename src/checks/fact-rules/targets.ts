/** K01: rates against the targets set by a higher level. */
import { RATES } from "../../catalog/rates";
import { writePercent } from "../../vietnamese/percent";
import { meetsTarget, writeTarget } from "../../vietnamese/target";
import { percentStyle } from "../percent-style";
import { countsOf } from "../rates";
import type { FactRule } from "./fact-rule";

export const MISSED_TARGETS: FactRule = {
  code: "K01",
  severity: "warning",
  label: "Đạt chỉ tiêu giao",
  reason: "Cấp trên giao chỉ tiêu cho tỷ lệ này.",
  message: "{label} {rate} – chưa đạt chỉ tiêu {target}.",
  find: ({ facts: { targets = {}, settings }, resolved }) =>
    RATES.flatMap((rate) => {
      const target = targets[rate.key];
      const counts = target && countsOf(rate, resolved);
      if (target === undefined || counts === undefined || counts.denominator === 0) return [];
      if (meetsTarget(counts, target)) return [];
      const slots = {
        label: rate.label,
        rate: writePercent(counts, percentStyle(settings)),
        target: writeTarget(target),
      };
      return [{ keys: [rate.key], slots }];
    }),
};
