import type ExcelJS from "exceljs";
import type { ConditionalFormatSnapshot, SheetSnapshot } from "./snapshot";
import { EXACT_WIDTH_NINE } from "./fill-worksheet";
import { writtenFormula } from "./formulas";
import { readCells } from "./read-cells";
import type { ReadNames } from "./read-names";
import { readPage } from "./read-page";
import { readValidations } from "./read-rules";
import { rgb } from "./read-style";
import { isOn, tags } from "./xml-tags";

/** exceljs has these members but does not declare them. */
type Undeclared = ExcelJS.Worksheet & {
  readonly conditionalFormattings: readonly {
    readonly ref: string;
    readonly rules: readonly {
      readonly type: string;
      readonly priority: number;
      readonly formulae?: readonly unknown[];
      readonly style?: Partial<ExcelJS.Style>;
    }[];
  }[];
  readonly sheetProtection: object | null;
};

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/**
 * One sheet of a file.
 *
 * @param worksheet what exceljs has read of it.
 * @param sheetXml its part, for what exceljs does not read.
 * @param index its place in the file, which scopes of names count by.
 */
export function readSheet(
  worksheet: ExcelJS.Worksheet,
  sheetXml: string,
  names: ReadNames,
  index: number,
): SheetSnapshot {
  const [view] = worksheet.views;
  const isFrozen = view?.state === "frozen";
  return {
    name: worksheet.name,
    visibility: visibilities[worksheet.state],
    tabColor: rgb(worksheet.properties.tabColor) ?? "",
    showGridlines: view?.showGridLines ?? true,
    cells: readCells(worksheet),
    merges: [...worksheet.model.merges],
    ...sizesOf(worksheet),
    names: names.ofSheet(index),
    conditionalFormats: formatsOf(worksheet as Undeclared, sheetXml),
    validations: readValidations(sheetXml),
    frozen: { rows: isFrozen ? (view.ySplit ?? 0) : 0, columns: isFrozen ? (view.xSplit ?? 0) : 0 },
    isProtected: isOn(tags(sheetXml, "sheetProtection")[0]?.attributes.sheet),
    page: readPage(worksheet, sheetXml, names, index),
  };
}

function sizesOf(
  worksheet: ExcelJS.Worksheet,
): Pick<SheetSnapshot, "columnWidths" | "hiddenColumns" | "rowHeights" | "hiddenRows"> {
  const columnWidths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  // An untouched sheet has no list of columns at all.
  for (const column of worksheet.columns ?? []) {
    const index = (column.number ?? 1) - 1;
    if (column.width !== undefined) columnWidths[index] = widthInPoints(column.width);
    if (column.hidden) hiddenColumns.push(index);
  }
  const rowHeights: Record<number, number> = {};
  const hiddenRows: number[] = [];
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.height) rowHeights[number - 1] = row.height;
    if (row.hidden) hiddenRows.push(number - 1);
  });
  return { columnWidths, hiddenColumns, rowHeights, hiddenRows };
}

/** A file counts in digits of 7 pixels (see `fileWidth`). */
function widthInPoints(width: number): number {
  const exact = width === EXACT_WIDTH_NINE ? 9 : width;
  return Math.round(exact * 7 * 0.75 * 100) / 100;
}

/** Formats by formula, first = highest priority; other kinds are unknown to the host and left out. */
function formatsOf(worksheet: Undeclared, sheetXml: string): ConditionalFormatSnapshot[] {
  const stopping = new Set(
    tags(sheetXml, "cfRule")
      .filter(({ attributes }) => isOn(attributes.stopIfTrue))
      .map(({ attributes }) => Number(attributes.priority)),
  );
  const found = worksheet.conditionalFormattings.flatMap(({ ref, rules }) =>
    rules
      .filter(({ type, formulae }) => type === "expression" && formulae?.[0] !== undefined)
      .map((rule) => ({ ref, ...rule })),
  );
  return found
    .sort((one, other) => one.priority - other.priority)
    .map(({ ref, priority, formulae, style }) => {
      const fill = style?.fill?.type === "pattern" ? rgb(style.fill.bgColor) : undefined;
      const fontColor = rgb(style?.font?.color);
      return {
        range: ref.split(" ")[0] ?? ref,
        formula: writtenFormula(String(formulae?.[0])),
        ...(fill && { fill }),
        ...(fontColor && { fontColor }),
        ...(style?.font?.bold && { bold: true }),
        stopIfTrue: stopping.has(priority),
      };
    });
}
