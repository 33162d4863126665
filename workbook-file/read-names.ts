import type { NameSnapshot } from "./snapshot";
import { writtenFormula } from "./formulas";
import { isOn, tags, textOf } from "./xml-tags";

/** The defined names of a file by scope; exceljs knows only those of cells at workbook level. */
export interface ReadNames {
  readonly workbook: readonly NameSnapshot[];
  /** By the place of the sheet in the file. */
  ofSheet(index: number): readonly NameSnapshot[];
  /** "A1:F70" or "$5:$6" of a reserved name of the sheet, such as "Print_Area". */
  reserved(index: number, name: string): string | undefined;
}

const reservedPrefix = "_xlnm.";

/** @param workbookXml the part xl/workbook.xml. */
export function readNames(workbookXml: string): ReadNames {
  const all = tags(workbookXml, "definedName").map((tag) => ({
    scope: tag.attributes.localSheetId === undefined ? undefined : Number(tag.attributes.localSheetId),
    name: tag.attributes.name ?? "",
    formula: writtenFormula(textOf(tag)),
    visible: !isOn(tag.attributes.hidden),
  }));
  const ofScope = (wanted: number | undefined): NameSnapshot[] =>
    all
      .filter(({ scope, name }) => scope === wanted && !name.startsWith(reservedPrefix))
      .map(({ name, formula, visible }) => ({ name, formula, visible }));
  return {
    workbook: ofScope(undefined),
    ofSheet: ofScope,
    reserved(index, name) {
      const found = all.find((one) => one.scope === index && one.name === reservedPrefix + name);
      return found?.formula.slice(found.formula.lastIndexOf("!") + 1);
    },
  };
}
