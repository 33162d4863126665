/** Q22, P01 to P08, X08, X13: rates lie within 0 and 100 %, and printed ones agree with their counts. */
import { notBefore } from "../edition";
import type { Rate, RateArgument } from "../rate";
import { RATES } from "../rates";
import {
  figure,
  keysOf,
  sum,
  when,
  type AtMostRule,
  type ClaimRule,
  type PrintedRule,
  type Rule,
  type Term,
} from "./rule";
import { settingOf } from "../settings";
import { SOURCES } from "./sources";
import { CROSSING_RULES } from "./crossings";
import { QUANTITY_RULES } from "./quantity-rules";

/** A base that changes under a setting: one term for each choice, of which all but one are 0. */
function termOf(argument: RateArgument): Term {
  const usual = sum(...argument.figures.map(figure));
  if (argument.unless === undefined) return usual;
  const { setting, is, figures } = argument.unless;
  return sum(
    when(setting, settingOf(setting).default, usual),
    when(setting, is, sum(...figures.map(figure))),
  );
}

/** Sum of a rate's arguments of one role. */
export function rateTerm(rate: Rate, role: RateArgument["role"]): Term {
  return sum(...rate.arguments.filter((argument) => argument.role === role).map(termOf));
}

/** Row that shows a rate: beside its figure, or its own. */
export function anchorOf(rate: Rate): string {
  return rate.besideFigure ?? rate.key;
}

const sameKeys = (a: Term, b: Term): boolean => keysOf(a).join() === keysOf(b).join();

/** Q12 to Q20 and X10 already say it, with a better message. */
function isBoundedElsewhere(rate: Rate): boolean {
  return [...QUANTITY_RULES, ...CROSSING_RULES].some(
    (rule) =>
      rule.kind === "atMost" &&
      sameKeys(rule.part, rateTerm(rate, "numerator")) &&
      sameKeys(rule.whole, rateTerm(rate, "base")),
  );
}

/** Outside "resolved" (S1), withdrawn dossiers may well outnumber it: no bound then. */
const NEEDS_INSIDE: readonly string[] = ["tl_tu_choi", "tl_rut", "tl_dung_xu_ly"];

function withinHundred(rate: Rate): AtMostRule {
  const rule: AtMostRule = {
    kind: "atMost",
    code: "Q22",
    severity: "error",
    label: `${rate.label}: từ 0 đến 100%`,
    reason: "Tử số là một phần của mẫu số.",
    source: SOURCES.arithmetic,
    anchor: anchorOf(rate),
    part: rateTerm(rate, "numerator"),
    whole: rateTerm(rate, "base"),
    message: `${rate.label}: {part}/{whole} vượt quá 100%.`,
    ...(NEEDS_INSIDE.includes(rate.key)
      ? { onlyWhen: { setting: "rut_trong_da_giai_quyet", is: "true" } }
      : {}),
  };
  // A rate may have come later than the figure beside which it is shown.
  return notBefore(rule, [rate]);
}

/** Not parts of their base in every office: an office may store the dossiers of earlier periods, too (X10). */
const MAY_EXCEED: readonly string[] = [...NEEDS_INSIDE, "tl_luu_kho"];

