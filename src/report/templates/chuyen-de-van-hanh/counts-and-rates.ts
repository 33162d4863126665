/** Section II.2: each count with its rate. */
import type { TemplateBlock } from "../../notation/template";
import { block, givenRate, unlessSome, unlessZero } from "../block";

const RECEIVED_SOME = unlessZero("tiep_nhan_trong_ky");
const RESOLVED_SOME = unlessZero("da_giai_quyet");
const COUNTED_IN = "setting:rut_trong_da_giai_quyet = true";

export const DOSSIERS: readonly TemplateBlock[] = [
  block("paragraph", "{{narrative:cong_khai}}"),
  block("item1", "Trong kỳ báo cáo không phát sinh hồ sơ TTHC.", "tiep_nhan_trong_ky = 0"),
  block(
    "item1",
    "Hồ sơ tiếp nhận trong kỳ: {{tiep_nhan_trong_ky}} hồ sơ. Trong đó:",
    "tiep_nhan_trong_ky > 0",
  ),
  block(
    "item2",
    "Tiếp nhận trực tuyến {{tn_truc_tuyen}} hồ sơ[, đạt tỷ lệ {{tl_truc_tuyen}}]" +
      "[ (chỉ tiêu giao: {{target:tl_truc_tuyen}})].",
    RECEIVED_SOME,
  ),
  givenRate("item2", "tl_truc_tuyen"),
  block("item2", "Tiếp nhận trực tiếp {{tn_truc_tiep}} hồ sơ[, đạt tỷ lệ {{tl_truc_tiep}}].", RECEIVED_SOME),
  block("item2", "Qua dịch vụ bưu chính công ích {{tn_buu_chinh}} hồ sơ.", "tn_buu_chinh > 0"),
  block(
    "item1",
    "Hồ sơ từ kỳ trước chuyển sang: {{ky_truoc_chuyen_sang}} hồ sơ.",
    "ky_truoc_chuyen_sang > 0",
  ),
  block("item1", "Hồ sơ đã giải quyết: {{da_giai_quyet}} hồ sơ. Trong đó:", "da_giai_quyet > 0"),
  block("item2", "Trước hạn {{gq_truoc_han}} hồ sơ[, tỷ lệ {{tl_truoc_han}}].", RESOLVED_SOME),
  block(
    "item2",
    "Đúng hạn {{gq_dung_han}} hồ sơ[, tỷ lệ {{tl_vua_dung_han}}].",
    `${RESOLVED_SOME} and gq_dung_han > 0`,
  ),
  block(
    "item2",
    "Trước hạn, đúng hạn {{gq_truoc_va_dung_han}} hồ sơ[, tỷ lệ {{tl_dung_han}}].",
    `${RESOLVED_SOME} and not gq_truoc_han`,
  ),
  block("item2", "Không có hồ sơ giải quyết quá hạn.", `${RESOLVED_SOME} and gq_qua_han = 0`),
  block("item2", "Trễ hạn {{gq_qua_han}} hồ sơ[, tỷ lệ {{tl_qua_han}}].", "gq_qua_han > 0"),
  block(
    "item2",
    "Từ chối giải quyết, trả lại {{tu_choi}} hồ sơ[, tỷ lệ {{tl_tu_choi}}].",
    `${RESOLVED_SOME} and ${COUNTED_IN}`,
  ),
  block("item2", "Công dân rút {{rut}} hồ sơ[, tỷ lệ {{tl_rut}}].", `${RESOLVED_SOME} and ${COUNTED_IN}`),
  block(
    "item2",
    "Dừng xử lý {{dung_xu_ly}} hồ sơ[, tỷ lệ {{tl_dung_xu_ly}}].",
    `${COUNTED_IN} and dung_xu_ly > 0`,
  ),
  block(
    "item1",
    "Hồ sơ kết thúc không có kết quả (không tính vào số đã giải quyết): {{khong_co_ket_qua}} hồ sơ.",
    `not ${COUNTED_IN} and khong_co_ket_qua > 0`,
  ),
  block(
    "item1",
    "Hồ sơ đang giải quyết: {{dang_giai_quyet}} hồ sơ[; trong hạn {{dgq_trong_han}} hồ sơ]" +
      "[; quá hạn {{dgq_qua_han}} hồ sơ].",
    `dang_giai_quyet > 0 and ${unlessZero("dgq_qua_han")}`,
  ),
  block(
    "item1",
    "Hồ sơ đang giải quyết: {{dang_giai_quyet}} hồ sơ[; trong hạn {{dgq_trong_han}} hồ sơ]; không có hồ sơ đang giải quyết quá hạn.",
    "dang_giai_quyet > 0 and dgq_qua_han = 0",
  ),
  block("item1", "Hồ sơ đang giải quyết chờ bổ sung: {{dgq_cho_bo_sung}} hồ sơ.", "dgq_cho_bo_sung > 0"),
  block("item1", "Không có hồ sơ đang giải quyết.", "dang_giai_quyet = 0"),
  block(
    "item1",
    "Hồ sơ trễ hẹn phải xin lỗi: {{ho_so_tre_hen}} hồ sơ[; đã gửi {{phieu_xin_loi}} phiếu xin lỗi].",
    "ho_so_tre_hen > 0",
  ),
  block(
    "item1",
    "Phản ánh, kiến nghị (PAKN): không phát sinh.",
    `pakn_tiep_nhan = 0 and ${unlessSome("pakn_ky_truoc")}`,
  ),
  block(
    "item1",
    "Phản ánh, kiến nghị (PAKN): đã xử lý {{pakn_da_xu_ly}}[/{{pakn_tiep_nhan}}] PAKN[, đạt tỷ lệ {{tl_pakn_xu_ly}}]" +
      "[; đúng hạn {{pakn_dung_han}} PAKN].",
    `pakn_tiep_nhan > 0 and ${unlessSome("pakn_ky_truoc")}`,
  ),
  block(
    "item1",
    "Phản ánh, kiến nghị (PAKN): kỳ trước chuyển sang {{pakn_ky_truoc}} PAKN[; tiếp nhận {{pakn_tiep_nhan}} PAKN]" +
      "[; đã xử lý {{pakn_da_xu_ly}} PAKN][, đạt tỷ lệ {{tl_pakn_xu_ly}}].",
    "pakn_ky_truoc > 0",
  ),
  block(
    "item1",
    "Tỷ lệ hài lòng của tổ chức, cá nhân: {{tl_hai_long}}[ ({{phieu_hai_long}}/{{phieu_khao_sat}} phiếu)].",
    "tl_hai_long",
  ),
  block("item1", "Mức độ hài lòng của tổ chức, cá nhân qua phiếu khảo sát: {{hai_long}}.", "not tl_hai_long"),
];
