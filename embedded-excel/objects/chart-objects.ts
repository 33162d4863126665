import type { ChartType, LineStyle, MarkerStyle } from "../../workbook-file";
import { HostError } from "../protocol/host-error";
import type { ClassBehaviour, HostObject } from "../protocol/host-object";
import { formatAddress } from "../workbook/address";
import type { Chart, ChartSeries } from "../workbook/sheet-charts";
import { boxOn, colour, flag, number, oneOf, text } from "./arguments";
import type { ChartSeriesTarget, ChartTarget, Classes, FontTarget, SheetTarget } from "./model";
import { requireUnprotected } from "./protection-rules";

const CHART_TYPES: readonly ChartType[] = ["LineMarkers", "ColumnClustered", "ColumnStacked"];
const LINE_STYLES: readonly LineStyle[] = ["Continuous", "Dash", "DashDot", "Dot"];
const MARKER_STYLES: readonly MarkerStyle[] = ["None", "Circle", "Square", "Triangle", "Diamond"];

const charts: ClassBehaviour<SheetTarget> = {
  items: (target) => target.sheet.charts.all.map((chart) => chartObject(target, chart)),
  find: (target, key) => {
    const chart = target.sheet.charts.find(String(key));
    return chart ? chartObject(target, chart) : null;
  },
  methods: {
    Add: (target, type, range, seriesBy) => {
      requireUnprotected(target.sheet);
      const box = boxOn(target.sheet, range);
      if (seriesBy !== "Columns") throw new HostError("NotImplemented", `charts by ${String(seriesBy)}`);
      return chartObject(target, target.sheet.charts.add(oneOf(CHART_TYPES)(type), box, box));
    },
  },
};

const chart: ClassBehaviour<ChartTarget> = {
  read: {
    Id: ({ chart: { id } }) => id,
    Name: ({ chart: { name } }) => name,
    ChartType: ({ chart: { type } }) => type,
    DisplayBlanksAs: () => "NotPlotted",
  },
  write: {
    Name: ({ chart: own }, name) => (own.name = text(name)),
    ChartType: ({ chart: own }, type) => (own.type = oneOf(CHART_TYPES)(type)),
    // The file writer draws blanks as gaps, and in no other way.
    DisplayBlanksAs: (_, given) => void oneOf(["NotPlotted"] as const)(given),
  },
  children: {
    Title: (target) => target.model.factory.create("ChartTitle", target),
    Legend: (target) => target.model.factory.create("ChartLegend", target),
    Axes: (target) => target.model.factory.create("ChartAxes", target),
    Series: (target) => target.model.factory.create("ChartSeriesCollection", target),
    Format: (target) => target.model.factory.create("ChartAreaFormat", target),
  },
  methods: {
    Delete: ({ sheet, chart: own }) => sheet.charts.remove(own),
    SetPosition: ({ sheet, chart: own }, start, end) => {
      const [from, to] = [boxOn(sheet, start), boxOn(sheet, end ?? start)];
      own.at = {
        row: from.row,
        column: from.column,
        rows: to.row + to.rows - from.row,
        columns: to.column + to.columns - from.column,
      };
    },
  },
};

const title: ClassBehaviour<ChartTarget> = {
  read: { Text: ({ chart: own }) => own.title },
  write: { Text: ({ chart: own }, given) => (own.title = text(given)) },
  children: { Format: (target) => target.model.factory.create("ChartTitleFormat", target) },
};

const titleFormat: ClassBehaviour<ChartTarget> = {
  children: {
    Font: (target) =>
      target.model.factory.create("ChartFont", {
        read: () => ({ name: target.chart.font.name, size: target.chart.titleSize }),
        write: ({ size }) => {
          if (size !== undefined) target.chart.titleSize = size;
        },
      }),
  },
};

const areaFormat: ClassBehaviour<ChartTarget> = {
  children: {
    Font: ({ model, chart: own }) =>
      model.factory.create("ChartFont", {
        read: () => own.font,
        write: (given) => void Object.assign(own.font, given),
      }),
  },
};

const font: ClassBehaviour<FontTarget> = {
  read: { Name: ({ read }) => read().name, Size: ({ read }) => read().size },
  write: {
    Name: ({ write }, name) => write({ name: text(name) }),
    Size: ({ write }, size) => write({ size: number(size) }),
    // Titles are bold, and nothing else is.
    Bold: (_, bold) => void flag(bold),
  },
};

