/** A workbook file that is open: its snapshot as something that can be changed, and calculates itself. */
import { calculator, type Calculator, type CustomEvaluation, type Place } from "../calculation/calculate";
import { renamedSheet, withoutSheet } from "./sheet-references";
import type {
  CellSnapshot,
  CellValue,
  NameSnapshot,
  PageSnapshot,
  SheetSnapshot,
  StyleSnapshot,
  WorkbookSnapshot,
} from "../../workbook-file";

export interface OpenCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly style: StyleSnapshot;
}

type Changeable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A sheet; what a protection allows is kept beside the snapshot, which knows only whether there is one. */
export interface OpenSheet extends Changeable<Omit<SheetSnapshot, "cells" | "isProtected" | "names">> {
  readonly id: string;
  cells: Map<number, OpenCell>;
  names: NameSnapshot[];
  /** What the protection allows; absent for a sheet without one. */
  protection?: object | undefined;
}

/** A snapshot does not say what a protection allows: our sheets allow all that changes no content. */
const OF_OURS = {
  allowInsertRows: true,
  allowInsertColumns: true,
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
  allowSort: true,
};

/** More columns than Excel has, so that one number tells a cell. */
const WIDTH = 2 ** 15;

const keyOf = (row: number, column: number): number => row * WIDTH + column;

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const BLANK: OpenCell = { value: null, style: {} };

/** A new sheet's page, as Excel begins it. */
const PAGE: PageSnapshot = {
  paper: "A4",
  orientation: "Portrait",
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHeader: "",
  zoom: { scale: 100 },
  centerHorizontally: false,
  rowBreaks: [],
};

/** What has changed: what the workbook holds, or only the sheet and the cell that are shown. */
export type Change = "content" | "view";
type Listener = (what: Change) => void;

/** All that a change may touch, so that a change that fails is as if it had never been. */
export interface Kept {
  readonly sheets: readonly OpenSheet[];
  readonly names: readonly NameSnapshot[];
  readonly activeId: string;
}

export class OpenWorkbook {
  private sheetList: OpenSheet[];
  private nameList: NameSnapshot[];
  private active: string;
  private nextId = 1;
  private calculation: Calculator | undefined;
  private readonly listeners = new Set<Listener>();
  private readonly selected = new Map<string, Place>();
  private selecting = 0;
  private readonly locked: ReadonlySet<string>;

  /**
   * @param name of the file, with its ending.
   * @param custom our functions, see `calculator`.
   * @param locked names of sheets that are protected with a password.
   */
  constructor(
    readonly name: string,
    private readonly origin: WorkbookSnapshot,
    private readonly custom: ReadonlyMap<string, CustomEvaluation> = new Map(),
    locked: readonly string[] = [],
  ) {
    this.sheetList = origin.sheets.map((sheet) => this.opened(sheet));
    this.nameList = [...origin.names];
    this.locked = new Set(
      this.sheetList.filter(({ name: each }) => locked.includes(each)).map(({ id }) => id),
    );
    this.active =
      (this.sheetList.find(({ name: each }) => each === origin.activeSheet) ?? this.sheetList[0])?.id ?? "";
  }

  get sheets(): readonly OpenSheet[] {
    return this.sheetList;
  }

  get isStructureProtected(): boolean {
    return this.origin.isStructureProtected;
  }

  get names(): readonly NameSnapshot[] {
    return this.nameList;
  }

  get activeSheet(): OpenSheet {
    return this.sheetList.find(({ id }) => id === this.active) ?? this.sheetList[0]!;
  }

  /** By its id, or by its name without regard to case. */
  find(key: string): OpenSheet | undefined {
    return (
      this.sheetList.find(({ id }) => id === key) ?? this.sheetList.find(({ name }) => isSame(name, key))
    );
  }

  activate(sheet: OpenSheet): void {
    this.active = sheet.id;
    this.tell("view");
  }

  /** The cell that the officer is on. */
  selectionOf({ id }: OpenSheet): Place {
    return this.selected.get(id) ?? { row: 0, column: 0 };
  }

  select(sheet: OpenSheet, { top, left }: { readonly top: number; readonly left: number }): void {
    this.selected.set(sheet.id, { row: top, column: left });
    this.selecting += 1;
    this.tell("view");
  }

  /** How often a cell has been selected: the same one again is shown again. */
  get selections(): number {
    return this.selecting;
  }

  /** Whether a sheet is protected with a password of the office's: that is nobody's to lift. */
  hasPassword({ id }: OpenSheet): boolean {
    return this.locked.has(id);
  }

  addSheet(name: string): OpenSheet {
    const sheet = this.opened({
      name,
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
      page: PAGE,
    });
    this.sheetList = [...this.sheetList, sheet];
    this.changed();
    return sheet;
  }

