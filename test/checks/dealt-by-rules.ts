/** Counts for figures that the random reports have no sentence for: as large as the rules over them allow. */
import { RULES } from "../../src/catalog/rules";
import type { FigureRule } from "../../src/catalog/rules/rule";
import type { FigureKey } from "../../src/catalog/figures";
import type { Settings } from "../../src/catalog/settings";
import { figureKeysOf } from "../../src/checks/confront";
import type { Figures } from "../../src/checks/facts";
import { isFigureRule, judgeOf } from "../../src/checks/judge";
import { resolve } from "../../src/checks/resolve";

const FIGURE_RULES = RULES.filter(isFigureRule);

const rulesOver = (key: FigureKey): readonly FigureRule[] =>
  FIGURE_RULES.filter((rule) => figureKeysOf(rule).includes(key));

/** The count, its half, the half of that … and none. */
function* smallerAndSmaller(count: number): Generator<number> {
  for (let next = count; next > 0; next = Math.floor(next / 2)) yield next;
  yield 0;
}

/**
 * Figures with one more, the largest of `most`, its half, the half of that … for which every rule holds.
 *
 * @throws RangeError where none does: a figure that others must add up to is dealt out by hand, in consistent-report.
 */
export function withFigure(figures: Figures, settings: Settings, key: FigureKey, most: number): Figures {
  const rules = rulesOver(key);
  for (const count of smallerAndSmaller(most)) {
    const filled = { ...figures, [key]: count };
    const resolved = resolve(filled, settings);
    if (rules.every((rule) => judgeOf(rule)(resolved).outcome !== "fails")) return filled;
  }
  throw new RangeError(`no count of ${key} keeps the rules: deal it out in consistent-report.ts`);
}
