/**
 * WorkbookSnapshot: the whole state of the embedded workbook as plain data. The host makes it, the .xlsx writer and
 * the tests read it. Rows and columns are zero-based; lengths are points; colours "#RRGGBB".
 */

export type CellValue = string | number | boolean | null;

export interface StyleSnapshot {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  /** Office.js words: "General", "Left", "Center", "Right", "Justify", … */
  readonly horizontal?: string;
  /** "Top", "Center", "Bottom", … */
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly borders?: Partial<
    Record<
      "top" | "bottom" | "left" | "right",
      { readonly style: string; readonly color: string; readonly weight: string }
    >
  >;
}

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** Calculated value; an error is its text ("#DIV/0!"). */
  readonly value: CellValue;
  /** With the leading "=", as an officer would see it: "=TTHC.TYLE_QUAHAN(E12,E9)". */
  readonly formula?: string;
  readonly style: StyleSnapshot;
}

export interface NameSnapshot {
  readonly name: string;
  /** "='Nhập liệu'!$E$9" or a constant "=1". */
  readonly formula: string;
  readonly visible: boolean;
}

export interface ConditionalFormatSnapshot {
  readonly range: string;
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly stopIfTrue: boolean;
}

export interface ValidationSnapshot {
  readonly range: string;
  /** The rule in the shape of Office.js: {wholeNumber:{formula1:0,operator:"GreaterThanOrEqualTo"}}, {list:{…}}, … */
  readonly rule: Record<string, unknown>;
  readonly ignoreBlanks: boolean;
  readonly error: {
    readonly title: string;
    readonly message: string;
    readonly style: string;
    readonly show: boolean;
  };
  readonly prompt: { readonly title: string; readonly message: string; readonly show: boolean };
}

export interface PageSnapshot {
  readonly paper: string;
  readonly orientation: "Portrait" | "Landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly printArea?: string;
  readonly titleRows?: string;
  readonly centerHeader: string;
  /** Header of page 1 when it differs; undefined = the same on all pages. */
  readonly firstPageCenterHeader?: string;
  readonly zoom: { readonly scale?: number; readonly fitToWidth?: number; readonly fitToHeight?: number };
  readonly centerHorizontally: boolean;
  /** Number of the first page in print; undefined = it goes on counting from the sheet before. */
  readonly firstPageNumber?: number;
  /** 1-based rows that begin a new page in print: none where the sheet is fitted to pages. */
  readonly rowBreaks: readonly number[];
}

/** Words of Office.js, as the two below. */
export type ChartType = "LineMarkers" | "ColumnClustered" | "ColumnStacked";
export type LineStyle = "Continuous" | "Dash" | "DashDot" | "Dot";
export type MarkerStyle = "None" | "Circle" | "Square" | "Triangle" | "Diamond";

export interface ChartSeriesSnapshot {
  readonly name: string;
  /** Cells of the chart's own sheet, "B4:B15". A blank one is a gap. */
  readonly values: string;
  /** The cells that say what each value is of. */
  readonly categories?: string;
  readonly color?: string;
  /** Of the line, or around the columns. */
  readonly lineStyle?: LineStyle;
  readonly lineColor?: string;
  /** Points. */
  readonly lineWeight?: number;
  readonly marker?: MarkerStyle;
}

export interface ChartSnapshot {
  readonly name: string;
  readonly type: ChartType;
  readonly title?: string;
  /** The cells that it covers, "A20:F36". */
  readonly at: string;
  readonly series: readonly ChartSeriesSnapshot[];
  readonly axis?: { readonly minimum?: number; readonly maximum?: number; readonly numberFormat?: string };
  /** Of all its texts; the title is bold and larger by `titleSize`. */
  readonly font?: { readonly name: string; readonly size: number };
  readonly titleSize?: number;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly string[];
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly names: readonly NameSnapshot[];
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isProtected: boolean;
  readonly page: PageSnapshot;
  /** Absent for a sheet without any. */
  readonly charts?: readonly ChartSnapshot[];
}

export interface WorkbookSnapshot {
  readonly activeSheet: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly customProperties: Readonly<Record<string, string>>;
  readonly isStructureProtected: boolean;
}
