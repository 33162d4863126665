import type { SheetSnapshot } from "../../embedded-excel";
import { addressOf } from "./excel";

/** Address on the row of a name, in the column of a named heading. */
export function crossing(sheet: SheetSnapshot, name: string, heading: string): string {
  const letters = addressOf(sheet, heading).replace(/\d/g, "");
  return letters + addressOf(sheet, name).replace(/\D/g, "");
}
