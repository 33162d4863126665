import { nameOf } from "../../catalog/figures";
import { cellAddress } from "../../sheets/address";
import { CommandFailure } from "../command/failure";
import { runCommand } from "../command/run-command";
import { needInput, readWorkbook } from "../reading/workbook-view";

export interface FigureRepair {
  readonly key: string;
  /** The count that was meant. */
  readonly value: number;
}

/**
 * Puts a count into a cell that holds none: "1.022" that Excel took for 1,022, a number kept as text. One read and one
 * write sync.
 *
 * @param seen what the cell held when the officer was asked: it is replaced only if it still holds that.
 * @throws CommandFailure "changed_meanwhile", "figure_missing"; then nothing is written.
 */
export async function repairFigure({ key, value }: FigureRepair, seen: number | string): Promise<void> {
  const options = { doing: "sửa số" };
  const input = needInput(await runCommand(options, readWorkbook));
  const cell = input.places.cells.get(key);
  if (cell === undefined) {
    throw new CommandFailure("figure_missing", `Trang “${input.name}” không còn dòng “${nameOf(key)}”.`);
  }
  if (String(input.read(cell.row, cell.column)) !== String(seen)) {
    throw new CommandFailure(
      "changed_meanwhile",
      `Ô ${cellAddress(cell.row, cell.column)} vừa được sửa nên giữ nguyên. Xem lại ô đó trong danh sách.`,
    );
  }
  await runCommand(options, async (context) => {
    const range = context.workbook.worksheets.getItem(input.id).getCell(cell.row, cell.column);
    range.numberFormat = [["#,##0"]];
    range.values = [[value]];
    await context.sync();
  });
}
