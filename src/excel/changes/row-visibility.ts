import { sameValue } from "./contents";
import { placeOf, type Spot } from "./spots";
import type { Locked } from "./protection";
import type { Found, Step } from "./step";

export interface RowVisibility {
  /** A cell of the row. */
  readonly spot: Spot;
  /** What the command has read there: a row in which something else stands by now is not hidden. */
  readonly content: unknown;
  /** As the command has read it, and as it shall be. */
  readonly wasHidden: boolean;
  readonly isHidden: boolean;
}

/** Hides a row, or shows it again. */
export function hideRow({ spot, content, wasHidden, isHidden }: RowVisibility): Step {
  const set = (context: Excel.RequestContext, hidden: boolean): void => {
    spot.range(context).getEntireRow().rowHidden = hidden;
  };
  return {
    key: `${spot.label} ${isHidden ? "ẩn" : "hiện"}`,
    look: (context) => {
      const cell = spot.rangeIfAny(context);
      cell.load("address,values,rowHidden");
      return (): Found => {
        if (cell.isNullObject) return { standing: "else", place: spot.label };
        const isAsRead = sameValue(content, cell.values[0]![0]);
        const now = cell.rowHidden;
        return {
          standing: now === isHidden ? "after" : isAsRead || !isHidden ? "before" : "else",
          place: placeOf(cell.address),
          putBack: (next) => set(next, now),
        };
      };
    },
    apply: (context) => set(context, isHidden),
    takeBack: (context) => set(context, wasHidden),
  };
}

/**
 * Shows the rows of cells that a command writes, so that no figure stands in a hidden row. It is no change of its own: a
 * row that is shown stays so when the command is taken back. Nothing where the office's protection forbids it, for
 * Excel would then refuse the command as a whole.
 */
export function revealRows(
  sheet: Pick<Locked, "isProtected" | "protectionOptions">,
  spots: readonly Spot[],
): Step[] {
  if (sheet.isProtected && sheet.protectionOptions.allowFormatRows !== true) return [];
  return spots.map((spot) => ({
    look: () => (): Found => ({ standing: "both", place: spot.label }),
    apply: (context) => {
      spot.range(context).getEntireRow().rowHidden = false;
    },
    takeBack: () => undefined,
  }));
}
