/**
 * Q22: no rate above 100 %. Those of Q12 to Q20 are bounded there. A base that is left blank is at least the sum of its
 * parts, so where the numerator is one of them, the blank that leaves the rule open is the numerator.
 */
import type { Rate, RateArgument } from "../../../src/catalog/rate";
import { RATES } from "../../../src/catalog/rates";
import { RULES } from "../../../src/catalog/rules";
import { anchorOf } from "../../../src/catalog/rules/rate-rules";
import { SECTORS } from "../../../src/catalog/sectors";
import { comparison, type RuleCase } from "./rule-case";

const RESOLVED: readonly RuleCase[] = [
  comparison(
    "Q22",
    "gq_truoc_va_dung_han",
    { gq_truoc_va_dung_han: 85, da_giai_quyet: 90 },
    { gq_truoc_va_dung_han: 91 },
    1,
    "gq_truoc_va_dung_han",
  ),
  comparison(
    "Q22",
    "gq_truoc_va_dung_han",
    { gq_truoc_va_dung_han: 85, gq_co_ket_qua: 86, da_giai_quyet: 80 },
    { gq_co_ket_qua: 82, da_giai_quyet: 90 },
    3,
    "gq_truoc_va_dung_han",
    { settings: { mau_so_dung_han: "co_ket_qua" } },
  ),
  comparison(
    "Q22",
    "gq_truoc_han",
    { gq_truoc_han: 80, da_giai_quyet: 90 },
    { gq_truoc_han: 92 },
    2,
    "gq_truoc_han",
  ),
  comparison(
    "Q22",
    "gq_dung_han",
    { gq_dung_han: 5, da_giai_quyet: 90 },
    { gq_dung_han: 95 },
    5,
    "gq_dung_han",
  ),
  comparison(
    "Q22",
    "gq_qua_han",
    { gq_qua_han: 1, da_giai_quyet: 90 },
    { da_giai_quyet: 0 },
    1,
    "gq_qua_han",
  ),
  comparison("Q22", "tu_choi", { tu_choi: 1, da_giai_quyet: 90 }, { tu_choi: 91 }, 1, "tu_choi"),
  comparison("Q22", "rut", { rut: 2, da_giai_quyet: 90 }, { rut: 93 }, 3, "rut"),
  comparison("Q22", "dung_xu_ly", { dung_xu_ly: 1, da_giai_quyet: 90 }, { dung_xu_ly: 92 }, 2, "dung_xu_ly"),
  comparison(
    "Q22",
    "da_giai_quyet",
    { da_giai_quyet: 90, tong_ho_so: 100 },
    { da_giai_quyet: 101 },
    1,
    "tong_ho_so",
  ),
  comparison(
    "Q22",
    "dang_giai_quyet",
    { dang_giai_quyet: 10, tong_ho_so: 100 },
    { dang_giai_quyet: 102 },
    2,
    "tong_ho_so",
  ),
  comparison(
    "Q22",
    "tl_qua_han_chung",
    { gq_qua_han: 1, dgq_qua_han: 2, tong_ho_so: 100 },
    { gq_qua_han: 99 },
    1,
    "dgq_qua_han",
  ),
  comparison(
    "Q22",
    "phieu_xin_loi",
    { phieu_xin_loi: 1, ho_so_tre_hen: 3 },
    { phieu_xin_loi: 4 },
    1,
    "ho_so_tre_hen",
  ),
];

