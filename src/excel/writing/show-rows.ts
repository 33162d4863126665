import { rangeAddress } from "../../sheets/address";
import { runCommand, type CommandOptions } from "../command/run-command";

export interface RowsToShow {
  readonly sheetId: string;
  /** Zero-based; hidden ones are shown. */
  readonly rows: readonly number[];
  /** The cell to go to. */
  readonly cell?: { readonly row: number; readonly column: number } | undefined;
}

/**
 * Shows rows of a sheet and takes the officer to a cell of it. Nothing is written; where Excel refuses to show rows, as on
 * a sheet that the office has protected, they stay as they are. One sync for the rows, one for the cell.
 */
export async function showRows(command: CommandOptions, { sheetId, rows, cell }: RowsToShow): Promise<void> {
  const onSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
    runCommand(command, async (context) => {
      work(context.workbook.worksheets.getItem(sheetId));
      await context.sync();
    });
  if (rows.length > 0) {
    await onSheet((sheet) => {
      for (const row of rows) sheet.getRange(`${row + 1}:${row + 1}`).rowHidden = false;
    }).catch(() => undefined);
  }
  if (cell === undefined) return;
  await onSheet((sheet) => {
    sheet.activate();
    sheet.getRange(rangeAddress(cell.row, cell.column, cell.row, cell.column)).select();
  });
}