const legend: ClassBehaviour<ChartTarget> = {
  read: { Position: () => "Bottom" },
  write: { Position: (_, position) => void oneOf(["Bottom"] as const)(position) },
};

const axes: ClassBehaviour<ChartTarget> = {
  children: { ValueAxis: (target) => target.model.factory.create("ChartAxis", target) },
};

const axis: ClassBehaviour<ChartTarget> = {
  read: {
    Minimum: ({ chart: own }) => own.axis.minimum ?? "",
    Maximum: ({ chart: own }) => own.axis.maximum ?? "",
    NumberFormat: ({ chart: own }) => own.axis.numberFormat ?? "General",
  },
  write: {
    Minimum: ({ chart: own }, least) => (own.axis.minimum = number(least)),
    Maximum: ({ chart: own }, most) => (own.axis.maximum = number(most)),
    NumberFormat: ({ chart: own }, format) => (own.axis.numberFormat = text(format)),
  },
};

const seriesList: ClassBehaviour<ChartTarget> = {
  items: (target) => target.chart.series.map((series) => seriesObject(target, series)),
  methods: {
    Add: (target, name) => {
      const series: ChartSeries = { name: text(name ?? ""), values: null, categories: null, look: {} };
      target.chart.series.push(series);
      return seriesObject(target, series);
    },
  },
};

const series: ClassBehaviour<ChartSeriesTarget> = {
  read: { Name: ({ series: { name } }) => name },
  write: {
    Name: ({ series: own }, name) => (own.name = text(name)),
    MarkerStyle: ({ series: own }, style) => (own.look.marker = oneOf(MARKER_STYLES)(style)),
    // Markers have the colour of their line.
    MarkerBackgroundColor: (_, given) => void colour(given),
    MarkerForegroundColor: (_, given) => void colour(given),
  },
  children: { Format: (target) => target.model.factory.create("ChartSeriesFormat", target) },
  methods: {
    SetValues: ({ sheet, series: own }, range) => void (own.values = boxOn(sheet, range)),
    SetXAxisValues: ({ sheet, series: own }, range) => void (own.categories = boxOn(sheet, range)),
    Delete: ({ chart: of, series: own }) => void of.series.splice(of.series.indexOf(own), 1),
    GetDimensionStringValues: ({ series: { values } }) => [values === null ? "" : formatAddress(values)],
  },
};

const seriesFormat: ClassBehaviour<ChartSeriesTarget> = {
  children: {
    Line: (target) => target.model.factory.create("ChartLineFormat", target),
    Fill: (target) => target.model.factory.create("ChartFill", target),
  },
};

const line: ClassBehaviour<ChartSeriesTarget> = {
  write: {
    Color: ({ series: { look } }, given) => (look.lineColor = colour(given)),
    LineStyle: ({ series: { look } }, style) => (look.lineStyle = oneOf(LINE_STYLES)(style)),
    Weight: ({ series: { look } }, weight) => (look.lineWeight = number(weight)),
  },
};

const fill: ClassBehaviour<ChartSeriesTarget> = {
  methods: { SetSolidColor: ({ series: { look } }, given) => void (look.color = colour(given)) },
};

/** Charts over cells of their own sheet: lines with markers, and columns. */
export const chartClasses: Classes<
  | "ChartCollection"
  | "Chart"
  | "ChartTitle"
  | "ChartTitleFormat"
  | "ChartAreaFormat"
  | "ChartFont"
  | "ChartLegend"
  | "ChartAxes"
  | "ChartAxis"
  | "ChartSeriesCollection"
  | "ChartSeries"
  | "ChartSeriesFormat"
  | "ChartLineFormat"
  | "ChartFill"
> = {
  ChartCollection: charts,
  Chart: chart,
  ChartTitle: title,
  ChartTitleFormat: titleFormat,
  ChartAreaFormat: areaFormat,
  ChartFont: font,
  ChartLegend: legend,
  ChartAxes: axes,
  ChartAxis: axis,
  ChartSeriesCollection: seriesList,
  ChartSeries: series,
  ChartSeriesFormat: seriesFormat,
  ChartLineFormat: line,
  ChartFill: fill,
};

function chartObject({ model, sheet }: SheetTarget, own: Chart): HostObject {
  return model.factory.create("Chart", { model, sheet, chart: own });
}

function seriesObject(target: ChartTarget, own: ChartSeries): HostObject {
  return target.model.factory.create("ChartSeries", { ...target, series: own });
}