const RECEIVED: readonly RuleCase[] = [
  comparison(
    "Q22",
    "tn_truc_tuyen",
    { tn_truc_tuyen: 80, tiep_nhan_trong_ky: 100 },
    { tn_truc_tuyen: 108 },
    8,
    "tn_truc_tuyen",
  ),
  comparison(
    "Q22",
    "tn_truc_tiep",
    { tn_truc_tiep: 15, tn_buu_chinh: 5, tiep_nhan_trong_ky: 100 },
    { tn_truc_tiep: 97 },
    2,
    "tn_buu_chinh",
  ),
  comparison(
    "Q22",
    "tn_ht_thanh_pho",
    { tn_ht_thanh_pho: 63, tiep_nhan_trong_ky: 179 },
    { tn_ht_thanh_pho: 180 },
    1,
    "tiep_nhan_trong_ky",
  ),
  comparison(
    "Q22",
    "tn_ht_bo_nganh",
    { tn_ht_bo_nganh: 116, tiep_nhan_trong_ky: 179 },
    { tn_ht_bo_nganh: 181 },
    2,
    "tiep_nhan_trong_ky",
  ),
  comparison(
    "Q22",
    "cap_nhat_he_thong",
    { cap_nhat_he_thong: 100, tong_ho_so: 100 },
    { cap_nhat_he_thong: 110 },
    10,
    "tong_ho_so",
  ),
];

const SERVICES: readonly RuleCase[] = [
  comparison(
    "Q22",
    "tl_dvc_phat_sinh",
    { dvc_mot_phan_phat_sinh: 13, dvc_toan_trinh_phat_sinh: 11, tthc_mot_phan: 159, tthc_toan_trinh: 219 },
    { dvc_mot_phan_phat_sinh: 368 },
    1,
    "dvc_toan_trinh_phat_sinh",
  ),
  comparison(
    "Q22",
    "tl_truc_tuyen_dvc",
    { hs_mot_phan_truc_tuyen: 37, hs_toan_trinh_truc_tuyen: 35, hs_mot_phan: 61, hs_toan_trinh: 70 },
    { hs_mot_phan_truc_tuyen: 98 },
    2,
    "hs_toan_trinh_truc_tuyen",
  ),
  comparison(
    "Q22",
    "hs_nop_toan_trinh",
    { hs_nop_toan_trinh: 33, hs_toan_trinh: 70 },
    { hs_nop_toan_trinh: 73 },
    3,
    "hs_toan_trinh",
  ),
  comparison(
    "Q22",
    "ket_qua_dien_tu",
    { ket_qua_dien_tu: 86, gq_co_ket_qua: 86 },
    { ket_qua_dien_tu: 87 },
    1,
    "gq_co_ket_qua",
  ),
];

const SECTOR_RATES: readonly RuleCase[] = SECTORS.map(({ key }) => {
  const [onTime, resolved] = [`nd_${key}_truoc_va_dung_han`, `nd_${key}_da_giai_quyet`];
  return comparison("Q22", onTime, { [onTime]: 38, [resolved]: 40 }, { [onTime]: 41 }, 1, onTime);
});

const WRITTEN: readonly RuleCase[] = [...RESOLVED, ...RECEIVED, ...SERVICES, ...SECTOR_RATES];

/** The trio of a rate for which none is written: one of each part in ten of each whole, then one too many. */
function trioOf(rate: Rate): RuleCase {
  const figures = (role: RateArgument["role"]): string[] =>
    rate.arguments.filter((each) => each.role === role).flatMap((each) => each.figures);
  const [parts, wholes] = [figures("numerator"), figures("base")];
  const valid = Object.fromEntries([...parts.map((key) => [key, 1]), ...wholes.map((key) => [key, 10])]);
  const tooMany = 10 * wholes.length - (parts.length - 1) + 1;
  return comparison("Q22", anchorOf(rate), valid, { [parts[0]!]: tooMany }, 1, parts[0]!);
}

const isBounded = (rate: Rate): boolean =>
  RULES.some(
    ({ code, kind, ...rule }) =>
      code === "Q22" && kind === "atMost" && "anchor" in rule && rule.anchor === anchorOf(rate),
  );

/** A new rate needs no case of its own: all that its rule says follows from its row. */
const DERIVED = RATES.filter(
  (rate) => isBounded(rate) && !WRITTEN.some(({ anchor }) => anchor === anchorOf(rate)),
).map(trioOf);

export const RATE_CASES: readonly RuleCase[] = [...WRITTEN, ...DERIVED];
