/** New workbooks, made of plans. */
import { quoteSheet } from "../sheets/address";
import type { SheetPlan } from "../sheets/sheet-plan";
import type { WorkbookSnapshot } from "../../workbook-file";
import { snapshotOfPlan } from "./snapshot-of-plan";

export interface PlannedSheet {
  readonly plan: SheetPlan;
  /** Workbook-scoped names that point at it. */
  readonly pointers?: readonly string[];
  /** Constants that it carries beside those of its plan, by sheet-scoped name. */
  readonly marks?: Readonly<Record<string, string>>;
}

/** A workbook with these sheets, the first one shown. */
export function workbookOfPlans(sheets: readonly PlannedSheet[]): WorkbookSnapshot {
  return {
    activeSheet: sheets[0]?.plan.name ?? "",
    sheets: sheets.map(({ plan, marks }) => snapshotOfPlan(plan, marks)),
    names: sheets.flatMap(({ plan, pointers = [] }) =>
      pointers.map((name) => ({ name, formula: `=${quoteSheet(plan.name)}!$A$1`, visible: true })),
    ),
    customProperties: {},
    isStructureProtected: false,
  };
}

/**
 * The bytes of a new .xlsx file.
 *
 * @example await workbookFile([{ plan: planInputSheet({ name: "Nhập liệu", rateStyle: "native" }) }])
 */
export async function workbookFile(sheets: readonly PlannedSheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import(/* webpackChunkName: "write-workbooks" */ "../../workbook-file");
  return writeXlsx(workbookOfPlans(sheets));
}
