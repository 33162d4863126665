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
 * Keeps a waiver on the sheet "Xác nhận", which is made with the first one; one that is there already gets the new reason.
 * One read and one write sync; the officer stays on the sheet where they are.
 *
 * @throws CommandFailure
 */
export async function keepWaiver(waiver: Waiver, patience?: Patience): Promise<void> {
  return writing(async () => {
    const options = commandOptions(DOING, patience);
    const view = await runCommand(options, readWorkbook);
    const { waivers } = view;
    if (waivers === undefined) {
      const plan = planWaiverSheet(freeSheetName(view.sheetNames, WAIVER_SHEET), waiver);
      await addSheet(options, view, { plan, pointers: [WAIVERS], isShown: false });
      return;
    }
    const cells = cellsOfWaiver(waiver).map(asCellText);
    const row = rowOfWaiver(waivers, waiver);
    const added = appendRows({
      sheet: waivers,
      first: endOfWaivers(waivers),
      rows: [cells],
      dress: (range) => applyStyle(range, ROW_STYLE),
    });
    await carryOut(options, { steps: row === undefined ? [added] : rewriteRow(waivers, row, cells) });
  });
}

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
