import { asCellText } from "../writing/literal-text";
import { assignable, holds, sameFormula, sameValue, type Content } from "./contents";
import { placeOf, type Spot } from "./spots";
import type { Standing, Step } from "./step";

export interface CellChange {
  readonly spot: Spot;
  /** What the command has read there: the value, or the formula (beginning with "=") where it has read that. */
  readonly before: unknown;
  /** What to put there: a number, a formula, or a text as `asCellText` makes it. */
  readonly after: Content;
  /** Number format that goes with it. */
  readonly format?: string;
}

/** Puts something into one cell that holds what the command has read. */
export function changeCell({ spot, before, after, format }: CellChange): Step {
  return {
    look: (context) => {
      const cell = spot.rangeIfAny(context);
      cell.load("address,values,formulas,numberFormat");
      return () => {
        if (cell.isNullObject) return { standing: "else", place: spot.label, putBack: () => undefined };
        const contents = assignable(cell);
        const { numberFormat: formats, address } = cell;
        const standing = standingOf(cell.values[0]![0], cell.formulas[0]![0], before, after);
        const lacksFormat = standing === "after" && format !== undefined && formats[0]![0] !== format;
        return {
          standing: lacksFormat ? "half" : standing,
          place: placeOf(address),
          putBack: (next) => {
            const target = spot.range(next);
            if (format !== undefined) target.numberFormat = formats;
            target.formulas = contents;
          },
        };
      };
    },
    apply: (context) => {
      const cell = spot.range(context);
      cell.formulas = [[after]];
      // After the content: a write that stops between the two is seen by what the cell holds.
      if (format !== undefined) cell.numberFormat = [[format]];
    },
    takeBack: (context) => void (spot.range(context).formulas = [[contentOf(before)]]),
  };
}

/** What to assign so that a cell holds what was read of it. */
function contentOf(read: unknown): Content {
  if (typeof read !== "string") return (read ?? "") as Content;
  return read.startsWith("=") ? read : asCellText(read);
}

function standingOf(value: unknown, formula: unknown, before: unknown, after: Content): Standing {
  const isAfter = holds(after, formula, value);
  const isBefore = isFormula(before) ? sameFormula(before, String(formula)) : sameValue(before, value);
  if (isAfter) return isBefore ? "both" : "after";
  return isBefore ? "before" : "else";
}

const isFormula = (read: unknown): read is string => typeof read === "string" && read.startsWith("=");
