/** The totals of a commune with their parts, as written down by hand. */
import { n, signed } from "./complaint";
import { SECTORS } from "../../../src/catalog/sectors";
import { sumsOfSector, titleOf } from "./sector-sums";
import { addsUp, off, type Sum } from "./check-sum";

/** A shortfall that the balance would only repeat is told here. */
export const BEFORE_BALANCE: readonly Sum[] = [
  addsUp(
    "Q01",
    "bien_che",
    [
      ...["bc_giam_doc", "bc_pho_giam_doc", "bc_van_thu", "bc_tu_phap", "bc_tai_chinh"],
      ...["bc_van_hoa_xa_hoi", "bc_dia_chinh", "bc_van_phong", "bc_huong_dan", "bc_khac"],
    ],
    (total, parts) =>
      `Tổng biên chế ${n(total)} người nhưng cộng chi tiết được ${n(parts)} người ${off(total, parts)}`,
  ),
  addsUp(
    "Q02",
    "tiep_nhan_trong_ky",
    ["tn_truc_tuyen", "tn_truc_tiep", "tn_buu_chinh"],
    (total, parts) =>
      `Tiếp nhận trong kỳ ${n(total)} nhưng trực tuyến + trực tiếp + bưu chính = ${n(parts)}, lệch ${signed(parts - total)}.`,
  ),
  {
    code: "Q03",
    severity: "error",
    total: ["tiep_nhan_trong_ky"],
    parts: ["tn_ht_thanh_pho", "tn_ht_bo_nganh"],
    say: (total, parts, each) =>
      `Hồ sơ trên hệ thống thành phố ${each(0)} + hệ thống bộ, ngành ${each(1)} = ${n(parts)}, khác số tiếp nhận ${n(total)} ${off(total, parts)}`,
  },
  addsUp(
    "Q04",
    "tong_ho_so",
    ["ky_truoc_chuyen_sang", "tiep_nhan_trong_ky"],
    (total, parts, each) =>
      `Tổng số ${n(total)} nhưng kỳ trước ${each(0)} + trong kỳ ${each(1)} = ${n(parts)} ${off(total, parts)}`,
  ),
  addsUp(
    "Q05",
    "gq_co_ket_qua",
    ["gq_truoc_va_dung_han", "gq_qua_han"],
    (total, parts, each) =>
      `Hồ sơ có kết quả ${n(total)} nhưng trước, đúng hạn ${each(0)} + quá hạn ${each(1)} = ${n(parts)} ${off(total, parts)}`,
  ),
  addsUp(
    "Q05",
    "khong_co_ket_qua",
    ["tu_choi", "rut", "dung_xu_ly"],
    (total, parts, each) =>
      `Kết thúc không có kết quả ${n(total)} nhưng từ chối ${each(0)} + rút ${each(1)} + dừng ${each(2)} = ${n(parts)} ${off(total, parts)}`,
  ),
  addsUp(
    "Q06",
    "dang_giai_quyet",
    ["dgq_trong_han", "dgq_qua_han", "dgq_cho_bo_sung"],
    (total, parts) =>
      `Đang giải quyết ${n(total)} nhưng trong hạn + quá hạn + chờ bổ sung = ${n(parts)} ${off(total, parts)}`,
  ),
];

const OWN: readonly Sum[] = [
  addsUp(
    "Q08",
    "muc_tu_choi_dung",
    ["tu_choi", "dung_xu_ly"],
    (total, parts, each) =>
      `Mục từ chối, dừng xử lý ghi ${n(total)} nhưng từ chối ${each(0)} + dừng ${each(1)} = ${n(parts)} ${off(total, parts)}`,
  ),
  addsUp(
    "Q09",
    "gq_truoc_va_dung_han",
    ["gq_truoc_han", "gq_dung_han"],
    (total, parts, each) =>
      `Trước hạn và đúng hạn ghi gộp ${n(total)} nhưng trước hạn ${each(0)} + đúng hạn ${each(1)} = ${n(parts)} ${off(total, parts)}`,
  ),
  addsUp(
    "Q10",
    "tong_tthc",
    ["tthc_chua_dvctt", "tthc_mot_phan", "tthc_toan_trinh"],
    (total, parts) => `Tổng TTHC ${n(total)} nhưng cộng ba mức được ${n(parts)} ${off(total, parts)}`,
  ),
  addsUp(
    "Q11",
    "hs_mot_phan",
    ["hs_mot_phan_truc_tuyen", "hs_mot_phan_truc_tiep"],
    (total, parts) =>
      `Hồ sơ DVC một phần ${n(total)} nhưng trực tuyến + trực tiếp = ${n(parts)} ${off(total, parts)}`,
  ),
  addsUp(
    "Q11",
    "hs_toan_trinh",
    ["hs_toan_trinh_truc_tuyen", "hs_toan_trinh_truc_tiep"],
    (total, parts) =>
      `Hồ sơ DVC toàn trình ${n(total)} nhưng trực tuyến + trực tiếp = ${n(parts)} ${off(total, parts)}`,
  ),
  {
    code: "X02",
    severity: "warning",
    total: ["tn_truc_tuyen"],
    parts: ["hs_mot_phan_truc_tuyen", "hs_toan_trinh_truc_tuyen"],
    perhaps: "tn_ht_bo_nganh",
    say: (total, parts) =>
      `Trực tuyến theo mức DVC ${n(parts)} khác trực tuyến đã tiếp nhận ${n(total)} ${off(total, parts)}`,
  },
  {
    code: "X03",
    severity: "warning",
    total: ["tn_truc_tiep", "tn_buu_chinh"],
    parts: ["hs_mot_phan_truc_tiep", "hs_toan_trinh_truc_tiep", "hs_chua_dvctt"],
    perhaps: "tn_ht_bo_nganh",
    say: (total, parts) =>
      `Trực tiếp theo mức DVC ${n(parts)} khác trực tiếp đã tiếp nhận ${n(total)} ${off(total, parts)}`,
  },
];

export const AFTER_BALANCE: readonly Sum[] = [
  ...OWN,
  ...SECTORS.flatMap(({ key }) => sumsOfSector(`nd_${key}`, titleOf(key))),
];
