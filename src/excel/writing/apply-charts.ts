/** Draws the charts of a plan through Office.js: requests are only queued here, the caller syncs once. */
import type { ChartPlan, ChartSeriesPlan, SheetPlan } from "../../sheets/sheet-plan";
import {
  CHART_FONT,
  CHART_TITLE_SIZE,
  CHART_TYPES,
  LINE_STYLES,
  LINE_WEIGHT,
  MARKER_STYLES,
} from "../../workbook/excel-words";

/** Queues all charts of a plan. One that a request before has left half drawn is drawn anew. */
export function queueCharts(sheet: Excel.Worksheet, { charts = [] }: Pick<SheetPlan, "charts">): void {
  for (const chart of charts) {
    sheet.charts.getItemOrNullObject(chart.name).delete();
    queueChart(sheet, chart);
  }
}

function queueChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { name, kind, title, at, series, axis = {} } = plan;
  const [first, ...others] = series;
  // Of one column of numbers Excel makes one series; where there are more columns it guesses what is a head.
  const chart = sheet.charts.add(CHART_TYPES[kind], sheet.getRange(first.values), "Columns");
  chart.name = name;
  const [start, end] = at.split(":");
  chart.setPosition(start!, end);
  chart.format.font.name = CHART_FONT.name;
  chart.format.font.size = CHART_FONT.size;
  chart.title.text = title;
  chart.title.format.font.bold = true;
  chart.title.format.font.size = CHART_TITLE_SIZE;
  chart.legend.position = "Bottom";
  // A period that is missing is no 0.
  chart.displayBlanksAs = "NotPlotted";
  const { valueAxis } = chart.axes;
  if (axis.minimum !== undefined) valueAxis.minimum = axis.minimum;
  if (axis.maximum !== undefined) valueAxis.maximum = axis.maximum;
  if (axis.numberFormat !== undefined) valueAxis.numberFormat = axis.numberFormat;
  queueSeries(sheet, kind, chart.series.getItemAt(0), first);
  for (const each of others) queueSeries(sheet, kind, chart.series.add(each.name), each);
}

function queueSeries(
  sheet: Excel.Worksheet,
  kind: ChartPlan["kind"],
  series: Excel.ChartSeries,
  { name, values, categories, color, dash = "solid", marker = "none", lineColor = color }: ChartSeriesPlan,
): void {
  series.name = name;
  series.setValues(sheet.getRange(values));
  series.setXAxisValues(sheet.getRange(categories));
  const { line, fill } = series.format;
  line.color = lineColor;
  line.lineStyle = LINE_STYLES[dash];
  line.weight = LINE_WEIGHT[kind === "line" ? "line" : "border"];
  if (kind !== "line") {
    fill.setSolidColor(color);
    return;
  }
  series.markerStyle = MARKER_STYLES[marker];
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}
