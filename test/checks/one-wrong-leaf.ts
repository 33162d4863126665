/** A consistent report, every cell typed, in which one leaf of a total was typed wrong. */
import fc from "fast-check";
import { FIGURES, partsOf, type FigureKey } from "../../src/catalog/figures";
import type { Figures } from "../../src/checks/facts";
import { consistentReport, type Report } from "./consistent-report";

export interface WrongReport extends Report {
  readonly leaf: FigureKey;
  /** What stood there. */
  readonly right: number;
  /** How far from it the leaf may be without a contradiction: what a sector carried over may be among it. */
  readonly slack: number;
}

/** Leaves of a total: each stands in one sum at least. */
const LEAVES = FIGURES.filter(({ key, partOf }) => partOf !== undefined && partsOf(key).length === 0).map(
  ({ key }) => key,
);

/** What was carried over may be among a sector's received dossiers, so a smaller slip there may be none. */
function slackOf(leaf: string, figures: Figures): number {
  const [, sector] = /^(nd_.*)_(truc_tuyen|truc_tiep)$/.exec(leaf) ?? [];
  return sector === undefined ? 0 : figures[`${sector}_ky_truoc`]!;
}

export const LARGEST_SLIP = 20;

const slip = fc.record({
  leaf: fc.constantFrom(...LEAVES),
  by: fc.integer({ min: 1, max: LARGEST_SLIP }),
  isMore: fc.boolean(),
});

export const oneWrongLeaf: fc.Arbitrary<WrongReport> = fc
  .tuple(consistentReport, slip)
  .map(([{ figures, settings }, { leaf, by, isMore }]) => {
    const right = figures[leaf]!;
    const slack = slackOf(leaf, figures);
    const off = by + slack;
    const wrong = isMore || right < off ? right + off : right - off;
    return { figures: { ...figures, [leaf]: wrong }, settings, leaf, right, slack };
  });
