import type { RollUp } from "../../rollup/roll-up";
import type { SheetPlan } from "../sheet-plan";
import { planRankingSheet } from "./ranking-sheet";
import { planReturnsSheet } from "./returns-sheet";
import { planStandingSheet } from "./standing-sheet";
import { planSumsSheet } from "./sums-sheet";
import { planTotalsSheet } from "./totals-sheet";

/** The sheets of the province's workbook, in the order in which they are looked at. */
export function planRollUp({ gathered, totals, across }: RollUp): SheetPlan[] {
  const { period, counted } = gathered;
  return [
    planStandingSheet(gathered, totals),
    planTotalsSheet(totals, period),
    planSumsSheet(totals, period),
    planRankingSheet(totals, period),
    planReturnsSheet(counted, across, period),
  ];
}
