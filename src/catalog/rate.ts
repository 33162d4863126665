/** The form of a rate: the sum of its numerator arguments over the sum of its base arguments. */
import type { Dated } from "./edition";
import type { FigureKey } from "./figure";
import type { SettingChoice } from "./settings";

export interface RateArgument {
  /** Name of the function's argument. */
  readonly name: string;
  readonly role: "numerator" | "base";
  /** Help text of the argument, Vietnamese. */
  readonly help: string;
  /** Figures whose sum feeds the argument on our sheets; none = 0 (its count is inside a merged one). */
  readonly figures: readonly FigureKey[];
  /** Another base under a setting (S2). */
  readonly unless?: SettingChoice & { readonly figures: readonly FigureKey[] };
}

export interface Rate extends Dated {
  readonly key: string;
  readonly ref: string;
  /** Id of the custom function, without the namespace: "TYLE_QUAHAN". */
  readonly functionId: string;
  readonly label: string;
  /** Help text of the function, Vietnamese. */
  readonly help: string;
  readonly arguments: readonly RateArgument[];
  /** The row of the input sheet that shows the rate; without one it gets a row of its own. */
  readonly besideFigure?: FigureKey;
  /** Group of the row of its own. */
  readonly ownRowIn?: "C" | "D";
}

export const part = (name: string, help: string, ...figures: FigureKey[]): RateArgument => ({
  name,
  role: "numerator",
  help,
  figures,
});
export const base = (name: string, help: string, ...figures: FigureKey[]): RateArgument => ({
  name,
  role: "base",
  help,
  figures,
});

/** A rate with one numerator, shown beside the figure that is its numerator. */
export function simple(
  ref: string,
  key: string,
  functionId: string,
  label: string,
  numerator: RateArgument,
  denominator: RateArgument,
): Rate {
  const besideFigure = numerator.figures[0];
  const help = `${label}: ${numerator.name} chia cho ${denominator.name}.`;
  return {
    key,
    ref,
    functionId,
    label,
    help,
    arguments: [numerator, denominator],
    ...(besideFigure === undefined ? {} : { besideFigure }),
  };
}
