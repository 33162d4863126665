/** Planning the input sheet: our own code from the tables to the plan, without Excel. */
import { planInputSheet } from "../../src/sheets/input/input-sheet";
import { RULE_CELLS } from "../../src/sheets/input/rule-cells";
import type { SheetPlan } from "../../src/sheets/sheet-plan";
import { measure, type Measurement } from "./measure";

/** Each rule is judged in its own cell. */
function holdsEveryRule({ grid }: SheetPlan): boolean {
  return RULE_CELLS.every(({ row, severityColumn, formulas }) => {
    const content = grid[row]?.[severityColumn];
    return typeof content === "object" && content?.formula === formulas.severity;
  });
}

export async function benchInputSheet(): Promise<Measurement[]> {
  const make = (): SheetPlan => planInputSheet({ name: "Nhập số liệu", rateStyle: "function" });
  let plan = make();
  const planned = await measure(
    "plan the input sheet, against a copy of the plan",
    () => (plan = make()),
    () => structuredClone(plan),
    () => holdsEveryRule(plan),
    { warmUps: 5, runs: 21 },
  );
  return [planned];
}
