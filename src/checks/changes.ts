/** What has changed since the period before, in words: of a count, and of a rate. */
import { isInRange, NUMBER_RANGES } from "../catalog/figure";
import { figureOf, type Figure, type FigureKey } from "../catalog/figures";
import type { Rate } from "../catalog/rate";
import { rateIn } from "../catalog/rates";
import { writeCountChange, writePoints, writeRateChange, POINT_DECIMALS } from "../vietnamese/change";
import { indexOf, type Resolved } from "./figure-index";
import { percentStyle } from "./percent-style";
import { countsOf, figuresOf, isCount, type RateCounts } from "./rate-values";
import { valueOf } from "./resolve";

/** How the change of a figure is said: counts relatively, percentages in points; an area is nothing that rises. */
export const CHANGE_OF_KIND: Readonly<Record<Figure["kind"], "relative" | "points" | "none">> = {
  count: "relative",
  percent: "points",
  measure: "none",
};

/**
 * The change of a figure; "" where one of the two numbers is not known or none of its kind, or there was none before.
 *
 * @example countChangeOf("luu_kho", resolve({ luu_kho: 877 }, DEFAULT_SETTINGS, { luu_kho: 1000 })) //=> "−12,3%"
 */
export function countChangeOf(key: FigureKey, resolved: Resolved): string {
  const [now, before] = [valueOf(resolved, key), countBefore(key, resolved)];
  if (now === undefined || before === undefined) return "";
  const style = percentStyle(resolved.settings);
  const { kind } = figureOf(key);
  if (![now, before].every((number) => isInRange(number, NUMBER_RANGES[kind]))) return "";
  switch (CHANGE_OF_KIND[kind]) {
    case "relative":
      return writeCountChange(now, before, style);
    case "points": {
      const [after, first] = [now, before].map((percent) => Math.round(percent * 10 ** POINT_DECIMALS));
      return writePoints({ units: after! - first!, decimals: POINT_DECIMALS }, style);
    }
    case "none":
      return "";
  }
}

/**
 * The change of a rate in percent points, between the rates as this office prints them; "" where one is not known.
 *
 * @example // 970 of 978 dossiers on time, 50 of 51 in the period before
 *   rateChangeOf(rateOf("tl_dung_han"), resolved) //=> "+1,14 điểm %"
 */
export function rateChangeOf(rate: Rate, resolved: Resolved): string {
  const [now, before] = [countsOf(rate, resolved), countsBefore(rate, resolved)];
  return now === undefined || before === undefined
    ? ""
    : writeRateChange(now, before, percentStyle(resolved.settings));
}

/** The two counts of a rate in the period before; undefined when one is not given. */
function countsBefore(rate: Rate, resolved: Resolved): RateCounts | undefined {
  const sumOf = (role: "numerator" | "base"): number | undefined =>
    rateIn(rate, resolved.edition)
      .arguments.filter((argument) => argument.role === role)
      .flatMap((argument) => figuresOf(argument, resolved.settings))
      .map((key) => countBefore(key, resolved))
      .reduce((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count), 0);
  const [numerator, denominator] = [sumOf("numerator"), sumOf("base")];
  if (numerator === undefined || denominator === undefined) return undefined;
  return isCount(numerator) && isCount(denominator) ? { numerator, denominator } : undefined;
}

function countBefore(key: FigureKey, { previous }: Resolved): number | undefined {
  const count = previous[indexOf(key)]!;
  if (!Number.isNaN(count)) return count;
  return figureOf(key).isZeroWhenBlank ? 0 : undefined;
}
