import { nameOf } from "../../catalog/figures";
import { rateOf } from "../../catalog/rates";
import type { Rewriting } from "../../checks/finding";
import { cellAddress } from "../../sheets/address";
import { columnNow, textOf } from "../../sheets/input/content";
import { rewritePrintedCell } from "../../sheets/input/printed-cell";
import { carryOut } from "../changes/carry-out";
import { changeCell, changeText } from "../changes/cells";
import type { Step } from "../changes/step";
import { CommandFailure } from "../../workbook/command-failure";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { revealRows } from "../changes/row-visibility";
import { writing } from "../command/writing";
import { readWorkbook } from "../reading/workbook-view";
import { needInput } from "../../workbook/book-view";
import type { SheetView } from "../../workbook/sheet-view";
import { inputSpot } from "./input-spots";

/** A count to put right. */
export interface FigureRepair {
  readonly key: string;
  /** The count that was meant, "" for a blank. */
  readonly value: number | "";
  /** What the cell held when the officer was asked, "" for a blank one: it is replaced only if it still holds that. */
  readonly seen: number | string;
}

/** One cell to put right: that of a count, or one value among the printed rates. */
export type CellRepair = FigureRepair | Rewriting;

/**
 * Puts cells right that the officer has agreed to, all or none: counts that do not fit together, "1.022" that Excel took
 * for 1,022, a rate that was written wrongly. One read and one write sync.
 *
 * @returns what to tell the officer.
 * @throws CommandFailure "changed_meanwhile", "figure_missing"; then nothing is written. A cell that holds the count
 *   already is left as it is.
 * @example await repairCells([{ key: "dang_giai_quyet", seen: 17, value: 16 }]) //=> "Đã sửa 1 ô."
 */
export async function repairCells(repairs: readonly CellRepair[], patience?: Patience): Promise<string> {
  return writing(async () => {
    const doing = repairs.length === 1 ? "sửa số" : `sửa ${repairs.length} ô`;
    const options = commandOptions(doing, patience);
    const input = needInput(await runCommand(options, readWorkbook));
    const figures = repairs.filter((repair): repair is FigureRepair => "key" in repair);
    const rates = repairs.filter((repair): repair is Rewriting => "rate" in repair);
    const steps = [
      ...figures.flatMap((repair) => figureStep(input, repair)),
      ...[...new Set(rates.map(({ rate }) => rate))].map((rate) =>
        rateStep(
          input,
          rate,
          rates.filter((each) => each.rate === rate),
        ),
      ),
    ];
    const names = [...figures.map(({ key }) => key), ...rates.map(({ rate }) => rate)];
    const rows = revealRows(
      input,
      names.map((name) => inputSpot(input, name)),
    );
    if (steps.length > 0) await carryOut(options, { steps: [...steps, ...rows] });
    return `Đã sửa ${repairs.length} ô.`;
  });
}

function figureStep(input: SheetView, { key, value, seen }: FigureRepair): Step[] {
  const cell = cellOf(input, key, nameOf(key));
  const before = input.read(cell.row, cell.column);
  if (before === value) return [];
  if (String(before) !== String(seen)) throw changedMeanwhile(cell.row, cell.column);
  return [changeCell({ spot: inputSpot(input, key), before, after: value, format: "#,##0" })];
}

/** All that is printed of one rate shares a cell. */
function rateStep(input: SheetView, rate: string, rewritings: readonly Rewriting[]): Step {
  const { row } = cellOf(input, rate, rateOf(rate).label);
  const column = columnNow(input.places, "printed");
  const before = input.read(row, column);
  const after = rewritings.reduce<string | undefined>(
    (text, rewriting) => (text === undefined ? undefined : rewritePrintedCell(text, rewriting)),
    textOf(before),
  );
  if (after === undefined) throw changedMeanwhile(row, column);
  return changeText({ spot: inputSpot(input, rate, "printed"), before, after });
}

/** @throws CommandFailure "figure_missing" */
function cellOf({ name, places }: SheetView, key: string, label: string): { row: number; column: number } {
  const cell = places.cells.get(key);
  if (cell !== undefined) return cell;
  throw new CommandFailure("figure_missing", `Trang “${name}” không còn dòng “${label}”.`);
}

const changedMeanwhile = (row: number, column: number): CommandFailure =>
  new CommandFailure(
    "changed_meanwhile",
    `Ô ${cellAddress(row, column)} vừa được sửa nên giữ nguyên. Xem lại ô đó trong danh sách.`,
  );
