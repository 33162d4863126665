/** Section I.2: visits, dossiers, online services, digitisation, payment, petitions. */
import type { TemplateBlock } from "../../notation/template";
import { block, givenRate, rateWithTarget, unlessSome, unlessZero } from "../block";

const SOME = unlessZero("tong_ho_so");
const COUNTED_IN = "setting:rut_trong_da_giai_quyet = true";

const DOSSIERS: readonly TemplateBlock[] = [
  block("letter", "Tiếp nhận và giải quyết hồ sơ[ (từ ngày {{tu_ngay}} đến ngày {{den_ngay}})]"),
  block("item1", "Số lượt tiếp công dân: {{luot_tiep_dan}} lượt."),
  block("item1", "Trong kỳ báo cáo không phát sinh hồ sơ phải giải quyết.", "tong_ho_so = 0"),
  block("item1", "Tổng số hồ sơ phải giải quyết: {{tong_ho_so}} hồ sơ. Trong đó:", "tong_ho_so > 0"),
  block(
    "item2",
    "Tiếp nhận trong kỳ: {{tiep_nhan_trong_ky}} hồ sơ[; trực tiếp: {{tn_truc_tiep}} hồ sơ]" +
      "[; trực tuyến: {{tn_truc_tuyen}} hồ sơ][, đạt tỷ lệ {{tl_truc_tuyen}}]" +
      "[ (chỉ tiêu giao: {{target:tl_truc_tuyen}})].",
    SOME,
  ),
  givenRate("item2", "tl_truc_tuyen"),
  block("item2", "Qua dịch vụ bưu chính công ích: {{tn_buu_chinh}} hồ sơ.", "tn_buu_chinh > 0"),
  block("item2", "Tồn từ kỳ trước chuyển sang: {{ky_truoc_chuyen_sang}} hồ sơ.", SOME),
  block(
    "item2",
    "Trên Hệ thống thông tin giải quyết TTHC của {{cap_tinh}}: {{tn_ht_thanh_pho}} hồ sơ" +
      "[; trên hệ thống của bộ, ngành: {{tn_ht_bo_nganh}} hồ sơ].",
  ),
  block("item1", "Hồ sơ đã giải quyết: {{da_giai_quyet}} hồ sơ. Trong đó:", SOME),
  block("item2", "Trước hạn: {{gq_truoc_han}} hồ sơ[, tỷ lệ {{tl_truoc_han}}].", SOME),
  block("item2", "Đúng hạn: {{gq_dung_han}} hồ sơ[, tỷ lệ {{tl_vua_dung_han}}].", SOME),
  block(
    "item2",
    "Trước hạn, đúng hạn: {{gq_truoc_va_dung_han}} hồ sơ[, tỷ lệ {{tl_dung_han}}].",
    `${SOME} and not (gq_truoc_han and gq_dung_han)`,
  ),
  block("item2", "Không có hồ sơ giải quyết quá hạn.", `${SOME} and gq_qua_han = 0`),
  block("item2", "Quá hạn: {{gq_qua_han}} hồ sơ[, tỷ lệ {{tl_qua_han}}].", "gq_qua_han > 0"),
  block("item2", "Từ chối giải quyết, trả lại: {{tu_choi}} hồ sơ.", `${SOME} and ${COUNTED_IN}`),
  block("item2", "Công dân rút hồ sơ: {{rut}} hồ sơ.", `${SOME} and ${COUNTED_IN}`),
  block("item2", "Dừng xử lý: {{dung_xu_ly}} hồ sơ.", `${COUNTED_IN} and dung_xu_ly > 0`),
  block("item1", "Không có hồ sơ đang giải quyết.", "dang_giai_quyet = 0"),
  block("item1", "Hồ sơ đang giải quyết: {{dang_giai_quyet}} hồ sơ. Trong đó:", "dang_giai_quyet > 0"),
  block("item1", "Hồ sơ đang giải quyết:", "not dang_giai_quyet"),
  block("item2", "Trong hạn: {{dgq_trong_han}} hồ sơ.", `${SOME} and ${unlessZero("dang_giai_quyet")}`),
  block("item2", "Không có hồ sơ đang giải quyết quá hạn.", "dang_giai_quyet > 0 and dgq_qua_han = 0"),
  block("item2", "Quá hạn: {{dgq_qua_han}} hồ sơ.", "dgq_qua_han > 0"),
  block("item2", "Chờ bổ sung: {{dgq_cho_bo_sung}} hồ sơ.", "dgq_cho_bo_sung > 0"),
  block("item1", "Công dân rút hồ sơ: {{rut}} hồ sơ (không tính vào số đã giải quyết).", `not ${COUNTED_IN}`),
  block(
    "item1",
    "Từ chối giải quyết, trả lại: {{tu_choi}} hồ sơ (không tính vào số đã giải quyết).",
    `not ${COUNTED_IN} and tu_choi > 0`,
  ),
  block(
    "item1",
    "Dừng xử lý: {{dung_xu_ly}} hồ sơ (không tính vào số đã giải quyết).",
    `not ${COUNTED_IN} and dung_xu_ly > 0`,
  ),
  block(
    "item1",
    "Hồ sơ trễ hẹn phải xin lỗi: {{ho_so_tre_hen}} hồ sơ[; đã gửi {{phieu_xin_loi}} phiếu xin lỗi].",
    "ho_so_tre_hen > 0",
  ),
];

