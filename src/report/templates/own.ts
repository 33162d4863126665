/**
 * The office's own editions of the templates: each began as one of ours and is kept on a sheet of the workbook. The
 * input sheet names one by the form that it began as, with a mark that an officer can read in the cell.
 */
import { isTemplateId, TEMPLATE_CHOICES, type TemplateId } from "./list";

const MARK = " (mẫu riêng)";

/** @example ownTemplateId("thang-ubnd") //=> "thang-ubnd (mẫu riêng)" */
export function ownTemplateId(base: TemplateId): string {
  return base + MARK;
}

/**
 * The form that an own edition began as; undefined for anything else.
 *
 * @example baseOfOwn("thang-ubnd (mẫu riêng)") //=> "thang-ubnd"
 */
export function baseOfOwn(id: string): TemplateId | undefined {
  const text = id.normalize("NFC");
  const base = text.endsWith(MARK) ? text.slice(0, -MARK.length) : "";
  return isTemplateId(base) ? base : undefined;
}

const choiceOf = (base: TemplateId) => TEMPLATE_CHOICES.find(({ id }) => id === base)!;

/** The title of a form: "Báo cáo kỳ của Trung tâm Phục vụ hành chính công". */
export function titleOfForm(base: TemplateId): string {
  return choiceOf(base).title;
}

/** The name that the sheet of an own edition begins with: "Mẫu báo cáo kỳ". */
export function sheetNameOfForm(base: TemplateId): string {
  return choiceOf(base).sheetName;
}
