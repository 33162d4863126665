import type { RollUp } from "../../rollup/roll-up";
import type { SheetPlan } from "../sheet-plan";
import { planRankingSheet } from "./ranking-sheet";
import { planReturnsSheet } from "./returns-sheet";
import { planStandingSheet } from "./standing-sheet";
import { planSumsSheet } from "./sums-sheet";
import { planTotalsSheet } from "./totals-sheet";

/** What was written by hand on the sheets of an earlier roll-up of the period. */
export interface HandNotes {
  readonly standing: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
}

/** The sheets of the province's workbook, in the order in which they are looked at. */
export function planRollUp(rolled: RollUp, notes?: HandNotes): SheetPlan[] {
  const { gathered, totals, across } = rolled;
  const { period, counted } = gathered;
  return [
    planStandingSheet(gathered, totals, notes?.standing),
    planTotalsSheet(totals, period),
    planSumsSheet(rolled, period),
    planRankingSheet(rolled, period),
    planReturnsSheet(counted, across, period, notes?.words),
  ];
}
