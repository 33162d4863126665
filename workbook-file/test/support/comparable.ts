import type { WorkbookSnapshot } from "../../snapshot";

/** An empty text is kept in a file as no value. */
export function valuesOf({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ cells }) => cells.map(({ row, column, value }) => [row, column, value ?? ""]));
}

function mapValues(numbers: object, change: (value: number) => string): object {
  return Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, change(value as number)]));
}

/**
 * What has to be the same in a workbook that was saved. Calculated values aside, since a workbook may be opened without
 * the add-in; lengths to what a file keeps; lists without an order of their own are sorted.
 */
export function comparable(snapshot: WorkbookSnapshot): unknown {
  return {
    ...snapshot,
    names: [...snapshot.names].sort((a, b) => a.name.localeCompare(b.name)),
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      merges: [...sheet.merges].sort(),
      page: { ...sheet.page, margins: mapValues(sheet.page.margins, (points) => points.toFixed(3)) },
      columnWidths: mapValues(sheet.columnWidths, (points) => points.toFixed(1)),
      names: [...sheet.names].sort((a, b) => a.name.localeCompare(b.name)),
      validations: [...sheet.validations].sort((a, b) => a.range.localeCompare(b.range)),
      // A locked cell is the default, whether it says so or not.
      cells: sheet.cells.map(({ value, formula, style: { locked, ...style }, ...cell }) => ({
        ...cell,
        style: locked === false ? { ...style, locked } : style,
        ...(formula ? { formula } : { value }),
      })),
    })),
  };
}
