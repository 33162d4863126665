import { isFigureKey, nameOf } from "../../catalog/figures";
import { isNewerThan } from "../../catalog/row-of-name";
import { SETTINGS } from "../../catalog/settings";
import { cellAddress } from "../../sheets/address";
import { columnNow, editionOf, entriesOf, type Entry, type InputContent } from "../../sheets/input/content";
import { carryOut } from "../changes/carry-out";
import { changeCell, changeText } from "../changes/cells";
import { revealRows } from "../changes/row-visibility";
import type { Step } from "../changes/step";
import { CommandFailure } from "../../workbook/command-failure";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import type { SheetView } from "../../workbook/sheet-view";
import { readInputFormulas } from "../reading/input-formulas";
import { asCellText } from "../writing/literal-text";
import { inputSpot } from "./input-spots";

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
 * @throws CommandFailure "in_the_way" naming the cells, "figure_missing" when the sheet has lost a figure's row,
 *   "changed_meanwhile" naming cells that were typed in since they were read.
 */
export async function enterFigures(content: Partial<InputContent>, patience?: Patience): Promise<void> {
  return writing(async () => {
    const options = commandOptions("nhập số liệu vào biểu", patience);
    const { view: input, contentAt } = await runCommand(options, readInputFormulas);
    const targets = entriesOf(content)
      .filter(({ name }) => !isNewerThan(name, editionOf(input.places)))
      .map((entry) => locate(input, entry));
    refuseToOverwrite(input, targets);
    const steps = targets
      // A cell that shows the value already keeps what it holds: it may be a formula of the officer's.
      .filter(({ row, column, entry }) => input.read(row, column) !== entry.value)
      .map((target) => stepFor(input, target, contentAt(target.row, target.column)));
    const rows = revealRows(
      input,
      targets.map(({ entry }) => inputSpot(input, entry.name)),
    );
    if (steps.length > 0) {
      await carryOut(options, { steps: [...steps, ...rows], done: `nhập ${steps.length} ô vào biểu` });
    }
  });
}

function stepFor(input: SheetView, target: Target, before: unknown): Step {
  const { name, column, value } = target.entry;
  const spot = inputSpot(input, name, column);
  return isFreeText(target)
    ? changeText({ spot, before, after: String(value) })
    : changeCell({ spot, before, after: typeof value === "string" ? asCellText(value) : value });
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
