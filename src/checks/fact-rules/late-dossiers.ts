/** X06: late dossiers are explained in the report, besides being apologised for. */
import { SOURCES } from "../../catalog/rules/sources";
import { ONE_STOP_DECREE } from "../../catalog/rules/crossings";
import { indexOf, type Resolved } from "../figure-index";
import type { FactRule } from "./fact-rule";

const LATE = ["gq_qua_han", "dgq_qua_han"] as const;

/** The parts of the report that say what was not done well, and why. */
const [SHORTCOMINGS, CAUSES] = ["han_che", "nguyen_nhan"] as const;

/** Where nothing is said of apologies, the rules over the figures ask for these and for the cause in one sentence. */
function isApologisedFor({ typed }: Resolved): boolean {
  const [apologies, dossiers] = [typed[indexOf("phieu_xin_loi")]!, typed[indexOf("ho_so_tre_hen")]!];
  return Number.isNaN(apologies) ? !Number.isNaN(dossiers) : apologies > 0;
}

export const LATE_DOSSIERS_EXPLAINED: FactRule = {
  code: "X06",
  severity: "warning",
  label: "Có hồ sơ quá hạn thì nêu nguyên nhân",
  reason: "Hồ sơ trễ hẹn phải nêu rõ lý do; người đọc báo cáo cần biết cách khắc phục.",
  source: SOURCES.oneStop,
  from: ONE_STOP_DECREE,
  message: "Có {late} hồ sơ quá hạn: cần ghi nguyên nhân ở phần hạn chế, nguyên nhân.",
  find: ({ facts: { narrative = {} }, resolved }) => {
    // An officer who has not come to these parts yet is not reminded of them.
    if (!(SHORTCOMINGS in narrative) && !(CAUSES in narrative)) return [];
    if (!isApologisedFor(resolved)) return [];
    const late = LATE.reduce((sum, key) => sum + resolved.low[indexOf(key)]!, 0);
    // Left alone, the shortcomings are printed as suggested.
    const isSaid = narrative[SHORTCOMINGS]?.trim() !== "" && (narrative[CAUSES] ?? "").trim() !== "";
    return late === 0 || isSaid ? [] : [{ keys: LATE, slots: { late } }];
  },
};
