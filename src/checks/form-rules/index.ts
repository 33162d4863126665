/** The rules over the text of a report, in the order in which findings are listed. */
import { CENTRE_SIGNS_AS_ITSELF } from "./authority";
import { NOTHING_LEFT_BLANK } from "./blanks";
import { findingsOfForm, type FormFinding, type FormRule, type FormText } from "./form-rule";
import { SECTIONS_IN_ORDER } from "./section-numbers";
import { SMALL_NUMBERS_ALIKE } from "./small-numbers";

export const FORM_RULES: readonly FormRule[] = [
  NOTHING_LEFT_BLANK,
  SECTIONS_IN_ORDER,
  CENTRE_SIGNS_AS_ITSELF,
  SMALL_NUMBERS_ALIKE,
];

/**
 * What is wrong with the form of a report that is given as lines of text: of a document of ours (report/document/form-lines.ts)
 * or of any written report.
 *
 * @example checkForm(["III. Đánh giá chung", "V. Nhiệm vụ"])[0]?.message //=> "Thiếu mục IV: trước “V. Nhiệm vụ”."
 */
export function checkForm(text: FormText): FormFinding[] {
  return FORM_RULES.flatMap((rule) => findingsOfForm(rule, text));
}

export type { FormFinding, FormRule, FormText } from "./form-rule";
