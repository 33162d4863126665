/** A sheet's plan as a file holds it: the twin of `excel/writing/apply-plan`, without Excel. */
import { cellAddress, parseCell, quoteSheet } from "../sheets/address";
import type { CellContent, ChartPlan, PageSetup, SheetPlan } from "../sheets/sheet-plan";
import {
  alertStyle,
  CHART_FONT,
  CHART_TITLE_SIZE,
  CHART_TYPES,
  LINE_STYLES,
  LINE_WEIGHT,
  MARKER_STYLES,
  validationRule,
} from "../workbook/excel-words";
import type {
  CellSnapshot,
  ChartSnapshot,
  NameSnapshot,
  PageSnapshot,
  SheetSnapshot,
} from "../../workbook-file";
import { boxOf } from "./boxes";
import { cellStyles } from "./cell-styles";

/** Rows whose height no plan gives are made as high as their texts by whoever opens the file. */
export function snapshotOfPlan(plan: SheetPlan, marks: Readonly<Record<string, string>> = {}): SheetSnapshot {
  const { name, page } = plan;
  const named = Object.entries(marks).map(([mark, refersTo]) => ({ name: mark, refersTo }));
  return {
    name,
    visibility: plan.isHidden === true ? "Hidden" : "Visible",
    tabColor: plan.tabColor ?? "",
    showGridlines: plan.showGridlines,
    cells: cellsOf(plan),
    merges: plan.merges.map(plainRange),
    columnWidths: { ...plan.columnWidths },
    hiddenColumns: plan.hiddenColumns,
    rowHeights: Object.fromEntries(
      plan.rowHeights.flatMap((height, row) => (height === null ? [] : [[row, height] as const])),
    ),
    hiddenRows: plan.hiddenRows ?? [],
    names: [...plan.names, ...named].map((each) => nameSnapshot(name, each)),
    // Excel puts each format that is added before those that are there.
    conditionalFormats: [...plan.highlights].reverse().map(({ range, formula, fill, fontColor }) => ({
      range: plainRange(range),
      formula,
      fill,
      fontColor,
      stopIfTrue: false,
    })),
    validations: plan.validations.map((validation) => ({
      range: plainRange(validation.range),
      rule: validationRule(validation),
      ignoreBlanks: true,
      error: {
        title: validation.title,
        message: validation.message,
        style: alertStyle(validation),
        show: true,
      },
      prompt: { title: "", message: "", show: true },
    })),
    frozen: { rows: plan.freezeRows, columns: plan.freezeColumns ?? 0 },
    isProtected: plan.isProtected,
    page: pageSnapshot(page),
    ...(plan.charts !== undefined && { charts: plan.charts.map(chartSnapshot) }),
  };
}

/** As `excel/writing/apply-charts` makes them. */
function chartSnapshot({ name, kind, title, at, series, axis = {} }: ChartPlan): ChartSnapshot {
  return {
    name,
    type: CHART_TYPES[kind],
    title,
    at,
    axis,
    font: CHART_FONT,
    titleSize: CHART_TITLE_SIZE,
    series: series.map(({ dash = "solid", marker = "none", lineColor, ...each }) => ({
      name: each.name,
      values: each.values,
      categories: each.categories,
      ...(kind !== "line" && { color: each.color }),
      lineColor: lineColor ?? each.color,
      lineStyle: LINE_STYLES[dash],
      lineWeight: LINE_WEIGHT[kind === "line" ? "line" : "border"],
      ...(kind === "line" && { marker: MARKER_STYLES[marker] }),
    })),
  };
}

function cellsOf({ grid, styles }: SheetPlan): CellSnapshot[] {
  const last = { row: grid.length - 1, column: Math.max(0, ...grid.map((row) => row.length)) - 1 };
  const looks = cellStyles(styles, last);
  const bottom = Math.max(last.row, ...styles.map(({ range }) => boxOf(range, last).bottom));
  const right = Math.max(last.column, ...styles.map(({ range }) => boxOf(range, last).right));
  const cells: CellSnapshot[] = [];
  for (let row = 0; row <= bottom; row += 1) {
    for (let column = 0; column <= right; column += 1) {
      const content = grid[row]?.[column] ?? null;
      const style = looks.get(`${row},${column}`) ?? {};
      if (isEmpty(content) && Object.keys(style).length === 0) continue;
      cells.push({ row, column, ...contentOf(content), style });
    }
  }
  return cells;
}

const isEmpty = (content: CellContent): boolean => content === null || content === "";

/** A formula has no value before it is calculated: whoever opens the file does that. */
function contentOf(content: CellContent): Pick<CellSnapshot, "value" | "formula"> {
  if (isEmpty(content)) return { value: null };
  if (typeof content === "object" && content !== null) return { value: null, formula: content.formula };
  return { value: content };
}

function nameSnapshot(
  sheet: string,
  { name, refersTo }: { readonly name: string; readonly refersTo: string },
): NameSnapshot {
  return {
    name,
    formula: refersTo.startsWith("=") ? refersTo : `=${quoteSheet(sheet)}!${absolute(refersTo)}`,
    visible: true,
  };
}

/** One cell is named alone: "D9", not "D9:D9". */
const plainRange = (range: string): string => range.replace(/^(\w+):\1$/, "$1");

/** @example absolute("B3:F9") //=> "$B$3:$F$9" */
function absolute(range: string): string {
  return range
    .split(":")
    .map((end) => {
      const cell = parseCell(end);
      return cell === undefined ? end : cellAddress(cell.row, cell.column).replace(/^([A-Z]+)/, "$$$1$$");
    })
    .join(":");
}

/** As `excel/writing/apply-page` sets a page up: fitted to one page wide, or at full size with breaks of its own. */
function pageSnapshot(page: PageSetup): PageSnapshot {
  const breaks = page.pageBreaksBefore;
  return {
    paper: "A4",
    orientation: page.orientation === "landscape" ? "Landscape" : "Portrait",
    margins: page.margins,
    printArea: page.printArea.replace(/\$/g, ""),
    ...(page.titleRows !== undefined && { titleRows: page.titleRows }),
    centerHeader: page.centerHeader ?? "",
    ...(page.firstPageBlank === true && { firstPageCenterHeader: "" }),
    zoom:
      breaks === undefined
        ? { fitToWidth: 1, ...(page.isOnePage === true && { fitToHeight: 1 }) }
        : { scale: 100 },
    centerHorizontally: false,
    ...(page.firstPageNumber !== undefined && { firstPageNumber: page.firstPageNumber }),
    rowBreaks: breaks ?? [],
  };
}
