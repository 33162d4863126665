/** X01 to X04: the same dossiers in two sections. */
import { comparison, type RuleCase } from "./rule-case";

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
];
