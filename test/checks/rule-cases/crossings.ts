/** X01 to X12: the same dossiers in two sections. */
import { comparison, statement, type RuleCase } from "./rule-case";

const BY_LEVEL = { tiep_nhan_trong_ky: 98, hs_chua_dvctt: 5, hs_mot_phan: 63, hs_toan_trinh: 30 };

export const CROSSING_CASES: readonly RuleCase[] = [
  comparison("X01", "hs_chua_dvctt", BY_LEVEL, { hs_toan_trinh: 23 }, -7, "hs_chua_dvctt"),
  comparison("X01", "hs_chua_dvctt", BY_LEVEL, { hs_toan_trinh: 33, tong_ho_so: 110 }, 3, "hs_mot_phan"),
  comparison("X01", "hs_chua_dvctt", BY_LEVEL, { hs_mot_phan: 78, tong_ho_so: 110 }, 15, "hs_mot_phan", {
    severity: "error",
  }),
  // Two on ministry systems, seven missing: they cannot explain it.
  comparison("X01", "hs_chua_dvctt", BY_LEVEL, { hs_toan_trinh: 23, tn_ht_bo_nganh: 2 }, -7, "hs_toan_trinh"),
  comparison(
    "X02",
    "hs_mot_phan_truc_tuyen",
    { tn_truc_tuyen: 80, hs_mot_phan_truc_tuyen: 55, hs_toan_trinh_truc_tuyen: 25 },
    { hs_toan_trinh_truc_tuyen: 28 },
    3,
    "hs_mot_phan_truc_tuyen",
  ),
  comparison(
    "X03",
    "hs_mot_phan_truc_tiep",
    {
      tn_truc_tiep: 15,
      tn_buu_chinh: 3,
      hs_mot_phan_truc_tiep: 8,
      hs_toan_trinh_truc_tiep: 5,
      hs_chua_dvctt: 5,
    },
    { hs_mot_phan_truc_tiep: 6 },
    -2,
    "tn_buu_chinh",
  ),
  comparison(
    "X04",
    "hs_toan_trinh",
    { ...BY_LEVEL, tn_ht_thanh_pho: 98 },
    { hs_toan_trinh: 33 },
    3,
    "tiep_nhan_trong_ky",
  ),
  comparison(
    "X05",
    "ho_so_tre_hen",
    { ho_so_tre_hen: 1, gq_qua_han: 1, dgq_qua_han: 2 },
    { ho_so_tre_hen: 4 },
    -3,
    "gq_qua_han",
    { message: "Mục xin lỗi ghi 4 hồ sơ trễ hẹn nhưng mục giải quyết có 1 hồ sơ quá hạn (lệch −3)." },
  ),
  // An office may apologise only for what is resolved, so pending ones are allowed for, not asked.
  comparison(
    "X05",
    "ho_so_tre_hen",
    { ho_so_tre_hen: 1, gq_qua_han: 1 },
    { ho_so_tre_hen: 0 },
    1,
    "ho_so_tre_hen",
  ),
  statement(
    "X06",
    "phieu_xin_loi",
    { gq_qua_han: 2, dgq_qua_han: 0, phieu_xin_loi: 2 },
    { phieu_xin_loi: 0 },
    "phieu_xin_loi",
    {
      about: "gq_qua_han",
      message:
        "Có 2 hồ sơ quá hạn nhưng không có phiếu xin lỗi nào: cần ghi số phiếu xin lỗi và nguyên nhân.",
    },
  ),
  {
    code: "X06",
    anchor: "phieu_xin_loi",
    about: "ho_so_tre_hen",
    valid: { gq_qua_han: 2, ho_so_tre_hen: 2 },
    invalid: { gq_qua_han: 2 },
    undecided: { dgq_qua_han: 0 },
    message: "Có hồ sơ quá hạn: cần ghi số phiếu xin lỗi và nguyên nhân.",
  },
  comparison(
    "X09",
    "tsd_co_so",
    { tsd_co_so: 980, tiep_nhan_trong_ky: 980, tong_ho_so: 1022, da_giai_quyet: 1006 },
    { tsd_co_so: 978 },
    -2,
    "tiep_nhan_trong_ky",
    { message: "Cơ sở tính tái sử dụng 978 không trùng số tiếp nhận 980 (lệch −2)." },
  ),
  comparison(
    "X09",
    "tsd_co_so",
    { tsd_co_so: 1006, tiep_nhan_trong_ky: 980, tong_ho_so: 1022, da_giai_quyet: 1006 },
    { tsd_co_so: 1007 },
    27,
    "tsd_co_so",
  ),
  comparison("X10", "luu_kho", { luu_kho: 90, da_giai_quyet: 90 }, { luu_kho: 97 }, 7, "da_giai_quyet"),
  comparison("X10", "tai_su_dung", { tai_su_dung: 907, luu_kho: 907 }, { tai_su_dung: 970 }, 63, "luu_kho", {
    message: "Tái sử dụng 970 lớn hơn lưu kho 907.",
  }),
  comparison(
    "X12",
    "phi_phat_sinh",
    { phi_phat_sinh: 709, tong_ho_so: 1022 },
    { phi_phat_sinh: 1023 },
    1,
    "tong_ho_so",
  ),
];
