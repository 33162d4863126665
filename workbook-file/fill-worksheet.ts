import type ExcelJS from "exceljs";
import type { ConditionalFormatSnapshot, SheetSnapshot } from "./snapshot";
import { cellContent } from "./cell-content";
import { argb, type StyleOf } from "./cell-style";
import { storedFormula } from "./formulas";
import { headerFooter, pageSetup } from "./page-setup";
import { dataValidation } from "./validations";

/** exceljs has this member but does not declare it: rules by range instead of cell by cell. */
type WithValidations = ExcelJS.Worksheet & {
  readonly dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
};

const LAST_COLUMN = 16384;

/** Height of a row Excel has not been told about, in points: 20 pixels. */
const STANDARD_HEIGHT = 15;

/** Width of a column Excel has not been told about, in characters of the file format: 64 pixels. */
const STANDARD_WIDTH = 64 / 7;

/**
 * Column width in the unit of the file: pixels (at 96 dpi) over the 7 pixels of a digit. This number contains the 5
 * pixels of padding; the 8.43 that Excel shows for a standard column does not.
 *
 * @example
 * fileWidth(48); //=> 9.142857142857142
 */
export const fileWidth = (points: number): number => points / 0.75 / 7;

/** Areas without "$", parted by blanks as a file has them: "$A$1:$B$2,D4" becomes "A1:B2 D4". */
const areas = (range: string): string[] => range.replace(/\$/g, "").split(",");

/** Puts everything of the sheet into the worksheet that exceljs can hold; the rest is added by finish-package.ts. */
export function fillWorksheet(worksheet: ExcelJS.Worksheet, sheet: SheetSnapshot, styleOf: StyleOf): void {
  fillCells(worksheet, sheet, styleOf);
  setSizes(worksheet, sheet);
  setView(worksheet, sheet);
  sheet.conditionalFormats.forEach((format, index) => addConditionalFormat(worksheet, format, index));
  for (const validation of sheet.validations) {
    const rule = dataValidation(validation);
    for (const area of rule ? areas(validation.range) : []) {
      (worksheet as WithValidations).dataValidations.add(area, rule as ExcelJS.DataValidation);
    }
  }
  Object.assign(worksheet.pageSetup, pageSetup(sheet.page));
  Object.assign(worksheet.headerFooter, headerFooter(sheet.page));
  for (const row of sheet.page.rowBreaks) worksheet.getRow(row - 1).addPageBreak(1, LAST_COLUMN);
}

/** Merging comes last: a merged cell of exceljs passes what is written into it on to its first cell. */
function fillCells(worksheet: ExcelJS.Worksheet, sheet: SheetSnapshot, styleOf: StyleOf): void {
  for (const snapshot of sheet.cells) {
    const cell = worksheet.getCell(snapshot.row + 1, snapshot.column + 1);
    cell.value = cellContent(snapshot);
    cell.style = styleOf(snapshot.style);
  }
  for (const range of sheet.merges) worksheet.mergeCellsWithoutStyle(range);
}

function setSizes(worksheet: ExcelJS.Worksheet, sheet: SheetSnapshot): void {
  for (const [column, points] of Object.entries(sheet.columnWidths)) {
    worksheet.getColumn(Number(column) + 1).width = exactWidth(fileWidth(points));
  }
  for (const index of sheet.hiddenColumns) {
    const column = worksheet.getColumn(index + 1);
    column.width ??= STANDARD_WIDTH;
    column.hidden = true;
  }
  for (const [row, points] of Object.entries(sheet.rowHeights))
    worksheet.getRow(Number(row) + 1).height = points;
  for (const index of sheet.hiddenRows) {
    const row = worksheet.getRow(index + 1);
    // exceljs drops an empty row that has no height, hidden or not.
    row.height ??= STANDARD_HEIGHT;
    row.hidden = true;
  }
}

/** exceljs takes a width of exactly 9 for "not set" and drops the column: this is written in its place. */
export const EXACT_WIDTH_NINE = 9 + 1 / 256;

const exactWidth = (width: number): number => (width === 9 ? EXACT_WIDTH_NINE : width);

function setView(worksheet: ExcelJS.Worksheet, sheet: SheetSnapshot): void {
  const { rows, columns } = sheet.frozen;
  const showGridLines = sheet.showGridlines;
  const isFrozen = rows > 0 || columns > 0;
  worksheet.views = [
    isFrozen
      ? { state: "frozen", xSplit: columns, ySplit: rows, showGridLines }
      : { state: "normal", showGridLines },
  ];
  if (sheet.tabColor) worksheet.properties.tabColor = argb(sheet.tabColor) as ExcelJS.Color;
}

/** The first format of a sheet wins over the later ones. */
function addConditionalFormat(
  worksheet: ExcelJS.Worksheet,
  format: ConditionalFormatSnapshot,
  index: number,
): void {
  const font = {
    ...(format.fontColor && { color: argb(format.fontColor) }),
    ...(format.bold && { bold: true }),
  };
  worksheet.addConditionalFormatting({
    ref: areas(format.range).join(" "),
    rules: [
      {
        type: "expression",
        priority: index + 1,
        formulae: [storedFormula(format.formula)],
        style: {
          ...(Object.keys(font).length > 0 && { font }),
          // A differential fill is read from its background colour, unlike a cell's.
          ...(format.fill && { fill: { type: "pattern", pattern: "solid", bgColor: argb(format.fill) } }),
        },
      },
    ],
  });
}
