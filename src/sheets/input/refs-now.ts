import type { CellRefs } from "../../checks/formula/refs";
import { cellAddress } from "../address";
import { columnOf, helperColumn } from "./input-columns";
import { columnNow, type Places } from "./content";
import { INPUT_REFS } from "./input-refs";

/**
 * Where the formulas of a sheet find their helper cells now: on the row of the name, right of the visible columns.
 *
 * @throws RangeError on asking for what the sheet has lost.
 */
export function refsNow(places: Places): CellRefs {
  // Helper columns have no names of their own; they follow the last visible one.
  const shift = columnNow(places, "note") - columnOf("note");
  const helper =
    (id: string) =>
    (key: string): string => {
      const row = places.cells.get(key)?.row;
      if (row === undefined) throw new RangeError(`the sheet has lost ${key}`);
      return cellAddress(row, helperColumn(id) + shift);
    };
  return {
    ...INPUT_REFS,
    value: helper("value"),
    numerator: helper("numerator"),
    denominator: helper("denominator"),
    setting: helper("value"),
  };
}
