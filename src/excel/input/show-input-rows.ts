/** Which rows of the input sheet are shown: those that are needed, all, or one group more or less. */
import { wantedFigures } from "../../report/notation/wanted-figures";
import { templateOf } from "../../report/templates";
import { baseOfOwn } from "../../report/templates/own";
import { FOLDS, heldRows, ROW_KEYS, rowsNotNeeded } from "../../sheets/input/row-folds";
import { needInput } from "../../workbook/book-view";
import { checkView } from "../../workbook/check-sheet";
import { CommandFailure } from "../../workbook/command-failure";
import { carryOut } from "../changes/carry-out";
import { hideRow } from "../changes/row-visibility";
import { commandOptions, runCommand, type CommandOptions, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import { readInputSheets, type InputSheets } from "../reading/input-sheets";
import type { OpenSheet } from "../reading/queued-sheet";
import { inputSpot } from "./input-spots";

export type RowsWish =
  /** By the period before, or by the form where there was none. */
  | { readonly show: "needed"; readonly template: string }
  | { readonly show: "all" }
  /** One group, see `FOLDS`. */
  | { readonly show: "fold"; readonly id: string; readonly isOpen: boolean };

/** How much of a group is shown now. */
export interface FoldNow {
  readonly id: string;
  readonly title: string;
  readonly hidden: number;
  readonly rows: number;
}

/** Rows that the sheet has, by key, and whether each is hidden. */
async function hiddenNow(
  command: CommandOptions,
  { id, places }: OpenSheet,
): Promise<ReadonlyMap<string, boolean>> {
  return runCommand(command, async (context) => {
    const { names } = context.workbook.worksheets.getItem(id);
    const cells = ROW_KEYS.filter((key) => places.cells.has(key)).map((key) => {
      const cell = names.getItemOrNullObject(key).getRangeOrNullObject();
      cell.load("rowHidden");
      return { key, cell };
    });
    await context.sync();
    return new Map(
      cells.flatMap(({ key, cell }) => (cell.isNullObject ? [] : [[key, cell.rowHidden] as const])),
    );
  });
}

/** The rows that a wish hides among those of a sheet; the others of its concern are shown. */
async function hiddenBy(
  wish: RowsWish,
  view: InputSheets,
  input: OpenSheet,
): Promise<(key: string) => boolean | undefined> {
  const { content, findings } = await checkView(input, view);
  const held = heldRows(content, findings);
  if (wish.show === "all") return () => false;
  if (wish.show === "fold") {
    const fold = FOLDS.find(({ id }) => id === wish.id);
    return (key) => (fold?.keys.includes(key) === true ? !wish.isOpen && !held.has(key) : undefined);
  }
  const template = templateOf(baseOfOwn(wish.template) ?? wish.template);
  const wanted = template === undefined ? new Set<string>() : wantedFigures(template);
  const hidden = new Set(rowsNotNeeded({ held, had: Object.keys(content.previous), wanted }));
  return (key) => hidden.has(key);
}

/**
 * Hides and shows rows of the input sheet in use. A row that holds a figure, or that a finding is about, is never hidden.
 * Two read syncs, one write sync.
 *
 * @returns what to tell the officer.
 * @throws CommandFailure "rows_locked" where the protection of the sheet does not allow it, and those of `carryOut`.
 */
export async function showInputRows(wish: RowsWish, patience?: Patience): Promise<string> {
  return writing(async () => {
    const command = commandOptions("ẩn, hiện dòng", patience);
    const view = await runCommand(command, (context) => readInputSheets(context));
    const input = needInput(view) as OpenSheet;
    if (input.isProtected && input.protectionOptions.allowFormatRows !== true) {
      throw new CommandFailure(
        "rows_locked",
        `Trang “${input.name}” đang khóa cả việc ẩn, hiện dòng. Mở khóa ở thẻ Xem lại (Review) › Bỏ bảo vệ trang tính, rồi làm lại.`,
      );
    }
    const isHiddenBy = await hiddenBy(wish, view, input);
    const now = await hiddenNow(command, input);
    const changes = [...now].flatMap(([key, wasHidden]) => {
      const isHidden = isHiddenBy(key) ?? wasHidden;
      return isHidden === wasHidden ? [] : [{ key, wasHidden, isHidden }];
    });
    const steps = changes.map(({ key, ...change }) => {
      const { row, column } = input.places.cells.get(key)!;
      return hideRow({ spot: inputSpot(input, key), content: input.read(row, column), ...change });
    });
    if (steps.length > 0) await carryOut(command, { steps, done: `ẩn, hiện ${steps.length} dòng` });
    return messageOf(now, new Map(changes.map(({ key, isHidden }) => [key, isHidden])));
  });
}

function messageOf(before: ReadonlyMap<string, boolean>, changed: ReadonlyMap<string, boolean>): string {
  const hidden = [...before].filter(([key, was]) => changed.get(key) ?? was).length;
  const shown = before.size - hidden;
  if (hidden === 0) return `Biểu đang hiện đủ ${shown} dòng.`;
  return `Biểu đang hiện ${shown} dòng; ${hidden} dòng chưa cần đang ẩn, không mất gì. In thì dòng ẩn không in.`;
}

/**
 * How much of each group the input sheet in use shows. Two read syncs.
 *
 * @throws CommandFailure
 */
export async function readFolds(patience?: Patience): Promise<FoldNow[]> {
  const command = commandOptions("đọc các nhóm dòng", patience);
  const input = needInput(await runCommand(command, (context) => readInputSheets(context))) as OpenSheet;
  const now = await hiddenNow(command, input);
  return FOLDS.map(({ id, title, keys }) => {
    const there = keys.filter((key) => now.has(key));
    return { id, title, rows: there.length, hidden: there.filter((key) => now.get(key) === true).length };
  });
}
