/** A rate on the input sheet: its custom function behind a guard, and the helper cells of its two counts. */
import type { Rate, RateArgument } from "../../catalog/rate";
import type { FigureKey } from "../../catalog/figures";
import { settingIs, type CellRefs } from "./refs";

export interface RateFormulas {
  readonly rate: string;
  readonly numerator: string;
  readonly denominator: string;
}

const sumOf = (keys: readonly FigureKey[], refs: CellRefs): string =>
  keys.length === 0 ? "0" : keys.map(refs.value).join("+");

function argumentFormula({ figures, unless }: RateArgument, refs: CellRefs): string {
  if (unless === undefined) return sumOf(figures, refs);
  return `IF(${settingIs(refs, unless.setting, unless.is)},${sumOf(unless.figures, refs)},${sumOf(figures, refs)})`;
}

/** The sum of a rate's arguments of one role, "" as long as one of its figures is unknown. */
function countFormula(rate: Rate, role: RateArgument["role"], refs: CellRefs): string {
  const summands = rate.arguments
    .filter((argument) => argument.role === role && argument.figures.length > 0)
    .flatMap((argument) =>
      argument.unless === undefined ? argument.figures.map(refs.value) : [argumentFormula(argument, refs)],
    );
  return `=IF(COUNT(${summands.join(",")})<${summands.length},"",${summands.join("+")})`;
}

/**
 * The formulas of a rate, with "=".
 *
 * Desktop Excel hands an empty cell to a custom function as 0, which the function cannot tell from a typed 0: the
 * guard keeps blanks away from it. A zero base shows "–" (never 0 % or 100 %).
 */
export function rateFormulas(rate: Rate, refs: CellRefs, namespace: string): RateFormulas {
  const [part, whole] = [refs.numerator(rate.key), refs.denominator(rate.key)];
  const values = rate.arguments.map((argument) => argumentFormula(argument, refs)).join(",");
  return {
    rate: `=IF(COUNT(${part},${whole})<2,"",IF(${whole}=0,"–",${namespace}.${rate.functionId}(${values})))`,
    numerator: countFormula(rate, "numerator", refs),
    denominator: countFormula(rate, "base", refs),
  };
}
