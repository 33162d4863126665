/**
 * The figures: every count that an office reports, one row each. Keys are append-only: saved workbooks hold them.
 *
 * Definitions: Nghị định 118/2025/NĐ-CP (one-stop service) and Biểu số 06/VPCP/KSTT. `ref` is the shorthand used in
 * talk and on the sheet; it looks like a cell address, so it can never be a defined name: code uses `key`.
 */
import type { Figure, FigureKey, GroupId } from "./figure";
import { SECTORS, sectorFigures } from "./sectors";

type Extra = Omit<Partial<Figure>, "key" | "ref" | "group" | "label" | "level">;

const row =
  (group: GroupId, unit: string) =>
  (ref: string, key: FigureKey, level: Figure["level"], label: string, extra: Extra = {}): Figure => ({
    key,
    ref,
    group,
    label,
    level,
    unit,
    kind: "count",
    ...extra,
  });

const c = row("C", "hồ sơ");
const RECEIVED_AND_RESOLVED: readonly Figure[] = [
  c("C00", "tong_ho_so", 0, "Tổng số hồ sơ phải giải quyết"),
  c("C01", "ky_truoc_chuyen_sang", 1, "Từ kỳ trước chuyển sang", { partOf: "tong_ho_so" }),
  c("C02", "tiep_nhan_trong_ky", 1, "Tiếp nhận trong kỳ", { partOf: "tong_ho_so" }),
  c("C021", "tn_truc_tuyen", 2, "Trực tuyến", { partOf: "tiep_nhan_trong_ky" }),
  c("C022", "tn_truc_tiep", 2, "Trực tiếp", { partOf: "tiep_nhan_trong_ky" }),
  c("C023", "tn_buu_chinh", 2, "Qua bưu chính công ích", {
    partOf: "tiep_nhan_trong_ky",
    isZeroWhenBlank: true,
  }),
  c("C02a", "tn_ht_thanh_pho", 2, "Trong đó trên hệ thống của thành phố (tỉnh)"),
  c("C02b", "tn_ht_bo_nganh", 2, "Trong đó trên hệ thống của bộ, ngành"),
  c("C03", "da_giai_quyet", 0, "Hồ sơ đã giải quyết"),
  c("C030", "gq_co_ket_qua", 1, "Có kết quả", { partOf: "da_giai_quyet" }),
  c("C03TD", "gq_truoc_va_dung_han", 2, "Trước hạn và đúng hạn", {
    partOf: "gq_co_ket_qua",
    isMergedLeaf: true,
  }),
  c("C031", "gq_truoc_han", 3, "Trước hạn", { partOf: "gq_truoc_va_dung_han" }),
  c("C032", "gq_dung_han", 3, "Đúng hạn", { partOf: "gq_truoc_va_dung_han" }),
  c("C033", "gq_qua_han", 2, "Quá hạn", { partOf: "gq_co_ket_qua" }),
  c("C04", "khong_co_ket_qua", 1, "Kết thúc không có kết quả", {
    partOf: "da_giai_quyet",
    partWhen: { setting: "rut_trong_da_giai_quyet", is: "true" },
  }),
  c("C041", "tu_choi", 2, "Từ chối giải quyết, trả lại", { partOf: "khong_co_ket_qua" }),
  c("C042", "rut", 2, "Công dân rút hồ sơ", { partOf: "khong_co_ket_qua" }),
  c("C043", "dung_xu_ly", 2, "Dừng xử lý, hủy", { partOf: "khong_co_ket_qua" }),
  c("C05", "dang_giai_quyet", 0, "Hồ sơ đang giải quyết"),
  c("C051", "dgq_trong_han", 1, "Trong hạn", { partOf: "dang_giai_quyet" }),
  c("C052", "dgq_qua_han", 1, "Quá hạn", { partOf: "dang_giai_quyet" }),
  c("C053", "dgq_cho_bo_sung", 1, "Chờ bổ sung (tạm dừng tính thời hạn)", { partOf: "dang_giai_quyet" }),
  c("C06", "luot_yeu_cau_bo_sung", 0, "Lượt yêu cầu bổ sung trong kỳ", { unit: "lượt" }),
  c("C04m", "muc_tu_choi_dung", 0, "Số hồ sơ ghi ở mục từ chối, dừng xử lý"),
  c("C071", "ho_so_tre_hen", 0, "Hồ sơ trễ hẹn phải xin lỗi", { defaultsTo: ["gq_qua_han", "dgq_qua_han"] }),
  c("C072", "phieu_xin_loi", 0, "Phiếu xin lỗi đã gửi", { unit: "phiếu" }),
  c("C081", "phi_dia_gioi", 0, "Hồ sơ phi địa giới phát sinh"),
  c("C091", "cham_tiep_nhan", 0, "Hồ sơ trực tuyến chậm tiếp nhận (quá 01 ngày làm việc)"),
];

