/** What a plan's words are called in Excel's object model, which files here use, too. */
import type { Validation } from "../sheets/sheet-plan";

export const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;

export const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** A validation's rule in the shape of Office.js: one key, the kind. */
export function validationRule({ rule }: Validation) {
  switch (rule.kind) {
    case "wholeNumber":
      return { wholeNumber: { formula1: rule.min, operator: "GreaterThanOrEqualTo" as const } };
    case "decimal":
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: "Between" as const } };
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "listOf":
      return { list: { inCellDropDown: true, source: `=${rule.cells}` } };
    case "date":
      return { date: { formula1: "2000-01-01", operator: "GreaterThan" as const } };
  }
}
