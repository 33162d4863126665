/** Q24, Q25: typed totals and typed details together, each of which alone leaves room in the blanks. */
import { comparison, type RuleCase } from "./rule-case";

const OUTSIDE = { rut_trong_da_giai_quyet: "false" };

const TOTALS = { tong_ho_so: 100, da_giai_quyet: 85, dang_giai_quyet: 15, gq_dung_han: 80 };

const CHECK_AGAIN =
  "Kiểm tra lại từng số này; nếu đều đúng thì xem lại thiết lập “Hồ sơ rút, từ chối, dừng xử lý”.";

const ON_TOTALS: readonly RuleCase[] = [
  comparison("Q24", "tong_ho_so", TOTALS, { da_giai_quyet: 90 }, 5, "dang_giai_quyet", {
    message: `Hồ sơ không cân: đã giải quyết 90 + đang giải quyết 15 = 105, lớn hơn tổng số 100 (lệch +5). ${CHECK_AGAIN}`,
  }),
  comparison("Q24", "tong_ho_so", TOTALS, { da_giai_quyet: 82 }, -3, "tong_ho_so", {
    message: `Hồ sơ không cân: đã giải quyết 82 + đang giải quyết 15 = 97, nhỏ hơn tổng số 100 (lệch −3). ${CHECK_AGAIN}`,
  }),
  // One detail of the total is given, so that the balance on details cannot be told.
  comparison(
    "Q24",
    "tong_ho_so",
    { tong_ho_so: 1022, ky_truoc_chuyen_sang: 0, da_giai_quyet: 1006, dang_giai_quyet: 16 },
    { dang_giai_quyet: 18 },
    2,
    "dang_giai_quyet",
  ),
  // Withdrawn and refused ones outside: they are counted as far as they are known.
  comparison(
    "Q24",
    "tong_ho_so",
    { ...TOTALS, khong_co_ket_qua: 0 },
    { da_giai_quyet: 82, khong_co_ket_qua: 9 },
    6,
    "da_giai_quyet",
    {
      settings: OUTSIDE,
      message: `Hồ sơ không cân: đã giải quyết 82 + kết thúc không có kết quả 9 + đang giải quyết 15 = 106, lớn hơn tổng số 100 (lệch +6). ${CHECK_AGAIN}`,
    },
  ),
  comparison("Q24", "tong_ho_so", TOTALS, { da_giai_quyet: 90 }, 5, "dang_giai_quyet", {
    settings: OUTSIDE,
    message: `Hồ sơ không cân: đã giải quyết 90 + đang giải quyết 15 = 105, lớn hơn tổng số 100 (lệch +5). ${CHECK_AGAIN}`,
  }),
  // Not typed themselves, but no fewer than what is typed below them.
  comparison(
    "Q24",
    "tong_ho_so",
    { tong_ho_so: 100, gq_co_ket_qua: 85, gq_dung_han: 70, dang_giai_quyet: 15 },
    { gq_co_ket_qua: 92 },
    7,
    "dang_giai_quyet",
    {
      message: `Hồ sơ không cân: đã giải quyết ít nhất 92 + đang giải quyết 15 = ít nhất 107, lớn hơn tổng số 100 (lệch +7). ${CHECK_AGAIN}`,
    },
  ),
  // Received dossiers by system alone.
  comparison(
    "Q24",
    "tong_ho_so",
    {
      ky_truoc_chuyen_sang: 5,
      tn_ht_thanh_pho: 60,
      tn_ht_bo_nganh: 35,
      da_giai_quyet: 85,
      gq_dung_han: 80,
      dang_giai_quyet: 15,
    },
    { tn_ht_bo_nganh: 20 },
    15,
    "ky_truoc_chuyen_sang",
  ),
];

const COUNTED_OTHERWISE: readonly RuleCase[] = [
  comparison(
    "Q25",
    "tong_ho_so",
    { tong_ho_so: 100, ky_truoc_chuyen_sang: 5, tn_ht_thanh_pho: 60, tn_ht_bo_nganh: 35 },
    { tn_ht_bo_nganh: 40 },
    5,
    "tn_ht_thanh_pho",
    {
      message:
        "Tổng số 100 nhưng kỳ trước chuyển sang 5 + trên hệ thống thành phố 60 + trên hệ thống bộ, ngành 40 = 105, lớn hơn tổng số (lệch +5).",
    },
  ),
  comparison(
    "Q25",
    "khong_co_ket_qua",
    { khong_co_ket_qua: 8, muc_tu_choi_dung: 5, rut: 3 },
    { muc_tu_choi_dung: 7 },
    2,
    "rut",
    {
      message:
        "Kết thúc không có kết quả 8 nhưng mục từ chối, dừng xử lý 7 + rút 3 = 10, lớn hơn số này (lệch +2).",
    },
  ),
  comparison(
    "Q25",
    "da_giai_quyet",
    { da_giai_quyet: 90, gq_co_ket_qua: 82, muc_tu_choi_dung: 5, rut: 3 },
    { muc_tu_choi_dung: 4 },
    -1,
    "rut",
    {
      message: "Đã giải quyết 90 nhưng có kết quả 82 + từ chối, dừng, rút 7 = 89, nhỏ hơn số này (lệch −1).",
    },
  ),
];

export const JOINT_CASES: readonly RuleCase[] = [...ON_TOTALS, ...COUNTED_OTHERWISE];
