/** From what the label of a percentage or a ratio says to the rate that it means. */
import { RATES } from "../../catalog/rates";
import type { LabelInContext } from "./label-tests";
import { FIGURE_ROWS, type KeyRow } from "./figure-rows";
import { figureKeyOf, firstFit, OTHER, sectorAt, table } from "./keys";
import { LABELLED_RATES } from "./labels";
import { linksOf, type RateLinks } from "./rate-links";
import { RATE_OVER_WHOLE, RATE_ROWS } from "./rate-rows";

const RATE_TABLE = table([...LABELLED_RATES.map(({ concept, key }): KeyRow => [concept, key]), ...RATE_ROWS]);

const LINKS = linksOf(RATES);

const WITHOUT_ROW: ReadonlySet<string> = new Set(LABELLED_RATES.map(({ key }) => key));

/** The rate that a percentage with a label of its own means. */
export function rateKeyOf(label: LabelInContext): string | undefined {
  const sector = sectorAt(label);
  if (sector !== undefined) {
    const { concepts } = label.own;
    return concepts.has("EARLY") || concepts.has("ONTIME") ? `nd_${sector}_tl_dung_han` : OTHER;
  }
  return firstFit(RATE_TABLE, label) ?? rateByFigure(label);
}

/** "Hồ sơ phi địa giới: 1,2%": where no row tells the rate, the one of the figure that the label means. */
export function rateByFigure(
  label: LabelInContext,
  links: RateLinks = LINKS,
  withoutRow: ReadonlySet<string> = WITHOUT_ROW,
): string | undefined {
  const units = Object.keys(FIGURE_ROWS).filter((unit) => label.own.concepts.has(unit));
  const rates = units.map((unit) => links.rateOf(figureKeyOf(unit, label) ?? OTHER));
  return rates.find((rate) => rate !== undefined && withoutRow.has(rate));
}

const SECTOR_ON_TIME = /^(nd_\w+?)_(?:truoc_han|dung_han|truoc_va_dung_han)$/;

/** The rate that stands behind a count: "01 hồ sơ, tỷ lệ 0,10%". */
export function rateOfFigure(key: string): string | undefined {
  const sector = SECTOR_ON_TIME.exec(key)?.[1];
  return sector === undefined ? LINKS.rateOf(key) : `${sector}_tl_dung_han`;
}

/** The figure that is the numerator of a rate, `OTHER` where several are added up; undefined for no rate. */
export const numeratorFigureOf = LINKS.numeratorOf;

/** The one figure that is the base of a rate, for "1.067/1.542"; undefined where several are added up. */
export const baseFigureOf = LINKS.baseOf;

/**
 * "616/616 yêu cầu": a ratio that names its whole alone is about the part of a rate with that whole: the rate that its
 * words mean, else the one that is meant where nothing more is said.
 */
export function numeratorOver(key: string, label: LabelInContext, links: RateLinks = LINKS): string {
  if (links.rateOf(key) !== undefined) return key;
  const said = rateKeyOf(label);
  const isOver = said !== undefined && links.baseOf(said) === key;
  const rate = isOver ? said : (RATE_OVER_WHOLE[key] ?? links.onlyRateOver(key));
  return (rate === undefined ? undefined : links.numeratorOf(rate)) ?? key;
}
