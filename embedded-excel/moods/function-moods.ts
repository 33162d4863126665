/** Moods of custom functions. */
import type { Touch } from "../protocol/host-object";
import type { Mood } from "./mood";

/** A call of an add-in's function, as its author wrote it. */
const CALL = /\bTTHC\.(?=[A-Z_]+\()/g;

const isFormulas = ({ className, kind, member }: Touch): boolean =>
  className === "Range" && kind === "read" && /^Formulas/.test(member);
const isValues = ({ className, kind, member }: Touch): boolean =>
  className === "Range" && kind === "read" && (member === "Values" || member === "Text");

const mapCells = (cells: unknown, change: (cell: unknown, row: number, column: number) => unknown): unknown =>
  (cells as unknown[][]).map((line, row) => line.map((cell, column) => change(cell, row, column)));

/** Values, with an error in the place of those that a custom function would give. */
const withError =
  (error: string) =>
  (touch: Touch): unknown => {
    if (!isValues(touch)) return touch.proceed();
    const formulas = touch.object.read("Formulas") as unknown[][];
    return mapCells(touch.proceed(), (value, row, column) =>
      new RegExp(CALL).test(String(formulas[row]?.[column])) ? error : value,
    );
  };

export const functionsNeverLoaded: Mood = {
  what: "The custom functions are not there: their cells show #NAME?",
  seenIn: "office-js #6167, #6399, #1078",
  touch: withError("#NAME?"),
};

export const functionsStayBusy: Mood = {
  what: "The custom functions never answer: their cells show #BUSY!",
  seenIn: "office-js #4662, #6126",
  touch: withError("#BUSY!"),
};

export const functionsOfAnotherMachine: Mood = {
  what: "Formulas that another machine saved hold the functions under a strange name, and show #NAME?",
  seenIn: "office-js #5611, #3558",
  touch: (touch) => {
    if (isFormulas(touch)) {
      return mapCells(touch.proceed(), (formula) =>
        typeof formula === "string" && formula.startsWith("=")
          ? formula.replace(CALL, "_xldudf_TTHC_")
          : formula,
      );
    }
    return withErrorOfStrangeName(touch);
  },
};

function withErrorOfStrangeName(touch: Touch): unknown {
  if (!isValues(touch)) return touch.proceed();
  const formulas = touch.object.read("Formulas") as unknown[][];
  return mapCells(touch.proceed(), (value, row, column) =>
    String(formulas[row]?.[column]).includes("_xldudf_") ? "#NAME?" : value,
  );
}