const SERVICES: readonly TemplateBlock[] = [
  block("letter", "Cung cấp dịch vụ công trực tuyến (DVCTT)"),
  block("item1", "Tổng số TTHC thuộc thẩm quyền giải quyết: {{tong_tthc}} thủ tục. Trong đó:"),
  block("item2", "Chưa cung cấp DVCTT: {{tthc_chua_dvctt}} thủ tục[; số hồ sơ: {{hs_chua_dvctt}} hồ sơ]."),
  block(
    "item2",
    "DVCTT một phần: {{tthc_mot_phan}} thủ tục[; phát sinh hồ sơ: {{dvc_mot_phan_phat_sinh}} thủ tục]" +
      "[; số hồ sơ: {{hs_mot_phan}} hồ sơ][; trực tuyến: {{hs_mot_phan_truc_tuyen}} hồ sơ]" +
      "[; trực tiếp: {{hs_mot_phan_truc_tiep}} hồ sơ].",
  ),
  block(
    "item2",
    "DVCTT toàn trình: {{tthc_toan_trinh}} thủ tục[; phát sinh hồ sơ: {{dvc_toan_trinh_phat_sinh}} thủ tục]" +
      "[; số hồ sơ: {{hs_toan_trinh}} hồ sơ][; trực tuyến: {{hs_toan_trinh_truc_tuyen}} hồ sơ]" +
      "[; trực tiếp: {{hs_toan_trinh_truc_tiep}} hồ sơ].",
  ),
  block("item2", "Hồ sơ trực tuyến toàn trình: {{hs_nop_toan_trinh}} hồ sơ."),
  block("item1", "Tỷ lệ DVCTT phát sinh hồ sơ: {{tl_dvc_phat_sinh}}.", "tl_dvc_phat_sinh"),
  block("item1", "Tỷ lệ DVCTT một phần phát sinh hồ sơ: {{tl_mot_phan_phat_sinh}}.", "tl_mot_phan_phat_sinh"),
  block(
    "item1",
    "Tỷ lệ DVCTT toàn trình phát sinh hồ sơ: {{tl_toan_trinh_phat_sinh}}.",
    "tl_toan_trinh_phat_sinh",
  ),
  block(
    "item1",
    "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ của các DVCTT: {{tl_truc_tuyen_dvc}}.",
    "tl_truc_tuyen_dvc",
  ),
  givenRate("item1", "tl_truc_tuyen_dvc"),
  block(
    "item1",
    "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận trong kỳ: {{tl_truc_tuyen}}.",
    "tl_truc_tuyen",
  ),
];

