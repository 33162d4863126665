/** Which figures go with which rate: its numerator, its base, the rate that a count beside a percentage means. */
import type { FigureKey } from "../../catalog/figures";
import type { Rate, RateArgument } from "../../catalog/rate";
import { OTHER } from "./figure-rows";

export interface RateLinks {
  /** The rate that stands behind a count: "01 hồ sơ, tỷ lệ 0,10%". */
  rateOf(figure: FigureKey): string | undefined;
  /** The figure that is the numerator of a rate, `OTHER` where several are added up; undefined for no rate. */
  numeratorOf(rate: string): FigureKey | undefined;
  /** The one figure that is the base of a rate, for "1.067/1.542"; undefined where several are added up. */
  baseOf(rate: string): FigureKey | undefined;
  /** The one rate with this base and one figure above it; undefined where there are several, or none. */
  onlyRateOver(base: FigureKey): string | undefined;
}

const figuresOf = (rate: Rate, role: RateArgument["role"]): readonly FigureKey[] =>
  rate.arguments.filter((each) => each.role === role).flatMap(({ figures }) => figures);

/** Postal dossiers are counted among the direct ones: of several, the figure that the rate stands beside. */
function numeratorIn(rate: Rate): FigureKey | undefined {
  const [first, ...others] = figuresOf(rate, "numerator");
  return others.length === 0 || rate.besideFigure === first ? first : undefined;
}

/**
 * The links of a table of rates. Several rates may share a numerator or a base: a numerator's rate is then the one that
 * stands beside it on the sheet, and a base alone tells none.
 */
export function linksOf(rates: readonly Rate[]): RateLinks {
  const byKey = new Map(rates.map((rate) => [rate.key, rate]));
  const rateOf = new Map<FigureKey, string>();
  for (const rate of rates) {
    const numerator = numeratorIn(rate);
    if (numerator === undefined) continue;
    if (!rateOf.has(numerator) || rate.besideFigure === numerator) rateOf.set(numerator, rate.key);
  }
  const baseOf = (key: string): FigureKey | undefined => {
    const rate = byKey.get(key);
    const bases = rate === undefined ? [] : figuresOf(rate, "base");
    return bases.length === 1 ? bases[0] : undefined;
  };
  return {
    baseOf,
    rateOf: (figure) => rateOf.get(figure),
    numeratorOf: (key) => {
      const rate = byKey.get(key);
      return rate === undefined ? undefined : (numeratorIn(rate) ?? OTHER);
    },
    onlyRateOver: (base) => {
      const over = rates.filter((rate) => numeratorIn(rate) !== undefined && baseOf(rate.key) === base);
      return over.length === 1 ? over[0]!.key : undefined;
    },
  };
}
