/** Section II.4: dossiers received, resolved and pending. */
import type { TemplateBlock } from "../../notation/template";
import { block, unlessZero } from "../block";
import { EXCEPTIONS } from "./exceptions";
import { SECTOR_DOSSIERS } from "./sector-dossiers";

const SOME = unlessZero("tong_ho_so");
const COUNTED_IN = `${SOME} and setting:rut_trong_da_giai_quyet = true`;
const COUNTED_OUT = `${SOME} and setting:rut_trong_da_giai_quyet = false`;

const RECEIVED: readonly TemplateBlock[] = [
  block(
    "heading3",
    "Tiếp nhận, giải quyết hồ sơ thuộc thẩm quyền[ của {{ubnd}}][ (từ ngày {{tu_ngay}} đến ngày {{den_ngay}})]",
  ),
  block("item1", "Trong kỳ báo cáo không phát sinh hồ sơ phải giải quyết.", "tong_ho_so = 0"),
  block("item1", "Tổng số hồ sơ phải giải quyết: {{tong_ho_so}} hồ sơ. Trong đó:", "tong_ho_so > 0"),
  block("item1", "Hồ sơ phải giải quyết trong kỳ:", "not tong_ho_so"),
  block("item2", "Tiếp nhận trực tuyến: {{tn_truc_tuyen}} hồ sơ.", SOME),
  block("item2", "Tiếp nhận trực tiếp: {{tn_truc_tiep}} hồ sơ.", SOME),
  block("item2", "Tiếp nhận qua dịch vụ bưu chính công ích: {{tn_buu_chinh}} hồ sơ.", "tn_buu_chinh > 0"),
  block("item2", "Từ kỳ trước chuyển sang: {{ky_truoc_chuyen_sang}} hồ sơ.", SOME),
  block(
    "item1",
    "Tiếp nhận trong kỳ trên Hệ thống thông tin giải quyết TTHC của {{cap_tinh}}: {{tn_ht_thanh_pho}} hồ sơ" +
      "[, tỷ trọng {{tl_ht_thanh_pho}}].",
  ),
  block(
    "item1",
    "Tiếp nhận trong kỳ trên hệ thống của bộ, ngành: {{tn_ht_bo_nganh}} hồ sơ[, tỷ trọng {{tl_ht_bo_nganh}}].",
  ),
  block("item1", "Không có hồ sơ trực tuyến chậm tiếp nhận.", "cham_tiep_nhan = 0"),
  block(
    "item1",
    "Hồ sơ trực tuyến chậm tiếp nhận (quá 01 ngày làm việc): {{cham_tiep_nhan}} hồ sơ.",
    "cham_tiep_nhan > 0",
  ),
];

const RESOLVED: readonly TemplateBlock[] = [
  block("item1", "Hồ sơ đã giải quyết: {{da_giai_quyet}} hồ sơ. Trong đó:", SOME),
  block("item1", "Hồ sơ đã giải quyết:", "not da_giai_quyet"),
  block("item2", "Giải quyết trước hạn: {{gq_truoc_han}} hồ sơ[, tỷ lệ {{tl_truoc_han}}].", SOME),
  block("item2", "Giải quyết đúng hạn: {{gq_dung_han}} hồ sơ[, tỷ lệ {{tl_vua_dung_han}}].", SOME),
  block(
    "item2",
    "Giải quyết trước hạn, đúng hạn: {{gq_truoc_va_dung_han}} hồ sơ[, tỷ lệ {{tl_dung_han}}]" +
      "[ (chỉ tiêu giao: {{target:tl_dung_han}})].",
    `${SOME} and not (gq_truoc_han and gq_dung_han)`,
  ),
  block("item2", "Không có hồ sơ giải quyết quá hạn.", `${SOME} and gq_qua_han = 0`),
  block("item2", "Quá hạn: {{gq_qua_han}} hồ sơ[, tỷ lệ {{tl_qua_han}}].", "gq_qua_han > 0"),
  block("item2", "Công dân rút hồ sơ: {{rut}} hồ sơ[, tỷ lệ {{tl_rut}}].", COUNTED_IN),
  block("item2", "Từ chối giải quyết, trả lại: {{tu_choi}} hồ sơ[, tỷ lệ {{tl_tu_choi}}].", COUNTED_IN),
  block(
    "item2",
    "Dừng xử lý: {{dung_xu_ly}} hồ sơ[, tỷ lệ {{tl_dung_xu_ly}}].",
    `${COUNTED_IN} and dung_xu_ly > 0`,
  ),
  block(
    "item1",
    "Tỷ lệ giải quyết trước hạn, đúng hạn: {{tl_dung_han}}[ (chỉ tiêu giao: {{target:tl_dung_han}})].",
    "gq_truoc_han and gq_dung_han and tl_dung_han",
  ),
  block(
    "item1",
    "Hồ sơ kết thúc không có kết quả (không tính vào số đã giải quyết)[: {{khong_co_ket_qua}} hồ sơ]. Trong đó:",
    `${COUNTED_OUT} and khong_co_ket_qua`,
  ),
  block(
    "item1",
    "Hồ sơ kết thúc không có kết quả (không tính vào số đã giải quyết):",
    `${COUNTED_OUT} and not khong_co_ket_qua`,
  ),
  block("item2", "Công dân rút hồ sơ: {{rut}} hồ sơ.", COUNTED_OUT),
  block("item2", "Từ chối giải quyết, trả lại: {{tu_choi}} hồ sơ.", COUNTED_OUT),
  block("item2", "Dừng xử lý: {{dung_xu_ly}} hồ sơ.", `${COUNTED_OUT} and dung_xu_ly > 0`),
];

const PENDING_SOME = unlessZero("dang_giai_quyet");

const PENDING: readonly TemplateBlock[] = [
  block("item1", "Không có hồ sơ đang giải quyết.", `${SOME} and dang_giai_quyet = 0`),
  block("item1", "Hồ sơ đang giải quyết: {{dang_giai_quyet}} hồ sơ. Trong đó:", "dang_giai_quyet > 0"),
  block(
    "item1",
    "Không có hồ sơ đang giải quyết.",
    "tong_ho_so = 0 and dang_giai_quyet = 0 and dgq_qua_han > 0",
  ),
  block("item1", "Hồ sơ đang giải quyết:", "not dang_giai_quyet"),
  block("item2", "Trong hạn: {{dgq_trong_han}} hồ sơ.", `${SOME} and ${PENDING_SOME}`),
  block("item2", "Quá hạn: {{dgq_qua_han}} hồ sơ.", "dgq_qua_han > 0"),
  block("item2", "Chờ bổ sung, tạm dừng tính thời hạn: {{dgq_cho_bo_sung}} hồ sơ.", "dgq_cho_bo_sung > 0"),
  block("item1", "Số lượt yêu cầu bổ sung hồ sơ trong kỳ: {{luot_yeu_cau_bo_sung}} lượt."),
];

export const DOSSIERS: readonly TemplateBlock[] = [
  block("heading2", "Kết quả giải quyết hồ sơ TTHC"),
  ...RECEIVED,
  ...RESOLVED,
  ...PENDING,
  ...SECTOR_DOSSIERS,
  ...EXCEPTIONS,
];
