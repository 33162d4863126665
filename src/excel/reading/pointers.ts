/** Workbook-scoped names that point at our sheets, and how the sheets behind them are read. */
import { sheetOfReference } from "../../sheets/address";
import { queueSheet, viewOf, type QueuedSheet, type OpenSheet } from "./queued-sheet";

/** A pointer that is being read: queue with `queuePointer`, sync, then `pointedView`. */
export interface QueuedPointer {
  readonly pointer: Excel.NamedItem;
  readonly target: Excel.Range;
  readonly sheet: QueuedSheet;
}

/** Queues the reading of the sheet that a workbook-scoped name points at. */
export function queuePointer(context: Excel.RequestContext, name: string): QueuedPointer {
  const pointer = context.workbook.names.getItemOrNullObject(name);
  pointer.load("name,scope");
  const target = pointer.getRangeOrNullObject();
  target.load("address");
  return { pointer, target, sheet: queueSheet(target.worksheet) };
}

/**
 * Whether Excel has taken a name of the active sheet for the pointer: a copy that an officer makes of one of our sheets
 * has the names that point at it for its own (KB Q104501), and one of the same letters comes first.
 */
export const isShadowed = ({ pointer }: QueuedPointer): boolean =>
  !pointer.isNullObject && pointer.scope === "Worksheet";

/** The sheet that a pointer points at; call after the sync. */
export const pointedView = (queued: QueuedPointer): OpenSheet | undefined =>
  queued.pointer.isNullObject || queued.target.isNullObject || isShadowed(queued)
    ? undefined
    : viewOf(queued.sheet);

/**
 * Reads the sheets of pointers that are shadowed, by what the workbook's own names say. No sync where none is; else one.
 *
 * @param names of the workbook, with what they refer to.
 */
export async function readShadowed<K>(
  context: Excel.RequestContext,
  queued: readonly { readonly key: K; readonly name: string; readonly pointer: QueuedPointer }[],
  names: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<K, OpenSheet>> {
  const read = queued
    .filter(({ pointer }) => isShadowed(pointer))
    .flatMap(({ key, name }) => {
      const sheet = sheetOfReference(names.get(name) ?? "");
      if (sheet === undefined) return [];
      return [{ key, sheet: queueSheet(context.workbook.worksheets.getItemOrNullObject(sheet)) }];
    });
  if (read.length === 0) return new Map();
  await context.sync();
  return new Map(
    read.flatMap(({ key, sheet }) => (sheet.sheet.isNullObject ? [] : [[key, viewOf(sheet)] as const])),
  );
}
