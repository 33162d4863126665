/** What a plan's words are called in Excel's object model, which files here use, too. */
import type { ChartKind, LineDash, MarkerShape, Validation } from "../sheets/sheet-plan";

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

/** What Excel does with an entry that is against the rule: asks, or refuses it. */
export const alertStyle = ({ isAdvice }: Validation): "Information" | "Stop" =>
  isAdvice === true ? "Information" : "Stop";

/** The types of charts. */
export const CHART_TYPES = {
  line: "LineMarkers",
  columns: "ColumnClustered",
  stacked: "ColumnStacked",
} as const satisfies Record<ChartKind, string>;

export const LINE_STYLES = {
  solid: "Continuous",
  dash: "Dash",
  dot: "Dot",
  dash_dot: "DashDot",
} as const satisfies Record<LineDash, string>;

export const MARKER_STYLES = {
  none: "None",
  circle: "Circle",
  square: "Square",
  triangle: "Triangle",
  diamond: "Diamond",
} as const satisfies Record<MarkerShape, string>;

/** Texts of charts, as those of the reports; lengths are points. */
export const CHART_FONT = { name: "Times New Roman", size: 10 } as const;
export const CHART_TITLE_SIZE = 12;
export const LINE_WEIGHT = { line: 2, border: 0.75 } as const;
