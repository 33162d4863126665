/**
 * SheetPlan: everything one sheet shall hold, as plain data made by pure functions. `src/excel/writing/apply-plan.ts` is
 * the only reader that knows Office.js. Addresses are A1 without a sheet name ("B3", "B3:F9"); lengths are points.
 */

/** What stands in a cell: nothing, a text (never a formula, whatever it begins with), a number, or a formula. */
export type CellContent = null | string | number | { readonly formula: string };

export type HorizontalAlignment = "left" | "center" | "right" | "justify";
export type VerticalAlignment = "top" | "center" | "bottom";
export type BorderEdge = "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";

export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color?: string;
  };
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  /** Steps of indentation inside the cell (Excel: about three spaces each). */
  readonly indent?: number;
  readonly borders?: { readonly edges: readonly BorderEdge[]; readonly color: string };
  /** Cells are locked unless this says false; it matters once the sheet is protected. */
  readonly locked?: boolean;
}

export interface StyledRange {
  readonly range: string;
  readonly style: CellStyle;
}

/** Input rule of a range: a whole number of at least `min`, one of a list, or a date. */
export interface Validation {
  readonly range: string;
  readonly rule:
    | { readonly kind: "wholeNumber"; readonly min: number }
    | { readonly kind: "decimal"; readonly min: number; readonly max: number }
    | { readonly kind: "list"; readonly values: readonly string[] }
    /** The values of some cells ("$H$1:$AG$1"): Excel takes at most 255 characters of a list that is spelt out. */
    | { readonly kind: "listOf"; readonly cells: string }
    | { readonly kind: "date" };
  readonly title: string;
  readonly message: string;
  /** What else is typed stays in the cell, and the checks ask what was meant. */
  readonly isAdvice?: true;
}

/** Conditional format by a native formula, written relative to the first cell of `range`. */
export interface Highlight {
  readonly range: string;
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
}

/** Page set-up; margins in points. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly printArea: string;
  /** Rows repeated on each page, e.g. "$5:$6". */
  readonly titleRows?: string;
  /** Header text in the centre, e.g. "&P"; `firstPageBlank` leaves it out on page 1. */
  readonly centerHeader?: string;
  readonly firstPageBlank?: boolean;
  /** Else Excel goes on counting from the sheet before when a whole workbook is printed. */
  readonly firstPageNumber?: number;
  /** Rows (1-based) that begin a new page; the sheet is printed at full size then, else one page wide. */
  readonly pageBreaksBefore?: readonly number[];
  /** All of it on one page. */
  readonly isOnePage?: true;
}

export type ChartKind = "line" | "columns" | "stacked";
export type LineDash = "solid" | "dash" | "dot" | "dash_dot";
export type MarkerShape = "none" | "circle" | "square" | "triangle" | "diamond";

export interface ChartSeriesPlan {
  readonly name: string;
  /** Cells of the sheet ("B4:B15"). A blank one is a gap in the line: what is not known is never drawn as 0. */
  readonly values: string;
  /** The cells that say what each value is of. */
  readonly categories: string;
  readonly color: string;
  /** Told apart on paper without colours: dash and marker of a line, the border of columns. */
  readonly dash?: LineDash;
  readonly marker?: MarkerShape;
  readonly lineColor?: string;
}

/** A native chart over cells of its own sheet. */
export interface ChartPlan {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** The cells that it covers ("A20:F36"). */
  readonly at: string;
  readonly series: readonly [ChartSeriesPlan, ...ChartSeriesPlan[]];
  readonly axis?: { readonly minimum?: number; readonly maximum?: number; readonly numberFormat?: string };
}

export interface SheetPlan {
  readonly name: string;
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  /** Rows from A1 on; rows may differ in length, missing cells are empty. */
  readonly grid: readonly (readonly CellContent[])[];
  readonly columnWidths: readonly number[];
  /** Zero-based indexes of hidden columns. */
  readonly hiddenColumns: readonly number[];
  /** Zero-based indexes of hidden rows. */
  readonly hiddenRows?: readonly number[];
  /** Height by row, null = the default of the workbook. */
  readonly rowHeights: readonly (number | null)[];
  /** Rows ("4:22") that Excel makes as high as their wrapped texts, and that grow as they are typed in. */
  readonly autofitRows?: string;
  /** Applied in order: later ones win. */
  readonly styles: readonly StyledRange[];
  readonly merges: readonly string[];
  /** Sheet-scoped defined names: a range ("E9") or a constant ("=1"). */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly validations: readonly Validation[];
  readonly highlights: readonly Highlight[];
  readonly freezeRows: number;
  /** Columns that stay in view with them. */
  readonly freezeColumns?: number;
  readonly page: PageSetup;
  /** Of an open sheet: Excel takes no chart on a protected one. */
  readonly charts?: readonly ChartPlan[];
  /** Protect the sheet (without a password) so that only unlocked cells take input. */
  readonly isProtected: boolean;
  /** The add-in's own store: hidden among the tabs, and opened from the pane ("Gần đây"). */
  readonly isHidden?: true;
  /** Cell to select when the sheet is shown. */
  readonly selection: string;
}
