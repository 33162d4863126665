/** The report templates themselves, in the order of the list. */
import type { ReportTemplate, TemplateBlock } from "../notation/template";
import { HALF_YEAR_REPORT } from "./6-thang-trung-tam";
import { FORM_06 } from "./bieu-06";
import { TWO_TIER_GOVERNMENT_REPORT } from "./chuyen-de-van-hanh";
import { isTemplateId, TEMPLATE_CHOICES, type TemplateId } from "./list";
import { TARGETS_REPORT } from "./thang-chi-tieu";
import { MONTHLY_REPORT_OF_A_CENTRE } from "./thang-trung-tam";
import { REPORT_OF_A_COMMITTEE } from "./thang-ubnd";

const BLOCKS: Readonly<Record<TemplateId, readonly TemplateBlock[]>> = {
  "thang-trung-tam": MONTHLY_REPORT_OF_A_CENTRE,
  "6-thang-trung-tam": HALF_YEAR_REPORT,
  "thang-chi-tieu": TARGETS_REPORT,
  "chuyen-de-van-hanh": TWO_TIER_GOVERNMENT_REPORT,
  "thang-ubnd": REPORT_OF_A_COMMITTEE,
  "bieu-06": FORM_06,
};

export const TEMPLATES: readonly ReportTemplate[] = TEMPLATE_CHOICES.map(({ id, title }) => ({
  id,
  title,
  blocks: BLOCKS[id],
}));

/**
 * The template of an id; undefined when this version does not offer it.
 *
 * @example templateOf("thang-trung-tam")?.title //=> "Báo cáo kỳ của Trung tâm Phục vụ hành chính công"
 */
export function templateOf(id: string): ReportTemplate | undefined {
  return isTemplateId(id) ? TEMPLATES.find((template) => template.id === id) : undefined;
}
