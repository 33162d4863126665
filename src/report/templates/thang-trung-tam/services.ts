/** Sections II.5 to II.10: digitisation, petitions, information technology, online services, payment, satisfaction. */
import type { TemplateBlock } from "../../notation/template";
import { block, givenRate, rateWithTarget, unlessSome, unlessZero } from "../block";

/** The base is named only beside counts: what stands behind a rate that the office was given is not known. */
const SOME_DIGITISED = "(sh_dau_vao or sh_dau_ra or sh_ca_hai)";

const DIGITISATION: readonly TemplateBlock[] = [
  block("heading2", "Số hóa hồ sơ, kết quả giải quyết TTHC"),
  block(
    "point",
    `Hồ sơ có kết quả giải quyết bản điện tử: {{ket_qua_dien_tu}}[/{{gq_co_ket_qua}}] hồ sơ${rateWithTarget("tl_ket_qua_dien_tu")}.`,
  ),
  givenRate("point", "tl_ket_qua_dien_tu"),
  block("heading3", "Tiếp nhận và số hóa hồ sơ[ (tính trên {{sh_co_so}} hồ sơ)]", SOME_DIGITISED),
  block("heading3", "Tiếp nhận và số hóa hồ sơ", `not ${SOME_DIGITISED}`),
  block("item1", `Số hóa thành phần hồ sơ: {{sh_dau_vao}} hồ sơ${rateWithTarget("tl_sh_dau_vao")}.`),
  block("item1", `Số hóa kết quả giải quyết: {{sh_dau_ra}} hồ sơ${rateWithTarget("tl_sh_dau_ra")}.`),
  block("item1", `Số hóa cả thành phần hồ sơ và kết quả: {{sh_ca_hai}} hồ sơ${rateWithTarget("tl_so_hoa")}.`),
  givenRate("item1", "tl_sh_dau_vao"),
  givenRate("item1", "tl_sh_dau_ra"),
  givenRate("item1", "tl_so_hoa"),
  block("heading3", "Bảo đảm quy định về dữ liệu điện tử và ký số"),
  block("paragraph", "{{narrative:ky_so}}"),
  block("heading3", "Khai thác, sử dụng lại thông tin, dữ liệu số hóa"),
  block(
    "item1",
    `Hồ sơ được khai thác, sử dụng lại dữ liệu số hóa: {{tai_su_dung}}[/{{tsd_co_so}}] hồ sơ${rateWithTarget("tl_tai_su_dung")}.`,
  ),
  givenRate("item1", "tl_tai_su_dung"),
  block("item1", "Hồ sơ lưu kho dữ liệu điện tử: {{luu_kho}} hồ sơ."),
  block("heading3", "Chứng thực bản sao điện tử"),
  block(
    "paragraph",
    `Đã cấp {{ctdt_da_cap}}[/{{ctdt_yeu_cau}}] bản chứng thực điện tử theo yêu cầu${rateWithTarget("tl_ctdt")}.`,
    `ctdt_da_cap and ${unlessZero("ctdt_yeu_cau")}`,
  ),
  block("paragraph", "Trong kỳ báo cáo không có yêu cầu chứng thực bản sao điện tử.", "ctdt_yeu_cau = 0"),
];

const SOME_PETITIONS = `(${unlessZero("pakn_tiep_nhan")} or pakn_ky_truoc > 0)`;

