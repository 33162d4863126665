import type { Waiver } from "../../checks/finding";
import { endOfWaivers, rowOfWaiver } from "../../sheets/waiver-rows";
import { cellsOfWaiver, planWaiverSheet, ROW_STYLE, WAIVER_SHEET } from "../../sheets/waiver-sheet";
import { cellAddress } from "../../sheets/address";
import { appendRows } from "../changes/appended-rows";
import { carryOut } from "../changes/carry-out";
import { changeCell } from "../changes/cells";
import { addressed } from "../changes/spots";
import type { Step } from "../changes/step";
import { applyStyle } from "../writing/apply-plan";
import { asCellText } from "../writing/literal-text";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import type { SheetView } from "../../workbook/sheet-view";
import { freeSheetName } from "../writing/sheet-names";
import { readWorkbook } from "../reading/workbook-view";
import { WAIVERS } from "../../workbook/pointer-names";
import { addSheet } from "../writing/add-sheet";

const DOING = "ghi xác nhận vào sổ";

/**
 * Keeps waivers on the sheet "Xác nhận", which is made with the first ones; one that is there already gets the new reason.
 * One read and one write sync; the officer stays on the sheet where they are.
 *
 * @throws CommandFailure
 */
export async function keepWaivers(given: readonly Waiver[], patience?: Patience): Promise<void> {
  return writing(async () => {
    const options = commandOptions(DOING, patience);
    const view = await runCommand(options, readWorkbook);
    const { waivers } = view;
    if (waivers === undefined) {
      const plan = planWaiverSheet(freeSheetName(view.sheetNames, WAIVER_SHEET), given);
      await addSheet(options, view, { plan, pointers: [WAIVERS], isShown: false });
      return;
    }
    const rows = given.map((waiver) => ({ row: rowOfWaiver(waivers, waiver), cells: writtenCells(waiver) }));
    const rewritten = rows.flatMap(({ row, cells }) =>
      row === undefined ? [] : rewriteRow(waivers, row, cells),
    );
    const added = rows.filter(({ row }) => row === undefined).map(({ cells }) => cells);
    await carryOut(options, { steps: [...rewritten, ...appended(waivers, added)] });
  });
}

function appended(waivers: SheetView, rows: readonly (readonly string[])[]): Step[] {
  if (rows.length === 0) return [];
  const dress = (range: Excel.Range): void => applyStyle(range, ROW_STYLE);
  return [appendRows({ sheet: waivers, first: endOfWaivers(waivers), rows, dress })];
}

const writtenCells = (waiver: Waiver): string[] => cellsOfWaiver(waiver).map(asCellText);

/**
 * Takes a waiver back: its row is emptied, what an officer has noted beside it stays. One read and one write sync;
 * nothing happens where the row is gone already.
 *
 * @throws CommandFailure
 */
export async function dropWaiver(waiver: Waiver, patience?: Patience): Promise<void> {
  return writing(async () => {
    const options = commandOptions("bỏ xác nhận", patience);
    const { waivers } = await runCommand(options, readWorkbook);
    const row = waivers === undefined ? undefined : rowOfWaiver(waivers, waiver);
    if (waivers === undefined || row === undefined) return;
    const blank = cellsOfWaiver(waiver).map(() => "");
    await carryOut(options, { steps: rewriteRow(waivers, row, blank) });
  });
}

/** Every cell is compared with what was read: where rows have moved since, none is written. */
const rewriteRow = (sheet: SheetView, row: number, cells: readonly string[]): Step[] =>
  cells.map((after, column) =>
    changeCell({
      spot: addressed(sheet.id, cellAddress(row, column), `dòng ${row + 1} trang “${sheet.name}”`),
      before: sheet.read(row, column),
      after,
    }),
  );
