import type { ChartSeriesSnapshot, ChartSnapshot } from "../../workbook-file";
import { formatAddress, parseAddress, type Box } from "./address";
import { shiftBox, type Shift } from "./shift";

type Look = Omit<ChartSeriesSnapshot, "name" | "values" | "categories">;

export interface ChartSeries {
  name: string;
  values: Box | null;
  categories: Box | null;
  look: { -readonly [Key in keyof Look]?: Look[Key] };
}

export interface Chart {
  readonly id: string;
  name: string;
  type: ChartSnapshot["type"];
  title: string;
  at: Box;
  readonly series: ChartSeries[];
  readonly axis: { minimum?: number; maximum?: number; numberFormat?: string };
  readonly font: { name: string; size: number };
  titleSize: number;
}

/** What Excel draws a chart with where nobody says anything else. */
const FONT = { name: "Calibri", size: 10 };
const TITLE_SIZE = 14;

/** The charts of a sheet. Univer has none, so they are this host's own state. */
export class SheetCharts {
  private list: Chart[] = [];
  private made = 0;

  get all(): readonly Chart[] {
    return this.list;
  }

  /** By name or id. */
  find(key: string): Chart | undefined {
    return this.list.find(({ id, name }) => id === key || name === key);
  }

  add(type: Chart["type"], values: Box, at: Box): Chart {
    this.made += 1;
    const name = `Chart ${this.made}`;
    const series: ChartSeries[] = Array.from({ length: values.columns }, (_, column) => ({
      name: `Series${column + 1}`,
      values: { ...values, column: values.column + column, columns: 1 },
      categories: null,
      look: {},
    }));
    const id = `{00000000-0003-0000-0000-${String(this.made).padStart(12, "0")}}`;
    const chart: Chart = {
      id,
      name,
      type,
      title: "Chart Title",
      at,
      series,
      axis: {},
      font: { ...FONT },
      titleSize: TITLE_SIZE,
    };
    this.list.push(chart);
    return chart;
  }

  remove(chart: Chart): void {
    this.list = this.list.filter((each) => each !== chart);
  }

  /** Charts move with their cells and stay where these are deleted. */
  shift(shift: Shift): void {
    for (const chart of this.list) {
      chart.at = shiftBox(chart.at, shift) ?? chart.at;
      for (const series of chart.series) {
        series.values = series.values && shiftBox(series.values, shift);
        series.categories = series.categories && shiftBox(series.categories, shift);
      }
    }
  }

  snapshot(): ChartSnapshot[] {
    return this.list.map(({ name, type, title, at, series, axis, font, titleSize }) => ({
      name,
      type,
      title,
      at: formatAddress(at),
      axis: { ...axis },
      font: { ...font },
      titleSize,
      series: series.flatMap(({ name: of, values, categories, look }) =>
        values === null
          ? []
          : [
              {
                name: of,
                values: formatAddress(values),
                ...(categories && { categories: formatAddress(categories) }),
                ...look,
              },
            ],
      ),
    }));
  }

  restore(charts: readonly ChartSnapshot[]): void {
    for (const { name, type, title = "", at, series, axis, font, titleSize } of charts) {
      const chart = this.add(type, parseAddress(at), parseAddress(at));
      Object.assign(chart, { name, title, titleSize: titleSize ?? TITLE_SIZE });
      Object.assign(chart.axis, axis);
      Object.assign(chart.font, font);
      chart.series.splice(
        0,
        Infinity,
        ...series.map(({ name: of, values, categories, ...look }) => ({
          name: of,
          values: parseAddress(values),
          categories: categories === undefined ? null : parseAddress(categories),
          look,
        })),
      );
    }
  }
}
