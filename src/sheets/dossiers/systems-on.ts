/** What each system says, as the sheet "Theo hệ thống" holds it: for packets. */
import type { Figures } from "../../checks/facts";
import { textAt, type ReadSheet } from "./read-rows";
import { CELLS_HEAD, columnsOf, figuresIn, NAMELESS, SYSTEM_ROW, UNIT_HEAD } from "./systems-layout";

/** Every system of the sheet with its figures; those that say nothing are left out. */
export function systemsOn(sheet: ReadSheet): { readonly name: string; readonly figures: Figures }[] {
  const heads = [CELLS_HEAD, UNIT_HEAD];
  return columnsOf(sheet)
    .map((column) => ({ name: textAt(sheet, SYSTEM_ROW, column), figures: figuresIn(sheet, column) }))
    .filter(({ name, figures }) => !heads.includes(name) && Object.keys(figures).length > 0)
    .map(({ name, figures }) => ({ name: name || NAMELESS, figures }));
}
