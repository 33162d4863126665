/** Section I: publication, dossiers, online services, digitisation, petitions. */
import type { TemplateBlock } from "../../notation/template";
import { block, givenRate, rateWithTarget, sectorBlock, unlessSome, unlessZero } from "../block";

const PUBLICATION: readonly TemplateBlock[] = [
  block("heading2", "Kết quả công khai, minh bạch trong thực hiện thủ tục hành chính (TTHC)"),
  block("item1", "{{narrative:cong_khai}}"),
  block("item1", "Số TTHC được công khai, niêm yết: {{tthc_cong_khai}}[/{{tong_tthc}}] thủ tục."),
  block(
    "item1",
    "Hồ sơ TTHC trong kỳ được tiếp nhận, giải quyết trên Hệ thống thông tin giải quyết TTHC của {{cap_tinh}} và " +
      "hệ thống của bộ, ngành.",
    "tn_ht_thanh_pho > 0 and tn_ht_bo_nganh > 0",
  ),
];

const SOME = unlessZero("tong_ho_so");
const NO_LATE = `gq_qua_han = 0 and ${unlessSome("dgq_qua_han")}`;

const DOSSIERS: readonly TemplateBlock[] = [
  block("heading2", "Kết quả giải quyết TTHC"),
  block("item1", "Trong kỳ báo cáo không phát sinh hồ sơ phải giải quyết.", "tong_ho_so = 0"),
  block(
    "item1",
    "Tổng số {{tong_ho_so}} hồ sơ[; kỳ trước chuyển sang {{ky_truoc_chuyen_sang}} hồ sơ]" +
      "[; tiếp nhận mới {{tiep_nhan_trong_ky}} hồ sơ].",
    "tong_ho_so > 0",
  ),
  block(
    "item1",
    "Tiếp nhận trên Hệ thống thông tin giải quyết TTHC của {{cap_tinh}}: {{tn_ht_thanh_pho}} hồ sơ" +
      "[, chiếm {{tl_ht_thanh_pho}}].",
    SOME,
  ),
  block(
    "item1",
    "Tiếp nhận qua hệ thống của bộ, ngành: {{tn_ht_bo_nganh}} hồ sơ[, chiếm {{tl_ht_bo_nganh}}].",
    SOME,
  ),
  block("item1", "Tiếp nhận trực tiếp: {{tn_truc_tiep}} hồ sơ.", "tn_truc_tiep > 0"),
  block(
    "item1",
    "Tổng số hồ sơ tiếp nhận trực tuyến: {{tn_truc_tuyen}}[/{{tiep_nhan_trong_ky}}] hồ sơ" +
      `${rateWithTarget("tl_truc_tuyen")}.`,
    unlessZero("tiep_nhan_trong_ky"),
  ),
  block("item1", "Đã giải quyết: {{da_giai_quyet}} hồ sơ[, đạt {{tl_giai_quyet}} tổng số]. Trong đó:", SOME),
  block("item2", "Giải quyết trước hạn: {{gq_truoc_han}} hồ sơ.", "gq_truoc_han > 0"),
  block("item2", "Giải quyết đúng hạn: {{gq_dung_han}} hồ sơ.", SOME),
  block(
    "item2",
    "Giải quyết trước hạn, đúng hạn: {{gq_truoc_va_dung_han}} hồ sơ[, đạt tỷ lệ {{tl_dung_han}}].",
    `${SOME} and not gq_dung_han`,
  ),
  block("item2", "Giải quyết quá hạn: {{gq_qua_han}} hồ sơ[, tỷ lệ {{tl_qua_han}}].", "gq_qua_han > 0"),
  block(
    "item2",
    "Từ chối giải quyết, trả lại: {{tu_choi}} hồ sơ.",
    "tu_choi > 0 and setting:rut_trong_da_giai_quyet = true",
  ),
  block("item2", "Công dân rút hồ sơ: {{rut}} hồ sơ.", "rut > 0 and setting:rut_trong_da_giai_quyet = true"),
  block(
    "item2",
    "Dừng xử lý: {{dung_xu_ly}} hồ sơ.",
    "dung_xu_ly > 0 and setting:rut_trong_da_giai_quyet = true",
  ),
  block(
    "item1",
    "Kết thúc không có kết quả (không tính vào số đã giải quyết): {{khong_co_ket_qua}} hồ sơ.",
    "khong_co_ket_qua > 0 and setting:rut_trong_da_giai_quyet = false",
  ),
  block(
    "item1",
    "Đang giải quyết: {{dang_giai_quyet}} hồ sơ[; trong hạn {{dgq_trong_han}} hồ sơ].",
    "dang_giai_quyet > 0",
  ),
  block("item1", "Đang giải quyết chờ bổ sung: {{dgq_cho_bo_sung}} hồ sơ.", "dgq_cho_bo_sung > 0"),
  block("item1", "Đang giải quyết đã quá hạn: {{dgq_qua_han}} hồ sơ.", "dgq_qua_han > 0"),
  block("item1", "Không có hồ sơ quá hạn.", `${SOME} and ${NO_LATE}`),
];

