/**
 * Fast entry: one set of facts after another on the same input sheet, whole columns at a time through the genuine client,
 * where the add-in's own command would look at every cell first.
 */
import type { EmbeddedExcel } from "../../embedded-excel";
import type { ReportInformation } from "../../src/catalog/report-information";
import type { Facts } from "../../src/checks/facts";
import { insertInputSheet } from "../../src/excel/input/insert-input-sheet";
import { cellAddress, parseCell } from "../../src/sheets/address";
import { columnOf, helperColumn, type ColumnId } from "../../src/sheets/input/input-columns";
import { entriesOf, type InputContent } from "../../src/sheets/input/content";
import { topAddressOf } from "../../src/sheets/input/input-head";
import { COLUMN_COUNT, RULE_CELLS } from "../../src/sheets/input/rule-cells";
import { HEAD_ROWS, ROW_COUNT, ROWS, rowOf } from "../../src/sheets/input/input-rows";
import { isDate } from "../../src/vietnamese/dates";

/** Reads a cell by its address. */
export type CellsAt = (address: string) => unknown;

export interface OpenSheet {
  readonly name: string;
  /** Fills in facts, and empties what the last ones filled. */
  readonly enter: (facts: Facts) => Promise<void>;
  /** What all cells hold once the formulas are calculated. */
  readonly read: () => Promise<CellsAt>;
}

/** Columns of texts and colours, which say nothing that the severities do not say. */
const SPOKEN = [
  columnOf("check"),
  helperColumn("concern"),
  helperColumn("verdict"),
  ...new Set(RULE_CELLS.map((cell) => cell.severityColumn + 1)),
];

/** Runs of rows that may be written at once: merged heads stand between. A setting is a run of its own. */
const RUNS = ROWS.reduce<[from: number, to: number][]>((runs, { kind }, index) => {
  const [row, last] = [HEAD_ROWS + index, runs[runs.length - 1]];
  const isTable = kind === "figure" || kind === "rate";
  const isNext = last !== undefined && last[1] === row - 1 && ROWS[index - 1]!.kind !== "setting";
  if (isTable && isNext) last[1] = row;
  else if (isTable || kind === "setting") runs.push([row, row]);
  return runs;
}, []);

/** Columns that are filled, neighbours together. */
const COLUMNS: readonly (readonly ColumnId[])[] = [["count"], ["previous"], ["target", "printed"]];

/**
 * Inserts an input sheet and makes it ready to be filled many times.
 *
 * @param isSpoken whether the texts that the sheet says of its figures are calculated too.
 */
export async function openSheet(excel: EmbeddedExcel, isSpoken = false): Promise<OpenSheet> {
  const { sheetName } = await insertInputSheet();
  await prepare(sheetName, isSpoken);
  return {
    name: sheetName,
    enter: (facts) => enter(sheetName, facts),
    read: async () => {
      await excel.settled();
      return readCells(sheetName);
    },
  };
}

/** Unlocks the sheet, for whole columns are written at once, and empties what need not be calculated each time. */
async function prepare(sheetName: string, isSpoken: boolean): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.protection.unprotect();
    sheet.getRange().conditionalFormats.clearAll();
    for (const column of isSpoken ? [] : SPOKEN)
      sheet.getRangeByIndexes(HEAD_ROWS, column, ROWS.length, 1).clear("Contents");
    await context.sync();
  });
}

/** What of some facts has a cell of its own that formulas read. */
function cellsOf({
  figures,
  previous,
  printedRates,
  targets,
  settings,
  information,
}: Facts): Map<string, unknown> {
  const content = { figures, previous, printedRates, targets, settings } as Partial<InputContent>;
  const entries = entriesOf({ ...content, information: datesOf(information) });
  return new Map(entries.map(({ name, column = "count", value }) => [addressOf(name, column), value]));
}

const DATES = ["tu_ngay", "den_ngay"] as const;

const datesOf = (information: ReportInformation = {}): ReportInformation =>
  Object.fromEntries(
    DATES.flatMap((key) => (isDate(information[key] ?? "") ? [[key, information[key]!]] : [])),
  );

const addressOf = (name: string, column: ColumnId): string =>
  DATES.some((key) => key === name) ? topAddressOf(name) : cellAddress(rowOf(name), columnOf(column));

async function enter(sheetName: string, facts: Facts): Promise<void> {
  const cells = cellsOf(facts);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const [from, to] of RUNS) {
      const isSetting = ROWS[from - HEAD_ROWS]!.kind === "setting";
      for (const columns of isSetting ? COLUMNS.slice(0, 1) : COLUMNS) {
        const range = sheet.getRangeByIndexes(from, columnOf(columns[0]!), to - from + 1, columns.length);
        range.values = Array.from({ length: to - from + 1 }, (_, offset) =>
          columns.map((column) => cells.get(cellAddress(from + offset, columnOf(column))) ?? ""),
        );
      }
    }
    for (const key of DATES)
      sheet.getRange(topAddressOf(key)).values = [[cells.get(topAddressOf(key)) ?? ""]];
    await context.sync();
  });
}

async function readCells(sheetName: string): Promise<CellsAt> {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const range = sheet.getRangeByIndexes(0, 0, ROW_COUNT, COLUMN_COUNT);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  return (address) => {
    const { row, column } = parseCell(address)!;
    return values[row]![column];
  };
}
