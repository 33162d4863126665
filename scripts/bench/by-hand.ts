/**
 * The checks of one report as a programmer would write them by hand for it: no rule tables, no intervals, blanks as 0.
 * The baseline of the rules' benchmark: the same figures and printed rates, much the same sums, messages as text.
 */
import { SECTORS } from "../../src/catalog/sectors";
import type { Figures, PrintedRate } from "../../src/checks/facts";

/** Total and its parts. */
const SUMS: readonly (readonly [total: string, ...parts: string[]])[] = [
  ["tong_ho_so", "ky_truoc_chuyen_sang", "tiep_nhan_trong_ky"],
  ["tiep_nhan_trong_ky", "tn_truc_tuyen", "tn_truc_tiep", "tn_buu_chinh"],
  ["tiep_nhan_trong_ky", "tn_ht_thanh_pho", "tn_ht_bo_nganh"],
  ["da_giai_quyet", "gq_truoc_va_dung_han", "gq_qua_han", "tu_choi", "rut", "dung_xu_ly"],
  ["dang_giai_quyet", "dgq_trong_han", "dgq_qua_han", "dgq_cho_bo_sung"],
  ["muc_tu_choi_dung", "tu_choi", "dung_xu_ly"],
  ["tong_tthc", "tthc_chua_dvctt", "tthc_mot_phan", "tthc_toan_trinh"],
  ["hs_mot_phan", "hs_mot_phan_truc_tuyen", "hs_mot_phan_truc_tiep"],
  ["hs_toan_trinh", "hs_toan_trinh_truc_tuyen", "hs_toan_trinh_truc_tiep"],
  ["tiep_nhan_trong_ky", "hs_chua_dvctt", "hs_mot_phan", "hs_toan_trinh"],
  ["tn_truc_tuyen", "hs_mot_phan_truc_tuyen", "hs_toan_trinh_truc_tuyen"],
  ["ho_so_tre_hen", "gq_qua_han", "dgq_qua_han"],
  ["bien_che", "bc_giam_doc", "bc_pho_giam_doc", "bc_van_thu", "bc_tu_phap", "bc_tai_chinh"],
];

/** Part and whole. */
const BOUNDS: readonly (readonly [part: string, whole: string])[] = [
  ["dvc_mot_phan_phat_sinh", "tthc_mot_phan"],
  ["dvc_toan_trinh_phat_sinh", "tthc_toan_trinh"],
  ["hs_nop_toan_trinh", "hs_toan_trinh_truc_tuyen"],
  ["sh_dau_vao", "sh_co_so"],
  ["sh_dau_ra", "sh_co_so"],
  ["sh_ca_hai", "sh_dau_vao"],
  ["sh_ca_hai", "sh_dau_ra"],
  ["ket_qua_dien_tu", "sh_co_so"],
  ["tai_su_dung", "tsd_co_so"],
  ["tai_su_dung", "luu_kho"],
  ["luu_kho", "da_giai_quyet"],
  ["ctdt_da_cap", "ctdt_yeu_cau"],
  ["phi_truc_tuyen", "phi_phat_sinh"],
  ["phi_phat_sinh", "tong_ho_so"],
  ["pakn_da_xu_ly", "pakn_tiep_nhan"],
  ["pakn_dung_han", "pakn_da_xu_ly"],
  ["phieu_hai_long", "phieu_khao_sat"],
];

const REQUIRED = [
  "ky_truoc_chuyen_sang",
  "tn_truc_tuyen",
  "gq_truoc_va_dung_han",
  "gq_qua_han",
  "dang_giai_quyet",
];

/** Every complaint about a report, as text. */
export function checkByHand(figures: Figures, printedRates: readonly PrintedRate[]): string[] {
  const complaints: string[] = [];
  const at = (key: string): number => figures[key] ?? 0;
  for (const key in figures) {
    const count = figures[key]!;
    if (!Number.isInteger(count) || count < 0 || count > 1e9)
      complaints.push(`Ô ${key} phải là số nguyên không âm.`);
  }
  for (const [total, ...parts] of SUMS) {
    if (figures[total] === undefined) continue;
    let sum = 0;
    for (const part of parts) sum += at(part);
    if (sum !== figures[total]) complaints.push(`${total}: ${figures[total]} nhưng cộng được ${sum}.`);
  }
  for (const [part, whole] of BOUNDS) {
    if (at(part) > at(whole)) complaints.push(`${part}: ${at(part)} lớn hơn ${whole} ${at(whole)}.`);
  }
  for (const key of REQUIRED) if (figures[key] === undefined) complaints.push(`Chưa nhập ${key}.`);
  const done = at("da_giai_quyet") + at("dang_giai_quyet");
  if (done !== at("tong_ho_so")) complaints.push(`Hồ sơ không cân: ${done} và ${at("tong_ho_so")}.`);
  for (const { key } of SECTORS) complaints.push(...checkSector(key, at));
  for (const { rate, written, numerator, denominator } of printedRates) {
    if (numerator === undefined || denominator === undefined) {
      complaints.push(`${rate}: chưa có số hồ sơ.`);
      continue;
    }
    const decimals = written.includes(",") ? written.length - written.indexOf(",") - 1 : 0;
    const right = ((100 * numerator) / denominator).toFixed(decimals).replace(".", ",");
    if (right !== written) complaints.push(`${rate}: đúng là ${right}, đang ghi ${written}.`);
  }
  return complaints;
}

function checkSector(sector: string, at: (key: string) => number): string[] {
  const of = (field: string): number => at(`nd_${sector}_${field}`);
  const complaints: string[] = [];
  if (of("tiep_nhan") !== of("truc_tuyen") + of("truc_tiep"))
    complaints.push(`${sector}: tiếp nhận không khớp.`);
  const left = of("da_giai_quyet") + of("dang_giai_quyet") + of("tra_lai") + of("rut");
  if (of("tiep_nhan") !== left) complaints.push(`${sector}: ${left} khác tiếp nhận ${of("tiep_nhan")}.`);
  if (of("bo_sung") > of("dang_giai_quyet"))
    complaints.push(`${sector}: chờ bổ sung nhiều hơn đang giải quyết.`);
  return complaints;
}
