import { nameOf } from "../../catalog/figures";
import { cellAddress } from "../../sheets/address";
import { carryOut } from "../changes/carry-out";
import { changeCell } from "../changes/cells";
import { CommandFailure } from "../../workbook/command-failure";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import { readWorkbook } from "../reading/workbook-view";
import { needInput } from "../../workbook/book-view";
import { inputSpot } from "./input-spots";

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
 * @throws CommandFailure "changed_meanwhile", "figure_missing"; then nothing is written. A cell that holds the count
 *   already is left as it is.
 */
export async function repairFigure(
  { key, value }: FigureRepair,
  seen: number | string,
  patience?: Patience,
): Promise<void> {
  return writing(async () => {
    const options = commandOptions("sửa số", patience);
    const input = needInput(await runCommand(options, readWorkbook));
    const cell = input.places.cells.get(key);
    if (cell === undefined) {
      throw new CommandFailure("figure_missing", `Trang “${input.name}” không còn dòng “${nameOf(key)}”.`);
    }
    const before = input.read(cell.row, cell.column);
    if (before === value) return;
    if (String(before) !== String(seen)) {
      throw new CommandFailure(
        "changed_meanwhile",
        `Ô ${cellAddress(cell.row, cell.column)} vừa được sửa nên giữ nguyên. Xem lại ô đó trong danh sách.`,
      );
    }
    const change = { spot: inputSpot(input, key), before, after: value, format: "#,##0" };
    await carryOut(options, { steps: [changeCell(change)] });
  });
}
