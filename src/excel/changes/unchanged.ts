import { rangeAddress } from "../../sheets/address";
import type { SheetView } from "../reading/sheet-view";
import { sameValue } from "./contents";
import { placeOf, type Spot } from "./spots";
import type { Found, Step } from "./step";

/**
 * Writes nothing: what a command was planned from has to stand there still when it writes. For rows found by what stands
 * in them, and for what is sealed only as it was shown.
 */
function unchanged(spot: Spot, expected: readonly (readonly unknown[])[]): Step {
  return {
    look: (context) => {
      const range = spot.rangeIfAny(context);
      range.load("address,values");
      return (): Found => {
        if (range.isNullObject) return { standing: "else", place: spot.label, putBack: () => undefined };
        const isSame = range.values.every((row, index) =>
          row.every((value, column) => sameValue(value, expected[index]?.[column] ?? "")),
        );
        return {
          standing: isSame ? "both" : "else",
          place: placeOf(range.address),
          putBack: () => undefined,
        };
      };
    },
    apply: () => undefined,
    takeBack: () => undefined,
  };
}

/** One cell holds what was read there. */
export const unchangedCell = (spot: Spot, value: unknown): Step => unchanged(spot, [[value]]);

/** Every cell of a sheet in use holds what was read there, and no further ones are in use. */
export function unchangedSheet({ id, name, values, top, left }: SheetView): Step {
  const label = `trang “${name}”`;
  const spot: Spot = {
    label,
    range: ({ workbook }) => workbook.worksheets.getItem(id).getUsedRange(true),
    rangeIfAny: ({ workbook }) => workbook.worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true),
  };
  const { look, ...step } = unchanged(spot, values);
  const corner = rangeAddress(top, left, top + values.length - 1, left + (values[0]?.length ?? 1) - 1);
  return {
    ...step,
    look: (context) => {
      const seen = look(context);
      return () => {
        const found = seen();
        const isOther = !found.place.startsWith(`ô ${corner} `) && values.length > 0;
        return { ...found, place: label, standing: isOther ? "else" : found.standing };
      };
    },
  };
}