const DIGITISATION: readonly TemplateBlock[] = [
  block("letter", "Số hóa hồ sơ, kết quả giải quyết"),
  block(
    "item1",
    `Số hóa đầu vào (thành phần hồ sơ): {{sh_dau_vao}} hồ sơ${rateWithTarget("tl_sh_dau_vao")}.`,
  ),
  givenRate("item1", "tl_sh_dau_vao", "Tỷ lệ số hóa đầu vào (thành phần hồ sơ)"),
  block("item1", `Số hóa đầu ra (kết quả giải quyết): {{sh_dau_ra}} hồ sơ${rateWithTarget("tl_sh_dau_ra")}.`),
  givenRate("item1", "tl_sh_dau_ra", "Tỷ lệ số hóa đầu ra (kết quả giải quyết)"),
  block("item1", `Số hóa cả đầu vào và đầu ra: {{sh_ca_hai}} hồ sơ${rateWithTarget("tl_so_hoa")}.`),
  givenRate("item1", "tl_so_hoa", "Tỷ lệ số hóa cả đầu vào và đầu ra"),
  block(
    "item1",
    `Cấp kết quả bản điện tử: {{ket_qua_dien_tu}} hồ sơ${rateWithTarget("tl_ket_qua_dien_tu")}.`,
  ),
  givenRate("item1", "tl_ket_qua_dien_tu"),
  block(
    "item1",
    "Hồ sơ lưu kho dữ liệu điện tử: {{luu_kho}} hồ sơ[, bằng {{tl_luu_kho}} số hồ sơ đã giải quyết].",
  ),
  block(
    "item1",
    "Hồ sơ tái sử dụng dữ liệu số hóa: {{tai_su_dung}}[/{{tsd_co_so}}] hồ sơ" +
      `${rateWithTarget("tl_tai_su_dung")}.`,
  ),
  givenRate("item1", "tl_tai_su_dung"),
  block("paragraph", "{{narrative:ky_so}}"),
];

const PAYMENT_AND_PETITIONS: readonly TemplateBlock[] = [
  block("letter", "Thanh toán trực tuyến"),
  block("item1", "Trong kỳ báo cáo không có hồ sơ phát sinh phí, lệ phí.", "phi_phat_sinh = 0"),
  block("item1", "Hồ sơ phát sinh phí, lệ phí: {{phi_phat_sinh}} hồ sơ.", "phi_phat_sinh > 0"),
  block(
    "item1",
    `Hồ sơ thanh toán trực tuyến: {{phi_truc_tuyen}}[/{{phi_phat_sinh}}] hồ sơ${rateWithTarget("tl_thanh_toan")}.`,
    unlessZero("phi_phat_sinh"),
  ),
  givenRate("item1", "tl_thanh_toan"),
  block("letter", "Phản ánh, kiến nghị (PAKN) và mức độ hài lòng"),
  block(
    "item1",
    "Trong kỳ báo cáo không có PAKN về việc giải quyết thủ tục hành chính.",
    `pakn_tiep_nhan = 0 and ${unlessSome("pakn_ky_truoc")}`,
  ),
  block(
    "item1",
    "Tiếp nhận {{pakn_tiep_nhan}} PAKN[; đã xử lý {{pakn_da_xu_ly}} PAKN][, đạt tỷ lệ {{tl_pakn_xu_ly}}].",
    `pakn_tiep_nhan > 0 and ${unlessSome("pakn_ky_truoc")}`,
  ),
  block(
    "item1",
    "Kỳ trước chuyển sang {{pakn_ky_truoc}} PAKN[; tiếp nhận {{pakn_tiep_nhan}} PAKN]" +
      "[; đã xử lý {{pakn_da_xu_ly}} PAKN][, đạt tỷ lệ {{tl_pakn_xu_ly}}].",
    "pakn_ky_truoc > 0",
  ),
  block("item1", "Tỷ lệ hài lòng của tổ chức, cá nhân: {{tl_hai_long}}.", "tl_hai_long"),
  block("item1", "Mức độ hài lòng của tổ chức, cá nhân: {{hai_long}}.", "not tl_hai_long"),
];

export const RESULTS: readonly TemplateBlock[] = [
  ...DOSSIERS,
  ...SERVICES,
  ...DIGITISATION,
  ...PAYMENT_AND_PETITIONS,
];
