/** The report templates that this version offers. Ids are append-only: workbooks and case files hold them. */
import type { ReportTemplate } from "../template";
import { MONTHLY_REPORT_OF_A_CENTRE } from "./thang-trung-tam";

export const TEMPLATES: readonly ReportTemplate[] = [MONTHLY_REPORT_OF_A_CENTRE];

/**
 * The template of an id; undefined when this version does not offer it.
 *
 * @example templateOf("thang-trung-tam")?.title //=> "Báo cáo kỳ của Trung tâm Phục vụ hành chính công"
 */
export function templateOf(id: string): ReportTemplate | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
