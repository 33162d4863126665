/** Q01 to Q11: a total and its parts. */
import { comparison, type RuleCase } from "./rule-case";

const OUTSIDE = { settings: { rut_trong_da_giai_quyet: "false" } };

const RECEIVED: readonly RuleCase[] = [
  comparison(
    "Q02",
    "tiep_nhan_trong_ky",
    { tiep_nhan_trong_ky: 100, tn_truc_tuyen: 80, tn_truc_tiep: 15, tn_buu_chinh: 5 },
    { tn_truc_tiep: 16 },
    1,
    "tn_truc_tiep",
  ),
  comparison(
    "Q03",
    "tn_ht_thanh_pho",
    { tiep_nhan_trong_ky: 179, tn_ht_thanh_pho: 63, tn_ht_bo_nganh: 116 },
    { tn_ht_thanh_pho: 60 },
    -3,
    "tn_ht_bo_nganh",
  ),
  comparison(
    "Q04",
    "tong_ho_so",
    { tong_ho_so: 120, ky_truoc_chuyen_sang: 20, tiep_nhan_trong_ky: 100 },
    { ky_truoc_chuyen_sang: 21 },
    1,
    "ky_truoc_chuyen_sang",
  ),
];

const RESOLVED: readonly RuleCase[] = [
  comparison(
    "Q05",
    "da_giai_quyet",
    { da_giai_quyet: 90, gq_co_ket_qua: 86, khong_co_ket_qua: 4 },
    { khong_co_ket_qua: 6 },
    2,
    "khong_co_ket_qua",
  ),
  comparison(
    "Q05",
    "da_giai_quyet",
    { da_giai_quyet: 86, gq_co_ket_qua: 86, khong_co_ket_qua: 4 },
    { da_giai_quyet: 90 },
    -4,
    "gq_co_ket_qua",
    OUTSIDE,
  ),
  comparison(
    "Q05",
    "gq_co_ket_qua",
    { gq_co_ket_qua: 86, gq_truoc_va_dung_han: 85, gq_qua_han: 1 },
    { gq_qua_han: 0 },
    -1,
    "gq_qua_han",
  ),
  comparison(
    "Q05",
    "khong_co_ket_qua",
    { khong_co_ket_qua: 4, tu_choi: 1, rut: 2, dung_xu_ly: 1 },
    { rut: 5 },
    3,
    "dung_xu_ly",
  ),
  comparison(
    "Q06",
    "dang_giai_quyet",
    { dang_giai_quyet: 12, dgq_trong_han: 9, dgq_qua_han: 1, dgq_cho_bo_sung: 2 },
    { dgq_trong_han: 8 },
    -1,
    "dgq_cho_bo_sung",
  ),
  comparison(
    "Q08",
    "muc_tu_choi_dung",
    { muc_tu_choi_dung: 2, tu_choi: 2, dung_xu_ly: 0 },
    { muc_tu_choi_dung: 1 },
    1,
    "tu_choi",
  ),
  comparison(
    "Q09",
    "gq_truoc_va_dung_han",
    { gq_truoc_va_dung_han: 85, gq_truoc_han: 80, gq_dung_han: 5 },
    { gq_dung_han: 3 },
    -2,
    "gq_dung_han",
  ),
];

const LEAVES = {
  tong_ho_so: 120,
  ky_truoc_chuyen_sang: 20,
  tiep_nhan_trong_ky: 100,
  gq_truoc_va_dung_han: 100,
  gq_qua_han: 1,
  tu_choi: 2,
  rut: 3,
  dung_xu_ly: 0,
  dgq_trong_han: 12,
  dgq_qua_han: 1,
  dgq_cho_bo_sung: 1,
};

const BALANCE: readonly RuleCase[] = [
  comparison("Q07", "tong_ho_so", LEAVES, { dgq_trong_han: 13 }, 1, "gq_qua_han"),
  comparison("Q07", "tong_ho_so", LEAVES, { rut: 2 }, -1, "rut", OUTSIDE),
  // On leaves, whatever their total says: that is for Q06.
  comparison("Q07", "tong_ho_so", { ...LEAVES, dang_giai_quyet: 20 }, { dgq_trong_han: 13 }, 1, "rut"),
  // Only the total of the resolved: it holds the withdrawn by the definition, and does not by the other.
  comparison(
    "Q07",
    "tong_ho_so",
    { tong_ho_so: 120, da_giai_quyet: 106, dang_giai_quyet: 14 },
    { dang_giai_quyet: 12 },
    -2,
    "dang_giai_quyet",
  ),
  comparison(
    "Q07",
    "tong_ho_so",
    { tong_ho_so: 120, da_giai_quyet: 101, khong_co_ket_qua: 5, dang_giai_quyet: 14 },
    { khong_co_ket_qua: 8 },
    3,
    "khong_co_ket_qua",
    OUTSIDE,
  ),
];

const SERVICES: readonly RuleCase[] = [
  comparison(
    "Q10",
    "tong_tthc",
    { tong_tthc: 378, tthc_chua_dvctt: 0, tthc_mot_phan: 159, tthc_toan_trinh: 219 },
    { tong_tthc: 379 },
    -1,
    "tthc_mot_phan",
  ),
  comparison(
    "Q11",
    "hs_mot_phan",
    { hs_mot_phan: 61, hs_mot_phan_truc_tuyen: 37, hs_mot_phan_truc_tiep: 24 },
    { hs_mot_phan_truc_tuyen: 40 },
    3,
    "hs_mot_phan_truc_tiep",
  ),
  comparison(
    "Q11",
    "hs_toan_trinh",
    { hs_toan_trinh: 70, hs_toan_trinh_truc_tuyen: 35, hs_toan_trinh_truc_tiep: 35 },
    { hs_toan_trinh_truc_tiep: 30 },
    -5,
    "hs_toan_trinh_truc_tuyen",
  ),
];

const POSTS = {
  bien_che: 6,
  bc_giam_doc: 1,
  bc_pho_giam_doc: 0,
  bc_van_thu: 1,
  bc_tu_phap: 2,
  bc_tai_chinh: 1,
  bc_van_hoa_xa_hoi: 0,
  bc_dia_chinh: 0,
  bc_van_phong: 0,
  bc_huong_dan: 1,
  bc_khac: 0,
};

const STAFF: readonly RuleCase[] = [
  comparison("Q01", "bien_che", POSTS, { bien_che: 7 }, -1, "bc_tu_phap", {
    message: "Tổng biên chế 7 người nhưng cộng chi tiết được 6 người (lệch −1).",
  }),
];

export const EQUALITY_CASES: readonly RuleCase[] = [
  ...RECEIVED,
  ...RESOLVED,
  ...BALANCE,
  ...SERVICES,
  ...STAFF,
];