const d = row("D", "hồ sơ");
const procedures = { unit: "thủ tục" };
const CATALOGUE_AND_SERVICES: readonly Figure[] = [
  d("D00", "tong_tthc", 0, "Tổng số TTHC thuộc thẩm quyền", procedures),
  d("D01", "tthc_chua_dvctt", 1, "Chưa cung cấp dịch vụ công trực tuyến", {
    ...procedures,
    partOf: "tong_tthc",
  }),
  d("D02", "tthc_mot_phan", 1, "Dịch vụ công trực tuyến một phần", { ...procedures, partOf: "tong_tthc" }),
  d("D03", "tthc_toan_trinh", 1, "Dịch vụ công trực tuyến toàn trình", {
    ...procedures,
    partOf: "tong_tthc",
  }),
  d("D11", "hs_chua_dvctt", 0, "Hồ sơ của TTHC chưa cung cấp trực tuyến", { isZeroWith: "tthc_chua_dvctt" }),
  d("D21", "dvc_mot_phan_phat_sinh", 0, "DVC một phần có phát sinh hồ sơ", procedures),
  d("D22", "hs_mot_phan", 0, "Hồ sơ của DVC một phần"),
  d("D221", "hs_mot_phan_truc_tuyen", 1, "Nộp trực tuyến", { partOf: "hs_mot_phan" }),
  d("D222", "hs_mot_phan_truc_tiep", 1, "Nộp trực tiếp", { partOf: "hs_mot_phan" }),
  d("D31", "dvc_toan_trinh_phat_sinh", 0, "DVC toàn trình có phát sinh hồ sơ", procedures),
  d("D32", "hs_toan_trinh", 0, "Hồ sơ của DVC toàn trình"),
  d("D321", "hs_toan_trinh_truc_tuyen", 1, "Nộp trực tuyến", { partOf: "hs_toan_trinh" }),
  d("D322", "hs_toan_trinh_truc_tiep", 1, "Nộp trực tiếp", { partOf: "hs_toan_trinh" }),
  d("D323", "hs_nop_toan_trinh", 1, "Trong đó hồ sơ trực tuyến toàn trình"),
  d("D40", "tthc_cong_khai", 0, "TTHC được công khai, niêm yết", procedures),
];

const e = row("E", "hồ sơ");
const DIGITISATION: readonly Figure[] = [
  e("E00", "sh_co_so", 0, "Hồ sơ làm cơ sở tính số hóa (để trống: hồ sơ có kết quả)", {
    defaultsTo: ["gq_co_ket_qua"],
  }),
  e("E01", "sh_dau_vao", 1, "Số hóa thành phần hồ sơ (đầu vào)"),
  e("E02", "sh_dau_ra", 1, "Số hóa kết quả (đầu ra)"),
  e("E03", "sh_ca_hai", 1, "Số hóa cả thành phần hồ sơ và kết quả"),
  e("E04", "ket_qua_dien_tu", 0, "Hồ sơ cấp kết quả bản điện tử"),
  e("E06", "luu_kho", 0, "Hồ sơ lưu kho dữ liệu điện tử"),
  e("E08", "tsd_co_so", 0, "Hồ sơ làm cơ sở tính tái sử dụng (để trống: tiếp nhận trong kỳ)", {
    defaultsTo: ["tiep_nhan_trong_ky"],
  }),
  e("E07", "tai_su_dung", 1, "Hồ sơ tái sử dụng dữ liệu số hóa"),
  e("E10", "ctdt_yeu_cau", 0, "Yêu cầu chứng thực điện tử", { unit: "bản" }),
  e("E09", "ctdt_da_cap", 1, "Chứng thực điện tử đã cấp", { unit: "bản" }),
  e("E11", "cap_nhat_he_thong", 0, "Hồ sơ được cập nhật trên hệ thống"),
];

