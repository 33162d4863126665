import { IUndoRedoService } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";

import type { HostWrites } from "./host-writes";

/** What is done to whole sheets cannot be undone in Excel, whoever does it. */
const OF_SHEETS: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetTabColorMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);

/** Ctrl+Z goes through the steps of the person at the grid alone: what the add-in and the page write is none of them. */
export function keepUndoToPerson(writes: HostWrites): void {
  const steps = writes.book.injector.get(IUndoRedoService);
  const push = steps.pushUndoRedo.bind(steps);
  const pushOwn: typeof push = (step) => {
    const isOfSheets = step.undoMutations.some(({ id }) => OF_SHEETS.has(id));
    if (!writes.isHostRunning && !isOfSheets) push(step);
  };
  // The service is a lazy proxy, which goes on answering what it has answered once unless it is defined anew.
  Object.defineProperty(steps, "pushUndoRedo", { value: pushOwn, configurable: true, writable: true });
}
