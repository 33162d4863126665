/**
 * Q24, Q25: typed totals and typed details together. Each of Q02 to Q08 alone leaves room in the blanks; all of them
 * together may leave none: 90 resolved and 15 pending of 100, whatever details of the 90 are still to be filled in.
 *
 * The sums form a tree, so that comparing both sides at each typed total, the parts as tight as what is typed below
 * them allows, finds every contradiction and no other (test/checks/joint-feasibility.test.ts tries it).
 */
import type { FigureKey } from "../figures";
import { settingOf } from "../settings";
import { INSIDE, QUANTITY_RULES } from "./quantity-rules";
import { figure, same, sum, when, type EqualRule, type JointRule, type NamedTerm } from "./rule";
import { SOURCES } from "./sources";

/** Received dossiers are counted by channel and by system; what ended without result, by kind and by section (Q08). */
const BY_SYSTEM = sum(figure("tn_ht_thanh_pho"), figure("tn_ht_bo_nganh"));
const BY_SECTION = sum(figure("muc_tu_choi_dung"), figure("rut"));

const RECEIVED = same("tiep_nhan_trong_ky", BY_SYSTEM);
const WITHOUT_RESULT = same("khong_co_ket_qua", BY_SECTION);

const TOTAL = same("tong_ho_so", sum(figure("ky_truoc_chuyen_sang"), RECEIVED));
const RESOLVED = same("da_giai_quyet", sum(figure("gq_co_ket_qua"), when(INSIDE, "true", WITHOUT_RESULT)));

const part = (name: string, key: FigureKey): NamedTerm => ({ name, term: figure(key) });

function equality(code: string, anchor: FigureKey): EqualRule {
  const isWanted = (rule: (typeof QUANTITY_RULES)[number]): rule is EqualRule =>
    rule.kind === "equal" && rule.code === code && rule.anchor === anchor;
  const found = QUANTITY_RULES.find(isWanted);
  if (found === undefined) throw new RangeError(`no equality ${code} of ${anchor}`);
  return found;
}

/** A typed total against the other of two counts of its parts. */
function countedOtherwise(
  alone: EqualRule,
  parts: readonly NamedTerm[],
  conditions: Pick<JointRule, "label" | "message" | "given" | "unlessTyped" | "onlyWhen">,
): JointRule {
  return {
    kind: "joint",
    code: "Q25",
    since: 2,
    severity: "error",
    reason: "Cùng những hồ sơ ấy, đếm theo hai cách thì phải ra một số.",
    source: SOURCES.arithmetic,
    anchor: alone.anchor,
    total: alone.total,
    parts,
    alone,
    ...conditions,
  };
}

/** Q08 compares the section with these. */
const REFUSED_OR_STOPPED: readonly FigureKey[] = ["tu_choi", "dung_xu_ly"];

export const JOINT_RULES: readonly JointRule[] = [
  {
    kind: "joint",
    code: "Q24",
    since: 2,
    severity: "error",
    label: "Cân đối hồ sơ trên các số tổng",
    reason:
      "Đã giải quyết và đang giải quyết cộng lại phải bằng tổng số, dù các số chi tiết còn trống là bao nhiêu.",
    source: SOURCES.arithmetic,
    anchor: "tong_ho_so",
    total: TOTAL,
    parts: [
      { name: "đã giải quyết", term: RESOLVED },
      { name: "kết thúc không có kết quả", term: when(INSIDE, "false", WITHOUT_RESULT) },
      part("đang giải quyết", "dang_giai_quyet"),
    ],
    alone: equality("Q07", "tong_ho_so"),
    message: `Hồ sơ không cân: {sum}, {compared} tổng số {total} (lệch {difference}). Kiểm tra lại từng số này; nếu đều đúng thì xem lại thiết lập “${settingOf(INSIDE).label}”.`,
  },
  countedOtherwise(
    equality("Q04", "tong_ho_so"),
    [
      part("kỳ trước chuyển sang", "ky_truoc_chuyen_sang"),
      part("trên hệ thống thành phố", "tn_ht_thanh_pho"),
      part("trên hệ thống bộ, ngành", "tn_ht_bo_nganh"),
    ],
    {
      label: "Tổng số bằng kỳ trước cộng hồ sơ trên các hệ thống",
      given: ["tong_ho_so"],
      unlessTyped: ["tiep_nhan_trong_ky"],
      message: "Tổng số {total} nhưng {sum}, {compared} tổng số (lệch {difference}).",
    },
  ),
  countedOtherwise(
    equality("Q05", "khong_co_ket_qua"),
    [part("mục từ chối, dừng xử lý", "muc_tu_choi_dung"), part("rút", "rut")],
    {
      label: "Kết thúc không có kết quả bằng mục từ chối, dừng cộng hồ sơ rút",
      given: ["khong_co_ket_qua", "muc_tu_choi_dung"],
      unlessTyped: REFUSED_OR_STOPPED,
      message: "Kết thúc không có kết quả {total} nhưng {sum}, {compared} số này (lệch {difference}).",
    },
  ),
  countedOtherwise(
    equality("Q05", "da_giai_quyet"),
    [part("có kết quả", "gq_co_ket_qua"), { name: "từ chối, dừng, rút", term: WITHOUT_RESULT }],
    {
      label: "Đã giải quyết bằng có kết quả cộng mục từ chối, dừng và hồ sơ rút",
      given: ["da_giai_quyet", "muc_tu_choi_dung"],
      unlessTyped: REFUSED_OR_STOPPED,
      onlyWhen: { setting: INSIDE, is: "true" },
      message: "Đã giải quyết {total} nhưng {sum}, {compared} số này (lệch {difference}).",
    },
  ),
];
