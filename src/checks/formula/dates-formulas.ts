/** D01r as a native formula: the period ends before it begins. What is blank is left to the pane. */
import { LEVEL, type RuleFormulas } from "./rule-formulas";
import type { CellRefs } from "./refs";

export function datesFormulas(refs: CellRefs): RuleFormulas {
  const [from, to] = [refs.firstDay(), refs.lastDay()];
  return {
    severity: `=IF(COUNT(${from},${to})<2,"",IF(${from}>${to},${LEVEL.error},0))`,
    text: "Từ ngày sau đến ngày",
  };
}
