import { readInput } from "../../sheets/input/content";
import type { SheetView } from "../../workbook/sheet-view";

/** Fields that a form fills in by itself are no sign of an officer's hand. */
const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

/** Whether an officer has entered neither counts nor the period yet. */
export function isStillBlank({ read, places }: SheetView): boolean {
  const { figures, unreadable, printedRates, targets, notes, information } = readInput(read, places);
  return (
    isEmpty(figures) &&
    isEmpty(unreadable) &&
    isEmpty(targets) &&
    isEmpty(notes) &&
    printedRates.length === 0 &&
    information["ten_ky"] === undefined
  );
}