const PRINTED_RULES: readonly PrintedRule[] = [
  {
    kind: "printed",
    fault: "wrong",
    code: "P01",
    severity: "error",
    label: "Tỷ lệ ghi bằng tử chia mẫu",
    reason: "Tỷ lệ ghi trong báo cáo phải tính được từ số hồ sơ ghi cùng báo cáo.",
    source: SOURCES.arithmetic,
    message: "{label}: {part}/{whole} = {expected}%, đang ghi {written}%{where}.",
  },
  {
    kind: "printed",
    fault: "claimed",
    rates: ["tl_luu_kho", "tl_tai_su_dung"],
    code: "X11",
    severity: "warning",
    label: "Ghi 100% lưu kho, tái sử dụng thì số hồ sơ phải bằng nhau",
    reason: "Câu “100% hồ sơ được lưu kho, tái sử dụng” hay được chép lại từ kỳ trước.",
    source: SOURCES.practice,
    message: "{label}: ghi 100% nhưng {part}/{whole} = {expected}%{where}.",
  },
  {
    kind: "printed",
    fault: "truncated",
    code: "P02",
    severity: "warning",
    label: "Tỷ lệ làm tròn, không cắt số lẻ",
    reason: "Cắt bỏ số lẻ làm các tỷ lệ cộng lại không đủ 100%.",
    source: SOURCES.practice,
    message: "{label}: ghi {written}% (cắt số lẻ), làm tròn là {expected}%{where}.",
  },
  {
    kind: "printed",
    fault: "beyond",
    rates: RATES.map(({ key }) => key).filter((key) => !MAY_EXCEED.includes(key)),
    code: "Q22",
    severity: "error",
    label: "Tỷ lệ ghi từ 0 đến 100%",
    reason: "Tử số là một phần của mẫu số.",
    source: SOURCES.arithmetic,
    message: "{label} = {written}%{where} vượt ngoài 0–100%.",
  },
  {
    kind: "printed",
    fault: "uncountable",
    code: "P03",
    severity: "warning",
    label: "Tỷ lệ có tử và mẫu",
    reason: "Người đọc báo cáo cần số hồ sơ để kiểm tra tỷ lệ.",
    source: SOURCES.practice,
    message: "{label} {written}%{where}: chưa có số hồ sơ để kiểm tra.",
  },
  {
    kind: "printed",
    fault: "impossible",
    code: "P04",
    severity: "warning",
    label: "Tỷ lệ tính được từ số nguyên",
    reason: "Tử và mẫu đều đếm từng hồ sơ, nên không phải tỷ lệ nào cũng có thể có.",
    source: SOURCES.arithmetic,
    message: "{label} {written}%{where} không thể tính ra từ {part} hồ sơ.",
  },
  {
    kind: "printed",
    fault: "misplaced_mark",
    code: "P05",
    severity: "warning",
    label: "Dấu phẩy đặt đúng chỗ",
    reason: "Gõ lệch dấu phẩy làm tỷ lệ sai mười lần.",
    source: SOURCES.practice,
    message: "{label}: có thể đặt sai dấu phẩy, {expected}% thay vì {written}%{where}.",
  },
  {
    kind: "printed",
    fault: "zero_base",
    code: "P07",
    severity: "info",
    label: "Không phát sinh thì không tính tỷ lệ",
    reason: "Mẫu số bằng 0 thì không có tỷ lệ, kể cả 0% hay 100%.",
    source: SOURCES.arithmetic,
    message: "{label}{where}: không phát sinh hồ sơ nên không tính tỷ lệ, đang ghi {written}%.",
  },
  {
    kind: "printed",
    fault: "decimal_mark",
    code: "P08",
    severity: "warning",
    label: "Tỷ lệ viết dấu phẩy thập phân",
    reason: "Văn bản hành chính viết dấu phẩy trước số lẻ, dấu chấm để tách hàng nghìn.",
    source: SOURCES.practice,
    message: "{label}{where}: viết {written} theo dấu phẩy, {expected}%.",
  },
];

const DIRECT = sum(
  figure("tn_truc_tiep"),
  figure("tn_buu_chinh"),
  figure("hs_mot_phan_truc_tiep"),
  figure("hs_toan_trinh_truc_tiep"),
);

const CLAIM_RULES: readonly ClaimRule[] = [
  {
    kind: "claim",
    code: "X08",
    severity: "error",
    label: "100% trên hệ thống thành phố thì không còn trên hệ thống của bộ",
    reason: "Một hồ sơ chỉ được tiếp nhận trên một hệ thống.",
    source: SOURCES.practice,
    rate: "tl_ht_thanh_pho",
    none: figure("tn_ht_bo_nganh"),
    message:
      "Ghi 100% hồ sơ trên hệ thống thành phố (tỉnh){where} không đúng: có {part} hồ sơ trên hệ thống của bộ, ngành.",
  },
  {
    kind: "claim",
    code: "X13",
    severity: "warning",
    label: "Trực tuyến 100% thì không có hồ sơ trực tiếp",
    reason: "Một hồ sơ được nộp trực tuyến hoặc trực tiếp, không cả hai.",
    source: SOURCES.arithmetic,
    rate: "tl_truc_tuyen",
    none: DIRECT,
    message: "Ghi trực tuyến 100%{where} nhưng có {part} hồ sơ trực tiếp.",
  },
];

export const RATE_RULES: readonly Rule[] = [
  ...RATES.filter((rate) => !isBoundedElsewhere(rate)).map(withinHundred),
  ...PRINTED_RULES,
  ...CLAIM_RULES,
];
