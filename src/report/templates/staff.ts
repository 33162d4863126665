/** Staff by post, premises and equipment, as far as the figures give them. */
import { FIGURES, partsOf } from "../../catalog/figures";
import type { TemplateBlock } from "../notation/template";
import { block } from "./block";

export const STAFF: readonly TemplateBlock[] = [
  block("paragraph", "Tổng số biên chế tại Trung tâm: {{bien_che}} người. Trong đó:"),
  ...partsOf("bien_che").map(({ key, label }) => block("item1", `${label}: {{${key}}} người.`, `${key} > 0`)),
  block(
    "paragraph",
    "Công chức các phòng chuyên môn cử đến: {{cong_chuc_cu_den}} người.",
    "cong_chuc_cu_den > 0",
  ),
  block("paragraph", "Tỷ lệ công chức có chữ ký số: {{chu_ky_so}}."),
];

const EQUIPMENT = FIGURES.filter(({ ref }) => ref.startsWith("B04."));

export const PREMISES: readonly TemplateBlock[] = [
  block("item1", "Diện tích Trung tâm: {{dien_tich}} m²."),
  ...EQUIPMENT.map(({ key, label, unit }) => block("item1", `${label}: {{${key}}} ${unit}.`, `${key} > 0`)),
];
