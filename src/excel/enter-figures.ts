import { isFigureKey, nameOf } from "../catalog/figures";
import { cellAddress } from "../sheets/address";
import { columnNow, entriesOf, type Entry, type InputContent } from "../sheets/input/content";
import { asCellText } from "./cell-text";
import { CommandFailure } from "./failure";
import { runCommand } from "./run-command";
import type { SheetView } from "./sheet-view";
import { needInput, readWorkbook } from "./workbook-view";

interface Target {
  readonly entry: Entry;
  readonly row: number;
  readonly column: number;
}

/** At most this many addresses in one message. */
const MAX_NAMED = 5;

/**
 * Fills the input sheet in use. One read and one write sync. Nothing that the officer typed is overwritten: cells that
 * hold something else stop the command before anything is written.
 *
 * @throws CommandFailure "in_the_way" naming the cells, "figure_missing" when the sheet has lost a figure's row.
 */
export async function enterFigures(content: Partial<InputContent>): Promise<void> {
  const doing = "nhập số liệu vào biểu";
  await runCommand({ doing }, async (context) => {
    const input = needInput(await readWorkbook(context));
    const targets = entriesOf(content).map((entry) => locate(input, entry));
    refuseToOverwrite(input, targets);
    const sheet = context.workbook.worksheets.getItem(input.id);
    for (const { entry, row, column } of targets) {
      const value = typeof entry.value === "string" ? asCellText(entry.value) : entry.value;
      sheet.getCell(row, column).values = [[value]];
    }
    await context.sync();
  });
}

function locate(input: SheetView, entry: Entry): Target {
  const cell = input.places.cells.get(entry.name);
  if (cell === undefined) {
    const name = isFigureKey(entry.name) ? nameOf(entry.name) : entry.name;
    throw new CommandFailure(
      "figure_missing",
      `Trang “${input.name}” không còn dòng “${name}”. Chèn biểu mới rồi nhập lại.`,
    );
  }
  const column = entry.column === undefined ? cell.column : columnNow(input.places, entry.column);
  return { entry, row: cell.row, column };
}

/** Settings and the form's own texts have a value from the start: those may change. */
const isOurs = ({ entry }: Target): boolean => entry.column === undefined && !isFigureKey(entry.name);

function refuseToOverwrite(input: SheetView, targets: readonly Target[]): void {
  const inTheWay = targets.filter((target) => {
    const present = input.read(target.row, target.column);
    return !isOurs(target) && present !== "" && present !== target.entry.value;
  });
  if (inTheWay.length === 0) return;
  const named = inTheWay
    .slice(0, MAX_NAMED)
    .map(({ row, column }) => `${cellAddress(row, column)} (đang có ${String(input.read(row, column))})`);
  const more = inTheWay.length > MAX_NAMED ? ` và ${inTheWay.length - MAX_NAMED} ô khác` : "";
  throw new CommandFailure(
    "in_the_way",
    `Chưa nhập: trang “${input.name}” đã có số liệu khác ở ô ${named.join(", ")}${more}. Xóa các ô đó hoặc chèn biểu mới rồi làm lại.`,
  );
}