const SECTORS: readonly TemplateBlock[] = [
  block(
    "paragraph",
    "Kết quả giải quyết TTHC của các cơ quan ngành dọc (không cộng vào số liệu nêu trên):",
    "setting:cong_nganh_doc = false",
  ),
  block("paragraph", "Kết quả giải quyết TTHC của các cơ quan ngành dọc:", "setting:cong_nganh_doc = true"),
  sectorBlock(
    "item1",
    "{{nd.name}}: không phát sinh hồ sơ[; {{nd.ghi_chu}}].",
    `nd.tiep_nhan = 0 and ${unlessSome("nd.da_giai_quyet")}`,
  ),
  sectorBlock(
    "item1",
    "{{nd.name}}: tiếp nhận {{nd.tiep_nhan}} hồ sơ[; đã giải quyết {{nd.da_giai_quyet}} hồ sơ]" +
      "[, tỷ lệ trước hạn, đúng hạn {{nd.tl_dung_han}}][; quá hạn {{nd.qua_han}} hồ sơ]" +
      "[; đang giải quyết {{nd.dang_giai_quyet}} hồ sơ][; {{nd.ghi_chu}}].",
    "nd.tiep_nhan > 0 or nd.da_giai_quyet > 0",
  ),
];

const ONLINE_SERVICES: readonly TemplateBlock[] = [
  block("heading2", "Kết quả thực hiện dịch vụ công trực tuyến (DVCTT)"),
  block(
    "item1",
    "Cung cấp DVCTT toàn trình {{tthc_toan_trinh}} thủ tục và DVCTT một phần {{tthc_mot_phan}} thủ tục trên Cổng Dịch vụ " +
      "công quốc gia.",
  ),
  block("item1", "Tỷ lệ hồ sơ trực tuyến đạt {{tl_truc_tuyen}}.", "tl_truc_tuyen"),
  givenRate("item1", "tl_truc_tuyen"),
  block("item1", "Tỷ lệ DVCTT phát sinh hồ sơ đạt {{tl_dvc_phat_sinh}}.", "tl_dvc_phat_sinh"),
  block("item1", "Trong kỳ báo cáo không có hồ sơ phát sinh phí, lệ phí.", "phi_phat_sinh = 0"),
  block(
    "item1",
    `Hồ sơ thanh toán trực tuyến: {{phi_truc_tuyen}}[/{{phi_phat_sinh}}] hồ sơ${rateWithTarget("tl_thanh_toan")}.`,
    unlessZero("phi_phat_sinh"),
  ),
  givenRate("item1", "tl_thanh_toan"),
];

const DIGITISATION: readonly TemplateBlock[] = [
  block("heading2", "Kết quả số hóa hồ sơ, kết quả giải quyết TTHC"),
  block("item1", `Số hóa hồ sơ, kết quả giải quyết: {{sh_ca_hai}} hồ sơ${rateWithTarget("tl_so_hoa")}.`),
  givenRate("item1", "tl_so_hoa"),
  block("item1", `Cấp kết quả điện tử: {{ket_qua_dien_tu}} hồ sơ${rateWithTarget("tl_ket_qua_dien_tu")}.`),
  givenRate("item1", "tl_ket_qua_dien_tu"),
  block(
    "item1",
    `Tái sử dụng dữ liệu số hóa: {{tai_su_dung}}[/{{tsd_co_so}}] hồ sơ${rateWithTarget("tl_tai_su_dung")}.`,
  ),
  givenRate("item1", "tl_tai_su_dung"),
  block("item1", "Hồ sơ lưu kho dữ liệu điện tử: {{luu_kho}} hồ sơ."),
];

const PETITIONS: readonly TemplateBlock[] = [
  block("heading2", "Kết quả tiếp nhận, xử lý phản ánh, kiến nghị (PAKN) về quy định và hành vi hành chính"),
  block(
    "paragraph",
    "Trong kỳ báo cáo, {{don_vi_nay}} không nhận được PAKN trên Cổng Dịch vụ công quốc gia.",
    `pakn_tiep_nhan = 0 and ${unlessSome("pakn_ky_truoc")}`,
  ),
  block("sentence", "Kỳ trước chuyển sang {{pakn_ky_truoc}} PAKN.", "pakn_ky_truoc > 0"),
  block(
    "sentence",
    "Trong kỳ báo cáo, {{don_vi_nay}} tiếp nhận {{pakn_tiep_nhan}} PAKN" +
      "[; đã xử lý {{pakn_da_xu_ly}} PAKN][, đạt tỷ lệ {{tl_pakn_xu_ly}}][; đúng hạn {{pakn_dung_han}} PAKN].",
    "pakn_tiep_nhan > 0 or pakn_ky_truoc > 0",
  ),
];

export const RESULTS: readonly TemplateBlock[] = [
  ...PUBLICATION,
  ...DOSSIERS,
  ...SECTORS,
  ...ONLINE_SERVICES,
  ...DIGITISATION,
  ...PETITIONS,
];
