/** The rate cells of an input sheet as they stand now, and what can be written into them. */
import { rateIn, ratesIn } from "../../catalog/rates";
import type { Rate } from "../../catalog/rate";
import { rateFormulas } from "../../checks/formula/rate-formulas";
import { editionOf, type Places } from "../../sheets/input/content";
import { refsNow } from "../../sheets/input/refs-now";
import type { InputFormulas } from "../reading/input-formulas";
import { NAMESPACE } from "../../sheets/input/row-cells";

/** A rate's cell: where it is and what it holds. */
export interface RateCell {
  readonly rate: Rate;
  readonly row: number;
  readonly column: number;
  /** The formula, or the constant of a cell without one. */
  readonly formula: string | number;
  readonly value: string | number;
}

/** Saved where the add-in was not there, a call is written with a name of Excel's own (office-js #5611, #3558). */
const CALLS_US = new RegExp(`\\b${NAMESPACE}\\.|_xldudf_${NAMESPACE}_`, "i");

/** Whether the cell is computed by one of our custom functions. */
export const isCustom = ({ formula }: RateCell): boolean => CALLS_US.test(String(formula));

/** Whether the cell shows an error, such as "#NAME?" or "#BUSY!". */
export const isBroken = ({ value }: RateCell): boolean => String(value).startsWith("#");

/** The formula of a rate by its custom function, for a sheet whose rows and columns may have moved. */
export function customFormula(rate: Rate, places: Places): string {
  return rateFormulas(rateIn(rate, editionOf(places)), refsNow(places), NAMESPACE).rate;
}

/**
 * The native formula of a rate: the same guards, with a division in place of the call.
 *
 * @example nativeFormula(rateOf("tl_rut"), places) //=> '=IF(COUNT(O22,P22)<2,"",IF(P22=0,"–",O22/P22))'
 */
export function nativeFormula(rate: Rate, places: Places): string {
  const refs = refsNow(places);
  const division = `${refs.numerator(rate.key)}/${refs.denominator(rate.key)}`;
  return customFormula(rate, places).replace(/TTHC\.\w+\(.*\)(?=\)\)$)/, division);
}

/** The rates of a sheet that still has their cell and the rows of all the figures that they have in its edition. */
export function ratesOn(places: Places): Rate[] {
  const edition = editionOf(places);
  return ratesIn(edition).filter((rate) => {
    const { key, arguments: given } = rateIn(rate, edition);
    const figures = given.flatMap((argument) => [...argument.figures, ...(argument.unless?.figures ?? [])]);
    return [key, ...figures].every((each) => places.cells.has(each));
  });
}

/** How the rates of a sheet are computed: an office that has chosen native formulas keeps them from period to period. */
export function rateStyleOf({ view, formulaAt }: InputFormulas): "function" | "native" {
  const formulas = ratesOn(view.places).map(({ key }) => {
    const { row, column } = view.places.cells.get(key)!;
    return String(formulaAt(row, column));
  });
  const isNative =
    formulas.some((formula) => formula.startsWith("=")) && !formulas.some((each) => CALLS_US.test(each));
  return isNative ? "native" : "function";
}
