import type { Waiver } from "../../checks/finding";
import {
  cellsOfWaiver,
  endOfWaivers,
  planWaiverSheet,
  rangeOfWaiver,
  ROW_STYLE,
  rowOfWaiver,
  WAIVER_SHEET,
} from "../../sheets/waiver-sheet";
import { applyStyle } from "../writing/apply-plan";
import { asCellText } from "../writing/literal-text";
import { runCommand } from "../command/run-command";
import { freeSheetName } from "../writing/sheet-names";
import { readWorkbook, type WorkbookView } from "../reading/workbook-view";
import { WAIVERS } from "../reading/pointers";
import { addSheet } from "../writing/add-sheet";

const OPTIONS = { doing: "ghi xác nhận vào sổ" };

/**
 * Keeps a waiver on the sheet "Xác nhận", which is made with the first one. One read and one write sync; the officer
 * stays on the sheet where they are.
 *
 * @throws CommandFailure
 */
export async function keepWaiver(waiver: Waiver): Promise<void> {
  const view = await runCommand(OPTIONS, readWorkbook);
  if (view.waivers === undefined) return makeWaiverSheet(view, waiver);
  const { id } = view.waivers;
  const range = rangeOfWaiver(endOfWaivers(view.waivers));
  await runCommand(OPTIONS, async (context) => {
    const cells = context.workbook.worksheets.getItem(id).getRange(range);
    applyStyle(cells, ROW_STYLE);
    cells.formulas = [cellsOfWaiver(waiver).map(asCellText)];
    await context.sync();
  });
}

async function makeWaiverSheet(view: WorkbookView, waiver: Waiver): Promise<void> {
  const plan = planWaiverSheet(freeSheetName(view.sheetNames, WAIVER_SHEET), waiver);
  await addSheet(OPTIONS, view, { plan, pointers: [WAIVERS], isShown: false });
}

/**
 * Takes a waiver back: its row is deleted. One read and one write sync; nothing happens where the row is gone already.
 *
 * @throws CommandFailure
 */
export async function dropWaiver(waiver: Waiver): Promise<void> {
  const { waivers } = await runCommand(OPTIONS, readWorkbook);
  const row = waivers === undefined ? undefined : rowOfWaiver(waivers, waiver);
  if (waivers === undefined || row === undefined) return;
  await runCommand(OPTIONS, async (context) => {
    const sheet = context.workbook.worksheets.getItem(waivers.id);
    sheet.getRange(`${row + 1}:${row + 1}`).delete("Up");
    await context.sync();
  });
}
