/** The charts of a sheet: Excel's `ChartCollection` and what hangs on it. */
import type { ChartSeriesSnapshot, ChartSnapshot } from "../../workbook-file";
import { HostError, hostObject, NULL_OBJECT, type HostObject } from "./host-object";
import type { OpenSheet, OpenWorkbook } from "./open-workbook";
import { addressOfBox, targetOf } from "./range-target";

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };
type ChartDraft = Draft<Omit<ChartSnapshot, "series">> & { series: Draft<ChartSeriesSnapshot>[] };

/** What Excel calls a series and a chart to which nobody has given a name. */
const [SERIES, CHART] = ["Series1", "Chart"];

export function chartsObject(book: OpenWorkbook, sheet: OpenSheet, context: unknown): HostObject {
  const listed = (): readonly ChartSnapshot[] => sheet.charts ?? [];
  const keep = (charts: readonly ChartSnapshot[]): void => {
    sheet.charts = charts;
    book.changed();
  };
  return hostObject("ChartCollection", context, {
    call: {
      getItemOrNullObject: (name: string) =>
        listed().some((chart) => chart.name === name)
          ? hostObject("Chart", context, {
              call: { delete: () => keep(listed().filter((chart) => chart.name !== name)) },
            })
          : NULL_OBJECT,
      add: (type: ChartSnapshot["type"], range: HostObject) => {
        if (sheet.protection !== undefined) throw new HostError("AccessDenied");
        const draft: ChartDraft = {
          name: `${CHART} ${listed().length + 1}`,
          type,
          at: addressOf(range),
          axis: {},
          series: [{ name: SERIES!, values: addressOf(range) }],
        };
        const others = listed();
        // A snapshot that was kept before must not change with the draft.
        const settle = (): void =>
          keep([...others, { ...draft, series: draft.series.map((each) => ({ ...each })) }]);
        settle();
        return chartObject(draft, settle, context);
      },
    },
  });
}

/** The cells of a range object, "B4:B15". */
function addressOf(range: HostObject): string {
  const target = targetOf(range);
  if (target === undefined) throw new HostError("InvalidArgument", "no range");
  return addressOfBox(target.box);
}

function chartObject(draft: ChartDraft, settle: () => void, context: unknown): HostObject {
  const set = <Key extends keyof ChartDraft>(key: Key) => {
    return (value: ChartDraft[Key]): void => {
      draft[key] = value;
      settle();
    };
  };
  const setAxis = (key: keyof NonNullable<ChartSnapshot["axis"]>) => {
    return (value: never): void => {
      draft.axis = { ...draft.axis, [key]: value };
      settle();
    };
  };
  const font = { name: "", size: 0 };
  const setFont = (part: Partial<typeof font>): void => {
    draft.font = Object.assign(font, part);
    settle();
  };
  const seriesAt = (index: number): HostObject => seriesObject(draft.series[index]!, settle, context);
  return hostObject("Chart", context, {
    write: {
      name: set("name"),
      displayBlanksAs: () => undefined,
    },
    call: {
      setPosition: (start: string, end = start) => set("at")(`${start}:${end}`),
    },
    below: {
      title: () =>
        hostObject("ChartTitle", context, {
          write: { text: set("title") },
          below: {
            format: () =>
              below("ChartTitleFormat", context, "font", { bold: () => undefined, size: set("titleSize") }),
          },
        }),
      format: () =>
        below("ChartAreaFormat", context, "font", {
          name: (name: string) => setFont({ name }),
          size: (size: number) => setFont({ size }),
        }),
      legend: () => hostObject("ChartLegend", context, { write: { position: () => undefined } }),
      axes: () =>
        below("ChartAxes", context, "valueAxis", {
          minimum: setAxis("minimum"),
          maximum: setAxis("maximum"),
          numberFormat: setAxis("numberFormat"),
        }),
      series: () =>
        hostObject("ChartSeriesCollection", context, {
          call: {
            getItemAt: seriesAt,
            add: (name: string) => seriesAt(draft.series.push({ name, values: "A1" }) - 1),
          },
        }),
    },
  });
}

const below = (
  kind: string,
  context: unknown,
  member: string,
  write: Readonly<Record<string, (value: never) => void>>,
): HostObject =>
  hostObject(kind, context, {
    below: { [member]: () => hostObject(`${kind}.${member}`, context, { write }) },
  });

function seriesObject(draft: Draft<ChartSeriesSnapshot>, settle: () => void, context: unknown): HostObject {
  const set = <Key extends keyof ChartSeriesSnapshot>(key: Key) => {
    return (value: ChartSeriesSnapshot[Key]): void => {
      draft[key] = value;
      settle();
    };
  };
  return hostObject("ChartSeries", context, {
    write: {
      name: set("name"),
      markerStyle: set("marker"),
      markerBackgroundColor: () => undefined,
      markerForegroundColor: () => undefined,
    },
    call: {
      setValues: (range: HostObject) => set("values")(addressOf(range)),
      setXAxisValues: (range: HostObject) => set("categories")(addressOf(range)),
    },
    below: {
      format: () =>
        hostObject("ChartSeriesFormat", context, {
          below: {
            line: () =>
              hostObject("ChartLineFormat", context, {
                write: { color: set("lineColor"), lineStyle: set("lineStyle"), weight: set("lineWeight") },
              }),
            fill: () => hostObject("ChartFill", context, { call: { setSolidColor: set("color") } }),
          },
        }),
    },
  });
}
