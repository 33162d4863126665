/** End of section II.4.1: dossiers of the sectors (ngành dọc), which no sum of the commune contains. */
import type { TemplateBlock } from "../../notation/template";
import { block, sectorBlock, unlessSome, unlessZero } from "../block";

/** A sector that received nothing needs one line, unless it still resolved dossiers carried over. */
const IS_IDLE = `nd.tiep_nhan = 0 and ${unlessSome("nd.ky_truoc")} and ${unlessSome("nd.da_giai_quyet")}`;
const IS_ACTIVE = `(${unlessZero("nd.tiep_nhan")} or nd.ky_truoc > 0 or nd.da_giai_quyet > 0)`;

export const SECTOR_DOSSIERS: readonly TemplateBlock[] = [
  block(
    "paragraph",
    "Hồ sơ của các cơ quan ngành dọc tiếp nhận tại Trung tâm (không cộng vào số liệu nêu trên):",
    "setting:cong_nganh_doc = false",
  ),
  block(
    "paragraph",
    "Hồ sơ của các cơ quan ngành dọc tiếp nhận tại Trung tâm:",
    "setting:cong_nganh_doc = true",
  ),
  sectorBlock("item1", "{{nd.name}}: không phát sinh hồ sơ trong kỳ báo cáo[; {{nd.ghi_chu}}].", IS_IDLE),
  sectorBlock(
    "item1",
    "{{nd.name}}: tiếp nhận {{nd.tiep_nhan}} hồ sơ[; trực tuyến {{nd.truc_tuyen}} hồ sơ]" +
      "[; trực tiếp {{nd.truc_tiep}} hồ sơ][; từ kỳ trước chuyển sang {{nd.ky_truoc}} hồ sơ]. Trong đó:",
    `nd.tiep_nhan and ${IS_ACTIVE}`,
  ),
  sectorBlock("item1", "{{nd.name}}:", "not nd.tiep_nhan"),
  sectorBlock(
    "item2",
    "Đã giải quyết: {{nd.da_giai_quyet}} hồ sơ[; trước hạn {{nd.truoc_han}} hồ sơ][; đúng hạn {{nd.dung_han}} hồ sơ]" +
      "[; quá hạn {{nd.qua_han}} hồ sơ][; tỷ lệ trước hạn, đúng hạn {{nd.tl_dung_han}}].",
    `${IS_ACTIVE} and (nd.truoc_han or nd.dung_han)`,
  ),
  sectorBlock(
    "item2",
    "Đã giải quyết: {{nd.da_giai_quyet}} hồ sơ[; trước hạn, đúng hạn {{nd.truoc_va_dung_han}} hồ sơ]" +
      "[, tỷ lệ {{nd.tl_dung_han}}][; quá hạn {{nd.qua_han}} hồ sơ].",
    `${IS_ACTIVE} and not (nd.truoc_han or nd.dung_han)`,
  ),
  sectorBlock(
    "item2",
    "Đang giải quyết: {{nd.dang_giai_quyet}} hồ sơ[; trong hạn {{nd.dgq_trong_han}} hồ sơ]" +
      "[; quá hạn {{nd.dgq_qua_han}} hồ sơ].",
    `${IS_ACTIVE} and nd.dang_giai_quyet > 0`,
  ),
  sectorBlock("item2", "Không có hồ sơ đang giải quyết.", `${IS_ACTIVE} and nd.dang_giai_quyet = 0`),
  sectorBlock("item2", "Đề nghị bổ sung: {{nd.bo_sung}} hồ sơ.", IS_ACTIVE),
  sectorBlock("item2", "Trả lại, không giải quyết: {{nd.tra_lai}} hồ sơ.", IS_ACTIVE),
  sectorBlock("item2", "Công dân rút hồ sơ: {{nd.rut}} hồ sơ.", IS_ACTIVE),
  sectorBlock("item2", "Ghi chú: {{nd.ghi_chu}}.", IS_ACTIVE),
];
