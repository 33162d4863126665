/**
 * The report templates that this version offers: what a list needs, without the templates themselves, which are
 * loaded when a report is made. Ids are append-only: workbooks and case files hold them.
 */

export interface TemplateChoice {
  readonly id: string;
  /** What the officer picks from a list. */
  readonly title: string;
  /** Name of the sheet that holds the office's own edition; sheet names have at most 31 characters. */
  readonly sheetName: string;
}

export const TEMPLATE_CHOICES = [
  {
    id: "thang-trung-tam",
    title: "Báo cáo kỳ của Trung tâm Phục vụ hành chính công",
    sheetName: "Mẫu báo cáo kỳ",
  },
  {
    id: "6-thang-trung-tam",
    title: "Báo cáo 6 tháng, nhiệm vụ trọng tâm của Trung tâm",
    sheetName: "Mẫu báo cáo 6 tháng",
  },
  {
    id: "thang-chi-tieu",
    title: "Báo cáo thực hiện nhiệm vụ, chỉ tiêu của Trung tâm",
    sheetName: "Mẫu thực hiện chỉ tiêu",
  },
  {
    id: "chuyen-de-van-hanh",
    title: "Báo cáo chuyên đề vận hành chính quyền địa phương 02 cấp",
    sheetName: "Mẫu chuyên đề vận hành",
  },
  {
    id: "thang-ubnd",
    title: "Báo cáo cải cách thủ tục hành chính của Ủy ban nhân dân",
    sheetName: "Mẫu của Ủy ban nhân dân",
  },
  { id: "bieu-06", title: "Biểu số 06/VPCP/KSTT: kết quả giải quyết TTHC", sheetName: "Mẫu Biểu số 06" },
] as const satisfies readonly TemplateChoice[];

export type TemplateId = (typeof TEMPLATE_CHOICES)[number]["id"];

/** The template of a workbook that names none. */
export const DEFAULT_TEMPLATE: TemplateId = "thang-trung-tam";

/** Whether this version offers a template of this id. */
export function isTemplateId(id: string): id is TemplateId {
  return TEMPLATE_CHOICES.some((choice) => choice.id === id);
}
