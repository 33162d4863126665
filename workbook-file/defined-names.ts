import type { NameSnapshot, PageSnapshot, WorkbookSnapshot } from "./snapshot";
import { storedFormula } from "./formulas";
import { escapeXml } from "./xml";

/**
 * `<definedNames>` of the workbook part. exceljs itself knows names of cells at workbook level only: no constant, no
 * sheet scope, no hidden name, and it does not double an apostrophe in the sheet name of a print area.
 */
export function definedNamesXml(workbook: WorkbookSnapshot): string {
  const names = [
    ...workbook.names.map((name) => nameXml(name)),
    ...workbook.sheets.flatMap((sheet, index) => [
      ...printNames(sheet.name, sheet.page).map((name) => nameXml(name, index)),
      ...sheet.names.map((name) => nameXml(name, index)),
    ]),
  ];
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}

/** `sheetIndex` is the place of the sheet in this file: `localSheetId` counts sheets, it is no identity. */
function nameXml({ name, formula, visible }: NameSnapshot, sheetIndex?: number): string {
  const scope = sheetIndex === undefined ? "" : ` localSheetId="${sheetIndex}"`;
  const hidden = visible ? "" : ' hidden="1"';
  return `<definedName name="${escapeXml(name)}"${scope}${hidden}>${escapeXml(storedFormula(formula))}</definedName>`;
}

/** Print area and print titles live in a file as reserved names of the sheet. */
function printNames(sheet: string, page: PageSnapshot): NameSnapshot[] {
  const reserved = (name: string, range: string | undefined): NameSnapshot[] =>
    range ? [{ name: `_xlnm.${name}`, formula: absolute(sheet, range), visible: true }] : [];
  return [...reserved("Print_Area", page.printArea), ...reserved("Print_Titles", page.titleRows)];
}

/** "A1:F70" of sheet "Báo cáo" as "'Báo cáo'!$A$1:$F$70"; also for whole rows ("5:6") and several areas. */
function absolute(sheet: string, range: string): string {
  const quoted = `'${sheet.replace(/'/g, "''")}'`;
  return range
    .replace(/\$/g, "")
    .split(",")
    .map((area) => `${quoted}!${area.replace(/[A-Z]+|\d+/g, "$$$&")}`)
    .join(",");
}