  deleteSheet(sheet: OpenSheet): void {
    const index = this.sheetList.indexOf(sheet);
    this.sheetList = this.sheetList.filter((each) => each !== sheet);
    if (this.active === sheet.id) this.active = this.sheetList[Math.max(0, index - 1)]?.id ?? "";
    this.rewrite((formula) => withoutSheet(formula, sheet.name));
  }

  /** Formulas and names that speak of the sheet follow. */
  rename(sheet: OpenSheet, name: string): void {
    const before = sheet.name;
    sheet.name = name;
    this.rewrite((formula) => renamedSheet(formula, before, name));
  }

  setNames(names: readonly NameSnapshot[]): void {
    this.nameList = [...names];
    this.changed();
  }

  cell(sheet: OpenSheet, row: number, column: number): OpenCell {
    return sheet.cells.get(keyOf(row, column)) ?? BLANK;
  }

  setCell(sheet: OpenSheet, row: number, column: number, cell: OpenCell): void {
    const isBlank = cell.value === null && cell.formula === undefined && Object.keys(cell.style).length === 0;
    if (isBlank) sheet.cells.delete(keyOf(row, column));
    else sheet.cells.set(keyOf(row, column), cell);
    this.changed();
  }

  /** What a cell shows: its formula calculated. */
  value(sheet: OpenSheet, row: number, column: number): CellValue {
    return this.calculated().valueAt(sheet.name, row, column);
  }

  calculated(): Calculator {
    this.calculation ??= calculator(
      {
        cell: (name, row, column) => this.find(name)?.cells.get(keyOf(row, column)),
        hasSheet: (name) => this.find(name) !== undefined,
      },
      this.custom,
    );
    return this.calculation;
  }

  /** Every cell that is stored, in no order. */
  forEachCell(sheet: OpenSheet, visit: (row: number, column: number, cell: OpenCell) => void): void {
    for (const [key, cell] of sheet.cells) visit(Math.floor(key / WIDTH), key % WIDTH, cell);
  }

  /** Called after every change, of what the workbook holds or of what of it is shown. Returns how to stop. */
  onChange(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** To be called by whoever changes a sheet directly. */
  changed(): void {
    this.calculation = undefined;
    this.tell("content");
  }

  private tell(what: Change): void {
    for (const listener of this.listeners) listener(what);
  }

  keep(): Kept {
    return {
      sheets: this.sheetList.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells) })),
      names: this.nameList,
      activeId: this.active,
    };
  }

  /** The sheets are the same objects again, so that whoever holds one holds it still. */
  giveBack({ sheets, names, activeId }: Kept): void {
    this.sheetList = sheets.map((kept) => {
      const sheet = this.sheetList.find(({ id }) => id === kept.id);
      return sheet === undefined
        ? { ...kept }
        : Object.assign(sheet, { protection: undefined, charts: undefined }, kept);
    });
    this.nameList = [...names];
    this.active = activeId;
    this.changed();
  }

  /** The workbook as data, its formulas with what they come to. */
  snapshot(): WorkbookSnapshot {
    return {
      ...this.origin,
      activeSheet: this.activeSheet.name,
      names: this.nameList,
      sheets: this.sheetList.map((sheet) => ({ ...withoutOwn(sheet), cells: this.cellsOf(sheet) })),
    };
  }

  private cellsOf(sheet: OpenSheet): CellSnapshot[] {
    return [...sheet.cells]
      .sort(([a], [b]) => a - b)
      .map(([key, cell]) => {
        const [row, column] = [Math.floor(key / WIDTH), key % WIDTH];
        return cell.formula === undefined
          ? { row, column, ...cell }
          : { row, column, ...cell, value: this.value(sheet, row, column) };
      });
  }

  private opened({ cells, isProtected, names, ...sheet }: SheetSnapshot): OpenSheet {
    const id = `{trang-${this.nextId}}`;
    this.nextId += 1;
    return {
      ...sheet,
      id,
      names: [...names],
      cells: new Map(cells.map(({ row, column, ...cell }) => [keyOf(row, column), cell])),
      ...(isProtected ? { protection: OF_OURS } : {}),
    };
  }

  private rewrite(formulaOf: (formula: string) => string): void {
    const named = (each: NameSnapshot): NameSnapshot => ({ ...each, formula: formulaOf(each.formula) });
    this.nameList = this.nameList.map(named);
    for (const sheet of this.sheetList) {
      sheet.names = sheet.names.map(named);
      sheet.conditionalFormats = sheet.conditionalFormats.map((each) => ({
        ...each,
        formula: formulaOf(each.formula),
      }));
      for (const [key, cell] of sheet.cells) {
        if (cell.formula !== undefined) sheet.cells.set(key, { ...cell, formula: formulaOf(cell.formula) });
      }
    }
    this.changed();
  }
}

/** A sheet without what a snapshot does not know. */
function withoutOwn({
  id,
  protection,
  ...sheet
}: OpenSheet): Omit<OpenSheet, "id"> & { readonly isProtected: boolean } {
  return { ...sheet, isProtected: protection !== undefined && id !== "" };
}
