import { isFigureKey, nameOf } from "../../catalog/figures";
import { isNewerThan } from "../../catalog/row-of-name";
import { SETTINGS } from "../../catalog/settings";
import { cellAddress } from "../../sheets/address";
import { columnNow, editionOf, entriesOf, type Entry, type InputContent } from "../../sheets/input/content";
import { CommandFailure } from "../command/failure";
import { runCommand } from "../command/run-command";
import type { SheetView } from "../reading/sheet-view";
import { needInput, readWorkbook } from "../reading/workbook-view";

interface Target {
  readonly entry: Entry;
  readonly row: number;
  readonly column: number;
}

/** At most this many addresses in one message. */
const MAX_NAMED = 5;

/**
 * Fills the input sheet in use, all or nothing. One read and one write sync. Nothing that the officer typed is overwritten: cells that
 * hold something else stop the command before anything is written. What the edition of the sheet does not have is left out.
 *
 * @throws CommandFailure "in_the_way" naming the cells, "figure_missing" when the sheet has lost a figure's row.
 */
export async function enterFigures(content: Partial<InputContent>): Promise<void> {
  const options = { doing: "nhập số liệu vào biểu" };
  const input = needInput(await runCommand(options, readWorkbook));
  const targets = entriesOf(content)
    .filter(({ name }) => !isNewerThan(name, editionOf(input.places)))
    .map((entry) => locate(input, entry));
  refuseToOverwrite(input, targets);
  const write = (valueOf: (target: Target) => unknown): Promise<void> =>
    runCommand(options, async (context) => {
      const sheet = context.workbook.worksheets.getItem(input.id);
      for (const target of targets) {
        const cell = sheet.getCell(target.row, target.column);
        // In a text cell nothing becomes a number, a date or a formula.
        if (isFreeText(target)) cell.numberFormat = [["@"]];
        cell.values = [[valueOf(target)]];
      }
      await context.sync();
    });
  try {
    await write(({ entry }) => entry.value);
  } catch (failure) {
    // A batch stops at the first cell that refuses: putting the old values back stops at the same one.
    await write(({ row, column }) => input.read(row, column)).catch(() => undefined);
    throw failure;
  }
}

/** Settings hold one of our own labels; everything else that is no number is somebody's text. */
const isFreeText = ({ entry }: Target): boolean =>
  typeof entry.value === "string" && !SETTINGS.some(({ key }) => key === entry.name);

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