const f = row("F", "hồ sơ");
const PAYMENT: readonly Figure[] = [
  f("F01", "phi_phat_sinh", 0, "Hồ sơ phát sinh phí, lệ phí"),
  f("F02", "phi_truc_tuyen", 1, "Hồ sơ thanh toán trực tuyến"),
];

const g = row("G", "PAKN");
const PETITIONS: readonly Figure[] = [
  g("G00", "pakn_ky_truoc", 0, "PAKN kỳ trước chuyển sang", { isZeroWhenBlank: true }),
  g("G01", "pakn_tiep_nhan", 0, "PAKN tiếp nhận trong kỳ"),
  g("G02", "pakn_da_xu_ly", 0, "PAKN đã xử lý"),
  g("G03", "pakn_dung_han", 1, "Xử lý đúng hạn"),
  g("G05", "pakn_cong_khai", 1, "Đã công khai kết quả"),
  g("G04", "pakn_dang_xu_ly", 0, "PAKN đang xử lý"),
];

const i = row("I", "phiếu");
const SATISFACTION: readonly Figure[] = [
  i("I02", "phieu_khao_sat", 0, "Phiếu khảo sát thu về"),
  i("I03", "phieu_hai_long", 1, "Phiếu đánh giá hài lòng"),
  i("I01", "hai_long", 0, "Mức độ hài lòng (nếu chỉ có tỷ lệ)", { unit: "%", kind: "percent" }),
  i("I04", "luot_tiep_dan", 0, "Lượt tiếp công dân", { unit: "lượt" }),
];

const b = row("B", "người");
const post = { partOf: "bien_che" };
const STAFF_AND_PREMISES: readonly Figure[] = [
  b("B01", "bien_che", 0, "Tổng biên chế tại Trung tâm"),
  b("B01.1", "bc_giam_doc", 1, "Giám đốc", post),
  b("B01.2", "bc_pho_giam_doc", 1, "Phó Giám đốc", post),
  b("B01.3", "bc_van_thu", 1, "Văn thư, kiểm soát thủ tục hành chính", post),
  b("B01.4", "bc_tu_phap", 1, "Tư pháp, hộ tịch", post),
  b("B01.5", "bc_tai_chinh", 1, "Tài chính, kế hoạch", post),
  b("B01.6", "bc_van_hoa_xa_hoi", 1, "Văn hóa, xã hội", post),
  b("B01.7", "bc_dia_chinh", 1, "Địa chính, xây dựng", post),
  b("B01.8", "bc_van_phong", 1, "Văn phòng", post),
  b("B01.9", "bc_huong_dan", 1, "Hướng dẫn, hỗ trợ người dân", post),
  b("B01.10", "bc_khac", 1, "Vị trí khác", post),
  b("B02", "cong_chuc_cu_den", 0, "Công chức phòng chuyên môn cử đến"),
  b("B03", "dien_tich", 0, "Diện tích Trung tâm", { unit: "m²", kind: "measure" }),
  b("B04.1", "may_tinh", 0, "Máy vi tính", { unit: "bộ" }),
  b("B04.2", "may_scan_a3", 0, "Máy scan A3", { unit: "cái" }),
  b("B04.3", "may_scan_a4", 0, "Máy scan A4", { unit: "cái" }),
  b("B04.4", "dieu_hoa", 0, "Điều hòa", { unit: "cái" }),
  b("B05", "van_ban_cong_khai", 0, "Thông báo, quyết định công khai TTHC trong kỳ", { unit: "văn bản" }),
  b("B06", "chu_ky_so", 0, "Tỷ lệ công chức có chữ ký số", { unit: "%", kind: "percent" }),
];

/** All figures in the order of the input sheet. */
export const FIGURE_ROWS: readonly Figure[] = [
  ...RECEIVED_AND_RESOLVED,
  ...SECTORS.flatMap((sector) => sectorFigures(sector)),
  ...CATALOGUE_AND_SERVICES,
  ...DIGITISATION,
  ...PAYMENT,
  ...PETITIONS,
  ...SATISFACTION,
  ...STAFF_AND_PREMISES,
];
