/** A term of a rule in Vietnamese words, with the labels of the input sheet. */
import { shownRef } from "../../catalog/shown-ref";
import { figureOf, partsOf, type FigureKey } from "../../catalog/figures";
import type { Term } from "../../catalog/rules/rule";
import { SECTORS } from "../../catalog/sectors";
import { settingOf, type SettingChoice } from "../../catalog/settings";

/** A row of the sheet by its code and label; one line stands for all sectors, so that their codes are left out. */
export function rowInWords(key: FigureKey): string {
  const { ref, label } = figureOf(key);
  return `${shownRef(ref.replace(SECTOR_REF, ""))} “${label}”`;
}

const SECTOR_REF = new RegExp(`^(?:${SECTORS.map(({ ref }) => ref).join("|")})\\.`);

/** "thiết lập “Hồ sơ rút, từ chối, dừng xử lý” là “Trong đã giải quyết”" */
export function choiceInWords({ setting, is }: SettingChoice): string {
  const { label, options } = settingOf(setting);
  const value = options.find((option) => option.value === is)?.label ?? is;
  return `thiết lập “${label}” là “${value}”`;
}

/**
 * A term in words.
 *
 * @example termInWords(sum(figure("tn_truc_tiep"), upTo("rut")))
 *   //=> "C022 “Trực tiếp” + C042 “Công dân rút hồ sơ” (tính hay không đều được)"
 */
export function termInWords(term: Term): string {
  switch (term.kind) {
    case "constant":
      return String(term.value);
    case "figure":
      return rowInWords(term.key);
    case "leaves":
      return partsOf(term.key).length === 0
        ? rowInWords(term.key)
        : `các số chi tiết của ${rowInWords(term.key)}`;
    case "previous":
      return `${rowInWords(term.key)} của kỳ trước`;
    case "sum":
      return sumInWords(term.terms);
    case "upTo":
      return `${rowInWords(term.key)} (tính hay không đều được)`;
    case "same":
      return `${rowInWords(term.key)} (để trống thì tính từ các số khác đã nhập)`;
    case "when":
      return `${inBrackets(term.term)} (nếu ${choiceInWords(term)})`;
  }
}

/** Several terms added up. */
export const sumInWords = (terms: readonly Term[]): string =>
  terms
    .map(termInWords)
    .filter((words) => words !== "")
    .join(" + ");

function inBrackets(term: Term): string {
  const words = termInWords(term);
  return term.kind === "sum" && term.terms.length > 1 ? `(${words})` : words;
}
