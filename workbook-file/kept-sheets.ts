import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import { mentionsSheet } from "./formulas";

/**
 * The workbook with only the named sheets, in their old order. What points to a dropped sheet goes with it, because
 * Excel repairs a file that refers to a missing sheet: such a formula becomes its value, such a name, conditional
 * format or input rule is left out.
 *
 * @throws Error when a name is no sheet of the workbook or when no visible sheet would be left.
 * @example
 * keepSheets(workbook, ["Báo cáo"]).sheets.map((sheet) => sheet.name); //=> ["Báo cáo"]
 */
export function keepSheets(workbook: WorkbookSnapshot, wanted: readonly string[]): WorkbookSnapshot {
  const unknown = wanted.find((name) => !workbook.sheets.some((sheet) => sheet.name === name));
  if (unknown !== undefined) throw new Error(`No sheet is called "${unknown}"`);
  const kept = workbook.sheets.filter((sheet) => wanted.includes(sheet.name));
  const firstVisible = kept.find((sheet) => sheet.visibility === "Visible");
  if (!firstVisible) throw new Error("A workbook needs at least one visible sheet");

  const dropped = workbook.sheets.filter((sheet) => !kept.includes(sheet)).map((sheet) => sheet.name);
  const stands = (formula: string): boolean => !dropped.some((sheet) => mentionsSheet(formula, sheet));
  return {
    ...workbook,
    activeSheet: kept.some((sheet) => sheet.name === workbook.activeSheet)
      ? workbook.activeSheet
      : firstVisible.name,
    sheets: kept.map((sheet) => withoutDangling(sheet, stands)),
    names: workbook.names.filter((name) => stands(name.formula)),
  };
}

function withoutDangling(sheet: SheetSnapshot, stands: (formula: string) => boolean): SheetSnapshot {
  const asValue = ({ formula, ...value }: CellSnapshot): CellSnapshot =>
    formula === undefined || stands(formula) ? { ...value, formula } : value;
  return {
    ...sheet,
    cells: sheet.cells.map(asValue),
    names: sheet.names.filter((name) => stands(name.formula)),
    conditionalFormats: sheet.conditionalFormats.filter((format) => stands(format.formula)),
    validations: sheet.validations.filter(({ rule }) => textsOfRule(rule).every(stands)),
  };
}

/** Formulas and limits of an input rule: { list: { source: "=Data!$A$1:$A$3" } } gives ["=Data!$A$1:$A$3"]. */
function textsOfRule(rule: Record<string, unknown>): string[] {
  const settings = Object.values(rule).flatMap((part) => Object.values(part ?? {}));
  return settings.filter((setting) => typeof setting === "string");
}
