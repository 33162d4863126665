import { asCellText } from "../writing/literal-text";
import { holds, isFormula, sameFormula, sameValue, type Content } from "./contents";
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
  return cellStep({
    spot,
    after,
    standing: ({ value, formula, format: now }) => {
      const standing = standingOf(holds(after, formula, value), isAsRead(before, value, formula));
      return standing === "after" && format !== undefined && now !== format ? "half" : standing;
    },
    write: (cell) => {
      cell.formulas = [[after]];
      // After the content: a write that stops between the two is seen by what the cell holds.
      if (format !== undefined) cell.numberFormat = [[format]];
    },
    before,
  });
}

/** Format of cells that take everything as a text, an apostrophe included. */
const TEXT = "@";

/** Puts somebody's words into one cell: nothing in them becomes a number, a date or a formula. */
export function changeText({ spot, before, after }: CellChange & { readonly after: string }): Step {
  return cellStep({
    spot,
    after,
    standing: ({ value, formula }) =>
      standingOf(sameValue(after, value) && !isFormula(formula, value), isAsRead(before, value, formula)),
    write: (cell) => {
      cell.numberFormat = [[TEXT]];
      cell.values = [[after]];
    },
    before,
  });
}

interface CellNow {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
}

interface CellStep {
  readonly spot: Spot;
  readonly after: Content;
  readonly standing: (now: CellNow) => Standing;
  readonly write: (cell: Excel.Range) => void;
  readonly before: unknown;
}

function cellStep({ spot, after, standing, write, before }: CellStep): Step {
  return {
    key: `${spot.label}=${after}`,
    isPlaced: spot.isAddress === true,
    look: (context) => {
      const cell = spot.rangeIfAny(context);
      cell.load("address,values,formulas,numberFormat");
      return () => {
        if (cell.isNullObject) return { standing: "else", place: spot.label };
        const { address, numberFormat: formats } = cell;
        const [value, formula, format] = [cell.values[0]![0], cell.formulas[0]![0], formats[0]![0]];
        return {
          standing: standing({ value, formula, format }),
          place: placeOf(address),
          putBack: (next) => {
            const target = spot.range(next);
            target.numberFormat = formats;
            target.formulas = [[assignable(value, formula, format)]];
          },
          isTextCell: format === TEXT,
        };
      };
    },
    apply: (context) => write(spot.range(context)),
    takeBack: (context, { isTextCell = false }) => {
      const content = isTextCell && !startsFormula(before) ? (before as Content) : contentOf(before);
      spot.range(context).formulas = [[content]];
    },
  };
}

/** What to assign so that a cell holds again what was loaded: a formula as a formula, a text as a text. */
function assignable(value: unknown, formula: unknown, format: unknown): Content {
  if (isFormula(formula, value)) return formula as string;
  return typeof value === "string" && format !== TEXT ? asCellText(value) : (value as Content);
}

/** What to assign so that a cell holds what was read of it. */
function contentOf(read: unknown): Content {
  if (typeof read !== "string") return (read ?? "") as Content;
  return startsFormula(read) ? read : asCellText(read);
}

function standingOf(isAfter: boolean, isBefore: boolean): Standing {
  if (isAfter) return isBefore ? "both" : "after";
  return isBefore ? "before" : "else";
}

const isAsRead = (before: unknown, value: unknown, formula: unknown): boolean =>
  startsFormula(before) ? sameFormula(before, String(formula)) || before === value : sameValue(before, value);

const startsFormula = (read: unknown): read is string => typeof read === "string" && read.startsWith("=");
