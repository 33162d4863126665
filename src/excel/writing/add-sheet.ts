import type { SheetPlan } from "../../sheets/sheet-plan";
import { carryOut } from "../changes/carry-out";
import { makeSheet } from "../changes/new-sheet";
import { pointTo } from "../changes/pointer";
import type { Step } from "../changes/step";
import type { CommandOptions } from "../command/run-command";
import type { SheetView } from "../../workbook/sheet-view";
import { needOpenStructure, type WorkbookView } from "../reading/workbook-view";
import { dressSheet } from "./dress-sheet";
import { nameOfRetired, nameWhileMaking } from "./sheet-names";

export interface NewSheet {
  readonly plan: SheetPlan;
  /** Workbook-scoped names that point at it from now on. */
  readonly pointers: readonly string[];
  /** Constants that it carries beside those of its plan, by sheet-scoped name. */
  readonly marks?: Readonly<Record<string, string>>;
  /** Whether the officer is taken there; else they stay where they are. */
  readonly isShown: boolean;
  /** The sheet whose place it takes. */
  readonly replaced?: SheetView | undefined;
  /** What is written along with it. */
  readonly also?: readonly Step[];
  /** See `Change.done`. */
  readonly done?: string;
}

/**
 * Adds a sheet to a workbook that has been read, all or nothing: makes it by its plan, marks it, shows it, points to it;
 * then dresses it. Two write syncs; one more where it takes the place of another sheet.
 *
 * @returns what has to be told beside the command's own message, "" mostly.
 * @throws CommandFailure "structure_locked", or that of `carryOut`.
 */
export async function addSheet(command: CommandOptions, book: WorkbookView, made: NewSheet): Promise<string> {
  needOpenStructure(book);
  const { plan, pointers, isShown, replaced, also = [], done } = made;
  const unfinished = nameWhileMaking(book.sheetNames, plan.name);
  const retired = replaced && { view: replaced, name: nameOfRetired(book.sheetNames, replaced.name) };
  let madeId: string | undefined;
  const steps = [
    makeSheet({
      plan,
      nameWhileMaking: unfinished,
      ...(made.marks === undefined ? {} : { marks: made.marks }),
      isShown,
      known: book.sheetIds,
      activeId: book.activeId,
      onMade: (id) => (madeId = id),
    }),
    // What the officer's cells may refuse comes before the pointers change: a batch stops at the request that fails.
    ...also,
    ...pointers.map((pointer) => pointTo(book, pointer, unfinished, plan.name)),
  ];
  const note = await carryOut(command, { steps, retired, ...(done === undefined ? {} : { done }) });
  return madeId === undefined ? note : `${note}${await dressSheet(command, plan, madeId)}`;
}
