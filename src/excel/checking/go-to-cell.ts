import { COLUMN_NAMES, columnOf, type ColumnId } from "../../sheets/input/input-columns";
import { besideName, namedCell } from "../changes/spots";
import { runCommand } from "../command/run-command";

/**
 * Shows the cell that carries a name of a sheet, or the one beside it in another column. By id and names, so that it is
 * found after the sheet was renamed and rows were moved. A hidden row is shown. One sync, two for a hidden row.
 *
 * @param sheetId id of the sheet, as a survey gives it.
 * @param key name of the cell: the key of a figure, rate or field.
 * @throws CommandFailure "ItemNotFound" when the sheet or its row is gone.
 */
export async function goToCell(sheetId: string, key: string, column?: ColumnId): Promise<void> {
  await runCommand({ doing: "chuyển đến ô" }, async (context) => {
    const cell = spotOf(sheetId, key, column).range(context);
    // Asked for before anything moves: what fails leaves the officer where they are.
    cell.load("address,rowHidden");
    context.workbook.worksheets.getItem(sheetId).activate();
    cell.select();
    await context.sync();
    if (!cell.rowHidden) return;
    cell.getEntireRow().rowHidden = false;
    // The office's protection may forbid it: the officer is there all the same.
    await context.sync().catch(() => undefined);
  });
}

const spotOf = (sheetId: string, key: string, column?: ColumnId) =>
  column === undefined
    ? namedCell(sheetId, key, key)
    : besideName(sheetId, key, { name: COLUMN_NAMES[column], index: columnOf(column) }, key);
