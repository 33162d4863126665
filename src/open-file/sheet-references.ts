/** What formulas say of other sheets, when those are renamed or deleted. Texts within formulas stay. */
import { quoteSheet } from "../sheets/address";

/** A text, or a sheet's name before "!" with the reference behind it. */
const WORDS =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)/gu;

const rewritten = (formula: string, sheet: string, next: (cells: string) => string): string =>
  formula.replace(WORDS, (whole: string, quoted?: string, plain?: string, cells?: string) => {
    const named = quoted?.replace(/''/g, "'") ?? plain;
    return named?.toLowerCase() === sheet.toLowerCase() ? next(cells!) : whole;
  });

/** @example renamedSheet("='Nhập liệu'!$A$1", "Nhập liệu", "Tháng 4") //=> "='Tháng 4'!$A$1" */
export const renamedSheet = (formula: string, before: string, after: string): string =>
  rewritten(formula, before, (cells) => `${quoteSheet(after)}!${cells}`);

/** @example withoutSheet("='Báo cáo'!$A$1", "Báo cáo") //=> "=#REF!" */
export const withoutSheet = (formula: string, gone: string): string =>
  rewritten(formula, gone, () => "#REF!");
