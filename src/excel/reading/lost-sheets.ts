/**
 * Sheets whose pointer has lost its sheet: when the latest one is deleted, its pointer says #REF!, though earlier ones
 * stand in the workbook. They are found again by the mark that each of our sheets carries.
 */
import { earlierMark } from "../../sheets/sheet-marks";
import type { Wanted } from "../../workbook/our-sheets";
import { queueSheet, viewOf, type OpenSheet } from "./queued-sheet";

/** Whether a pointer has lost its sheet, by the names of the workbook. Excel tells names apart without case. */
export function hasLostItsSheet(names: ReadonlyMap<string, string>, pointer: string): boolean {
  const lower = pointer.toLowerCase();
  return [...names].some(([name, formula]) => name.toLowerCase() === lower && formula.includes("#REF!"));
}

/**
 * Reads, for each kind whose pointer has lost its sheet, the last sheet of the workbook that bears its mark. No sync where
 * none has; two where one has.
 *
 * @param sheetIds of all sheets, in their order.
 */
export async function readLostSheets<K>(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  names: ReadonlyMap<string, string>,
  kinds: readonly Wanted<K>[],
): Promise<ReadonlyMap<K, OpenSheet>> {
  const lost = kinds.filter(({ pointer }) => hasLostItsSheet(names, pointer));
  if (lost.length === 0) return new Map();
  const { worksheets } = context.workbook;
  const marked = lost.flatMap((kind) =>
    sheetIds.map((id) => {
      const { names: own } = worksheets.getItem(id);
      const marks = [...new Set([kind.mark, earlierMark(kind.mark)])].map((mark) =>
        own.getItemOrNullObject(mark),
      );
      for (const mark of marks) mark.load("formula");
      return { kind, id, marks };
    }),
  );
  await context.sync();
  const found = lost.flatMap((kind) => {
    const ids = marked
      .filter((each) => each.kind === kind)
      .filter(({ marks }) =>
        marks.some((mark) => !mark.isNullObject && (kind.isMeant?.(String(mark.formula)) ?? true)),
      )
      .map(({ id }) => id);
    const id = ids[ids.length - 1];
    return id === undefined ? [] : [{ key: kind.key, sheet: queueSheet(worksheets.getItem(id)) }];
  });
  if (found.length === 0) return new Map();
  await context.sync();
  return new Map(found.map(({ key, sheet }) => [key, viewOf(sheet)]));
}
