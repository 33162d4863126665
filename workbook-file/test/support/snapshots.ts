/** Hand-made workbooks for tests: a plain sheet or workbook, changed where a test says so. */
import type {
  CellSnapshot,
  PageSnapshot,
  SheetSnapshot,
  StyleSnapshot,
  WorkbookSnapshot,
} from "../../snapshot";

export const POINTS_PER_MM = 72 / 25.4;

/** Nghị định 30/2020: A4 upright, margins 20, 20, 30 and 15 mm, page number in the upper margin from page 2 on. */
export const reportPage = (changes: Partial<PageSnapshot> = {}): PageSnapshot => ({
  paper: "A4",
  orientation: "Portrait",
  margins: {
    top: 20 * POINTS_PER_MM,
    bottom: 20 * POINTS_PER_MM,
    left: 30 * POINTS_PER_MM,
    right: 15 * POINTS_PER_MM,
    header: 10 * POINTS_PER_MM,
    footer: 10 * POINTS_PER_MM,
  },
  centerHeader: "&P",
  firstPageCenterHeader: "",
  zoom: { fitToWidth: 1 },
  centerHorizontally: true,
  rowBreaks: [],
  ...changes,
});

export const sheet = (changes: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name: "Nhập liệu",
  visibility: "Visible",
  tabColor: "",
  showGridlines: true,
  cells: [],
  merges: [],
  columnWidths: {},
  hiddenColumns: [],
  rowHeights: {},
  hiddenRows: [],
  names: [],
  conditionalFormats: [],
  validations: [],
  frozen: { rows: 0, columns: 0 },
  isProtected: false,
  page: reportPage(),
  ...changes,
});

export const workbook = (
  sheets: readonly SheetSnapshot[],
  changes: Partial<WorkbookSnapshot> = {},
): WorkbookSnapshot => ({
  activeSheet: sheets[0]?.name ?? "",
  sheets,
  names: [],
  customProperties: {},
  isStructureProtected: false,
  ...changes,
});

/** A cell by its zero-based row and column. */
export const cell = (
  row: number,
  column: number,
  value: CellSnapshot["value"],
  more: { readonly formula?: string; readonly style?: StyleSnapshot } = {},
): CellSnapshot => ({ row, column, value, style: {}, ...more });
