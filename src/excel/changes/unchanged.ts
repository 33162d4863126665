import { parseCell, rangeAddress } from "../../sheets/address";
import type { SheetView } from "../../workbook/sheet-view";
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
        if (range.isNullObject) return { standing: "else", place: spot.label };
        const isSame = range.values.every((row, index) =>
          row.every((value, column) => sameValue(value, expected[index]?.[column] ?? "")),
        );
        return {
          standing: isSame ? "both" : "else",
          place: placeOf(range.address),
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

/** A sheet still has the name by which something is to point at it. */
export function unchangedName({ id, name }: Pick<SheetView, "id" | "name">): Step {
  return {
    look: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      return () => ({
        standing: !sheet.isNullObject && sheet.name === name ? "both" : "else",
        place: `trang “${sheet.isNullObject ? name : sheet.name}”`,
      });
    },
    apply: () => undefined,
    takeBack: () => undefined,
  };
}

/** Every name of a sheet still stands where it was read, under the same name of the sheet: for formulas that point there. */
export function unchangedPlaces({ id, name, places }: Pick<SheetView, "id" | "name" | "places">): Step {
  return {
    look: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name");
      const { names } = sheet;
      names.load("items/name,items/formula");
      return () => {
        const isThere = !sheet.isNullObject && sheet.name === name;
        const isMoved = ({ name: each, formula }: Excel.NamedItem): boolean => {
          const [was, now] = [places.cells.get(each), parseCell(String(formula))];
          return was?.row !== now?.row || was?.column !== now?.column;
        };
        return {
          standing: isThere && !names.items.some(isMoved) ? "both" : "else",
          place: `trang “${sheet.isNullObject ? name : sheet.name}”`,
        };
      };
    },
    apply: () => undefined,
    takeBack: () => undefined,
  };
}