const PETITIONS: readonly TemplateBlock[] = [
  block("heading2", "Tiếp nhận, xử lý phản ánh, kiến nghị (PAKN) của tổ chức, cá nhân"),
  block(
    "paragraph",
    "Trong kỳ báo cáo, Trung tâm không nhận được PAKN về việc thực hiện TTHC.",
    `pakn_tiep_nhan = 0 and ${unlessSome("pakn_ky_truoc")}`,
  ),
  block("item1", "Kỳ trước chuyển sang: {{pakn_ky_truoc}} PAKN.", "pakn_ky_truoc > 0"),
  block("item1", "Tiếp nhận trong kỳ: {{pakn_tiep_nhan}} PAKN.", SOME_PETITIONS),
  block(
    "item1",
    "Đã xử lý: {{pakn_da_xu_ly}} PAKN[, đạt tỷ lệ {{tl_pakn_xu_ly}}][; xử lý đúng hạn: {{pakn_dung_han}} PAKN]" +
      "[, đạt tỷ lệ {{tl_pakn_dung_han}}][; đã công khai kết quả: {{pakn_cong_khai}} PAKN].",
    SOME_PETITIONS,
  ),
  block("item1", "Đang xử lý: {{pakn_dang_xu_ly}} PAKN.", SOME_PETITIONS),
];

const TECHNOLOGY: readonly TemplateBlock[] = [
  block("heading2", "Ứng dụng công nghệ thông tin"),
  block(
    "point",
    "Hồ sơ được cập nhật, luân chuyển xử lý trên Hệ thống thông tin giải quyết TTHC: " +
      `{{cap_nhat_he_thong}}[/{{tong_ho_so}}] hồ sơ${rateWithTarget("tl_cap_nhat")}.`,
  ),
  givenRate("point", "tl_cap_nhat"),
  block("point", "TTHC được công khai, niêm yết: {{tthc_cong_khai}}[/{{tong_tthc}}] thủ tục."),
  block("point", "{{narrative:quy_trinh_dien_tu}}"),
];

const ONLINE_SERVICES: readonly TemplateBlock[] = [
  block("heading2", "Cung cấp dịch vụ công trực tuyến"),
  block(
    "point",
    `DVCTT một phần có phát sinh hồ sơ: {{dvc_mot_phan_phat_sinh}}[/{{tthc_mot_phan}}] thủ tục${rateWithTarget("tl_mot_phan_phat_sinh")}.`,
  ),
  block(
    "point",
    `DVCTT toàn trình có phát sinh hồ sơ: {{dvc_toan_trinh_phat_sinh}}[/{{tthc_toan_trinh}}] thủ tục${rateWithTarget("tl_toan_trinh_phat_sinh")}.`,
  ),
];

const PAYMENT: readonly TemplateBlock[] = [
  block("heading2", "Thanh toán trực tuyến"),
  block("paragraph", "Trong kỳ báo cáo không có hồ sơ phát sinh phí, lệ phí.", "phi_phat_sinh = 0"),
  block("item1", "Hồ sơ phát sinh phí, lệ phí: {{phi_phat_sinh}} hồ sơ.", "phi_phat_sinh > 0"),
  block(
    "item1",
    `Hồ sơ thanh toán trực tuyến: {{phi_truc_tuyen}}[/{{phi_phat_sinh}}] hồ sơ${rateWithTarget("tl_thanh_toan")}.`,
    unlessZero("phi_phat_sinh"),
  ),
  givenRate("item1", "tl_thanh_toan"),
];

const SATISFACTION: readonly TemplateBlock[] = [
  block("heading2", "Mức độ hài lòng của tổ chức, cá nhân; tiếp công dân"),
  block(
    "item1",
    `Phiếu đánh giá hài lòng: {{phieu_hai_long}}/{{phieu_khao_sat}} phiếu khảo sát thu về${rateWithTarget("tl_hai_long")}.`,
  ),
  block("item1", "Phiếu khảo sát thu về: {{phieu_khao_sat}} phiếu.", "not phieu_hai_long"),
  block("item1", "Mức độ hài lòng của tổ chức, cá nhân: {{hai_long}}.", "not tl_hai_long"),
  block("item1", "Số lượt tiếp công dân: {{luot_tiep_dan}} lượt."),
];

export const SERVICES: readonly TemplateBlock[] = [
  ...DIGITISATION,
  ...PETITIONS,
  ...TECHNOLOGY,
  ...ONLINE_SERVICES,
  ...PAYMENT,
  ...SATISFACTION,
];
