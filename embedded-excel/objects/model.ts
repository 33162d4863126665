import type { Behaviours, HostObject, ObjectFactory } from "../protocol/host-object";
import type { Box } from "../workbook/address";
import type { ConditionalFormat } from "../workbook/conditional-formats";
import type { Names } from "../workbook/names";
import type { HeaderFooterTexts } from "../workbook/sheet-page";
import type { Chart, ChartSeries } from "../workbook/sheet-charts";
import type { Sheet } from "../workbook/sheet";
import type { EmbeddedWorkbook } from "../workbook/workbook";
import type { EventHub } from "./event-hub";

/** What every object of the Excel model works on. */
export interface Model {
  readonly workbook: EmbeddedWorkbook;
  readonly factory: ObjectFactory<Targets>;
  readonly events: EventHub;
}

export interface WorkbookTarget {
  readonly model: Model;
}

export interface SheetTarget {
  readonly model: Model;
  readonly sheet: Sheet;
}

/** A rectangle of cells on a sheet, behind Range and everything that hangs on a range. */
export interface RangeTarget extends SheetTarget {
  readonly box: Box;
}

export interface KeyTarget extends WorkbookTarget {
  readonly key: string;
}

export interface NamesTarget extends WorkbookTarget {
  readonly names: Names;
}

export interface NameTarget extends NamesTarget {
  /** Stays the same while the record behind it is replaced, e.g. when rows move. */
  readonly id: string;
}

export interface PageBreakTarget extends SheetTarget {
  readonly row: number;
}

export interface FormatTarget extends RangeTarget {
  readonly format: ConditionalFormat;
}

export interface ChartTarget extends SheetTarget {
  readonly chart: Chart;
}

export interface ChartSeriesTarget extends ChartTarget {
  readonly series: ChartSeries;
}

/** A font behind a title or a whole chart. */
export interface FontTarget {
  readonly read: () => { readonly name: string; readonly size: number };
  readonly write: (given: { readonly name?: string; readonly size?: number }) => void;
}

export type Side =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

export interface BorderTarget extends RangeTarget {
  readonly side: Side;
}

/** The classes of the Excel model that are answered, and what stands behind an object of each. */
export interface Targets {
  readonly Workbook: WorkbookTarget;
  readonly WorksheetCollection: WorkbookTarget;
  readonly Application: WorkbookTarget;
  readonly CultureInfo: WorkbookTarget;
  readonly NumberFormatInfo: WorkbookTarget;
  readonly WorkbookProtection: WorkbookTarget;
  readonly DocumentProperties: WorkbookTarget;
  readonly CustomPropertyCollection: WorkbookTarget;
  readonly CustomProperty: KeyTarget;
  readonly SettingCollection: WorkbookTarget;
  readonly Setting: KeyTarget;
  readonly NamedItemCollection: NamesTarget;
  readonly NamedItem: NameTarget;
  readonly Worksheet: SheetTarget;
  readonly WorksheetProtection: SheetTarget;
  readonly WorksheetFreezePanes: SheetTarget;
  readonly PageLayout: SheetTarget;
  readonly HeaderFooterGroup: SheetTarget;
  readonly HeaderFooter: HeaderFooterTexts;
  readonly PageBreakCollection: SheetTarget;
  readonly PageBreak: PageBreakTarget;
  readonly ChartCollection: SheetTarget;
  readonly Chart: ChartTarget;
  readonly ChartTitle: ChartTarget;
  readonly ChartTitleFormat: ChartTarget;
  readonly ChartAreaFormat: ChartTarget;
  readonly ChartFont: FontTarget;
  readonly ChartLegend: ChartTarget;
  readonly ChartAxes: ChartTarget;
  readonly ChartAxis: ChartTarget;
  readonly ChartSeriesCollection: ChartTarget;
  readonly ChartSeries: ChartSeriesTarget;
  readonly ChartSeriesFormat: ChartSeriesTarget;
  readonly ChartLineFormat: ChartSeriesTarget;
  readonly ChartFill: ChartSeriesTarget;
  readonly Range: RangeTarget;
  readonly RangeFormat: RangeTarget;
  readonly RangeFill: RangeTarget;
  readonly RangeFont: RangeTarget;
  readonly FormatProtection: RangeTarget;
  readonly RangeBorderCollection: RangeTarget;
  readonly RangeBorder: BorderTarget;
  readonly DataValidation: RangeTarget;
  readonly ConditionalFormatCollection: RangeTarget;
  readonly ConditionalFormat: FormatTarget;
  readonly CustomConditionalFormat: FormatTarget;
  readonly ConditionalFormatRule: FormatTarget;
  readonly ConditionalRangeFormat: FormatTarget;
  readonly ConditionalRangeFill: FormatTarget;
  readonly ConditionalRangeFont: FormatTarget;
}

/** How some of the classes answer: what a file of this folder gives to the table of all. */
export type Classes<Class extends keyof Targets> = Pick<Behaviours<Targets>, Class>;

/** Range: a rectangle of cells. */
export function rangeObject(model: Model, sheet: Sheet, box: Box): HostObject {
  return model.factory.create("Range", { model, sheet, box });
}

/** Worksheet: one sheet. Its id stays when it is renamed. */
export function worksheetObject(model: Model, sheet: Sheet): HostObject {
  return model.factory.create("Worksheet", { model, sheet });
}

/** The range behind an argument of the API that must be a Range object. */
export function isRange(value: unknown): value is HostObject & { readonly target: RangeTarget } {
  return typeof value === "object" && value !== null && (value as Partial<HostObject>).className === "Range";
}
