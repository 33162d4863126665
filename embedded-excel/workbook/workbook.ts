import { mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";

import { HostError } from "../protocol/host-error";
import { CellFormulas } from "./cell-formulas";
import { Names, resolveName } from "./names";
import { shiftCells } from "./rows-and-columns";
import { mapFormula } from "./formula-text";
import { Sheet, type Visibility } from "./sheet";
import { sameName } from "./scoped-names";
import type { Shift } from "./shift";
import type { UniverBook } from "./univer-book";

const maxSheetNameLength = 31;
const forbiddenInSheetName = /[\\/?*[\]:]/;

export const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
export type CalculationMode = (typeof CALCULATION_MODES)[number];

export type CustomPropertyValue = string | number | boolean;

/** The workbook: its sheets in order, its names, and what is the host's own state beside them. */
export class EmbeddedWorkbook {
  readonly formulas: CellFormulas;
  readonly names: Names;
  /** By the key in capitals, since Excel does not distinguish them. */
  readonly customProperties = new Map<string, { readonly key: string; value: CustomPropertyValue }>();
  readonly settings = new Map<string, unknown>();
  /** Null while sheets may be added, deleted and renamed. */
  structureProtection: { password?: string } | null = null;
  active: Sheet;
  private readonly sheetsById = new Map<string, Sheet>();
  private readonly sheetNames = new Map<Sheet, Names>();
  private nextSheetId = 1;

  private ownCalculationMode: CalculationMode = "Automatic";

  /** As the window shows it. */
  fileName = "Book1.xlsx";

  constructor(
    private readonly book: UniverBook,
    sheetNames: readonly string[],
  ) {
    // The Univer of a workbook before may have been left at another.
    this.calculationMode = "Automatic";
    book.names.sheetIdByName = (name) => this.find(name)?.id;
    this.formulas = new CellFormulas(book);
    this.names = this.makeNames(undefined);
    // Univer gives a new workbook a sheet of its own, under a name that may be wanted.
    const unwanted = book.workbook.getSheets();
    this.active = sheetNames.map((name) => this.add(name))[0] ?? this.add();
    for (const sheet of unwanted) book.run(RemoveSheetCommand.id, { subUnitId: sheet.getSheetId() });
    this.activate(this.active);
  }

  get calculationMode(): CalculationMode {
    return this.ownCalculationMode;
  }

  set calculationMode(mode: CalculationMode) {
    this.ownCalculationMode = mode;
    this.book.calculation.mode = mode === "Manual" ? "manual" : "automatic";
  }

  get sheets(): Sheet[] {
    return this.book.workbook.getSheets().flatMap((sheet) => this.sheetsById.get(sheet.getSheetId()) ?? []);
  }

  /** By name (capitals do not matter) or id. */
  find(key: string): Sheet | undefined {
    const byId = this.sheetsById.get(key);
    return byId?.exists ? byId : this.sheets.find(({ name }) => sameName(name, key));
  }

  add(name = this.freeName()): Sheet {
    this.checkStructure();
    this.checkNewName(name);
    const id = `{00000000-0001-0000-0000-${String(this.nextSheetId++).padStart(12, "0")}}`;
    const sheet = new Sheet(this.book, id, (formula) => this.withNamesResolved(id, formula));
    this.sheetsById.set(id, sheet);
    this.sheetNames.set(sheet, this.makeNames(sheet));
    const snapshot = mergeWorksheetSnapshotWithDefault({
      id,
      name,
      rowCount: 200,
      columnCount: 26,
      // Excel's own defaults in pixels. Univer forgets a size that equals its default, so the two must agree.
      defaultRowHeight: 20,
      defaultColumnWidth: 64,
    });
    this.book.run(InsertSheetMutation.id, { index: this.book.workbook.getSheets().length, sheet: snapshot });
    return sheet;
  }

  /** Deletes a sheet with its names; the last visible one stays. */
  remove(sheet: Sheet): void {
    this.checkStructure();
    const visible = this.sheets.filter(({ visibility }) => visibility === "Visible");
    if (visible.length === 1 && visible[0] === sheet)
      throw new HostError("InvalidOperation", "the last visible sheet");
    const names = this.namesOf(sheet);
    for (const { id } of names.all()) names.remove(id);
    const position = this.sheets.indexOf(sheet);
    this.flush();
    this.book.run(RemoveSheetCommand.id, { subUnitId: sheet.id });
    this.sheetsById.delete(sheet.id);
    if (this.active === sheet) this.activate(this.sheets[position] ?? this.sheets[position - 1]!);
  }

  rename(sheet: Sheet, name: string): void {
    this.checkStructure();
    if (!sameName(sheet.name, name)) this.checkNewName(name);
    this.flush();
    const old = sheet.name;
    this.book.run(SetWorksheetNameCommand.id, { subUnitId: sheet.id, name });
    this.formulas.renameSheetBeforeNames(sheet, old, name);
    this.refreshNames(sheet);
  }

  move(sheet: Sheet, position: number): void {
    this.checkStructure();
    const fromOrder = this.sheets.indexOf(sheet);
    if (position < 0 || position >= this.sheets.length)
      throw new HostError("InvalidArgument", `position ${position}`);
    this.book.run(SetWorksheetOrderMutation.id, { subUnitId: sheet.id, fromOrder, toOrder: position });
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    this.checkStructure();
    sheet.visibility = visibility;
    this.book.run(SetWorksheetHideMutation.id, {
      subUnitId: sheet.id,
      hidden: visibility === "Visible" ? 0 : 1,
    });
  }

  activate(sheet: Sheet): void {
    this.active = sheet;
    this.book.run(SetWorksheetActiveOperation.id, { subUnitId: sheet.id });
  }

  namesOf(sheet: Sheet): Names {
    return this.sheetNames.get(sheet)!;
  }

  /** Inserts (count > 0) or deletes whole rows or columns, with all that lies or points there. */
  shift(sheet: Sheet, shift: Shift): void {
    this.flush();
    shiftCells(this.book, sheet, shift);
    sheet.shift(shift);
    for (const other of this.sheets) other.conditionalFormats.shift(shift, sheet.name, other.name);
  }

  /** Resolves when every formula shows its result and every conditional format its colours. */
  async calculated(): Promise<void> {
    this.flush();
    await this.book.calculation.settled();
  }

  /** How many formulas have been calculated so far: for tests of what an edit costs. */
  get calculatedFormulas(): number {
    return this.book.calculation.calculated;
  }

  recalculate(): void {
    this.flush();
    this.book.calculation.recalculateAll();
  }

  checkStructure(): void {
    if (this.structureProtection)
      throw new HostError("AccessDenied", "the structure of the workbook is protected");
  }

  dispose(): void {
    this.book.close();
  }

  private flush(): void {
    for (const sheet of this.sheets) {
      this.formulas.qualify(sheet);
      sheet.flush();
    }
  }

  private makeNames(scope: Sheet | undefined): Names {
    return new Names(
      this.book,
      scope,
      (name) => this.find(name),
      () => this.refreshNames(scope),
    );
  }

  /** Formulas are spelt for the names of their own sheet only; colours may read any name. */
  private refreshNames(scope: Sheet | undefined): void {
    if (scope !== undefined) this.formulas.namesChanged(scope.id);
    for (const sheet of this.sheets) sheet.conditionalFormats.refresh();
  }

  /** Conditional formats receive plain references: Univer evaluates them without a sheet for local names. */
  private withNamesResolved(sheetId: string, formula: string): string {
    return mapFormula(formula, ({ kind, sheet, text, full }) => {
      if (kind === "reference") return full;
      const scope = sheet === undefined ? sheetId : this.find(sheet)?.id;
      return (scope && resolveName(this.book, scope, text)?.formulaOrRefString) || full;
    });
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  private checkNewName(name: string): void {
    const isValid = name !== "" && name.length <= maxSheetNameLength && !forbiddenInSheetName.test(name);
    if (!isValid || name.startsWith("'") || name.endsWith("'"))
      throw new HostError("InvalidArgument", `sheet name '${name}'`);
    if (this.find(name)) throw new HostError("ItemAlreadyExists", `sheet '${name}'`);
  }
}
