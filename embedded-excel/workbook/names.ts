import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";

import { HostError } from "../protocol/host-error";
import type { NameSnapshot } from "../../workbook-file";
import { parseAddress, splitSheet } from "./address";
import { sameName, type NameRecord } from "./scoped-names";
import type { Sheet } from "./sheet";
import type { UniverBook } from "./univer-book";

const validName = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;
const looksLikeCell = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*|R|C)$/i;

/** The defined names of one scope: a sheet, or the workbook. They live in Univer, where formulas find them. */
export class Names {
  constructor(
    private readonly book: UniverBook,
    readonly scope: Sheet | undefined,
    private readonly sheetByName: (name: string) => Sheet | undefined,
    private readonly onChange: () => void,
  ) {}

  all(): NameRecord[] {
    const own = this.book.names
      .all(this.book.unitId)
      .filter(({ localSheetId }) => localSheetId === this.scope?.id);
    return own.sort((a, b) => a.name.localeCompare(b.name));
  }

  find(name: string): NameRecord | undefined {
    return this.book.names.inScope(this.book.unitId, this.scope?.id, name);
  }

  /** Adds a name for a formula text with its "=": "='Nhập liệu'!$E$9", "=1". */
  add(name: string, formula: string, comment = ""): NameRecord {
    if (!validName.test(name) || looksLikeCell.test(name))
      throw new HostError("InvalidArgument", `name '${name}'`);
    if (this.find(name)) throw new HostError("ItemAlreadyExists", `name '${name}'`);
    const id = `name-${this.scope?.id ?? "workbook"}-${name.toUpperCase()}`;
    this.store({ id, name, formulaOrRefString: stripEquals(formula), comment, localSheetId: this.scope?.id });
    return this.get(id);
  }

  /** The record as it stands now; records are replaced when rows move. */
  get(id: string): NameRecord {
    const record = this.book.names.getValueById(this.book.unitId, id);
    if (!record) throw new HostError("ItemNotFound", id);
    return record;
  }

  change(id: string, change: Partial<Pick<NameRecord, "comment" | "hidden">> & { formula?: string }): void {
    const { formula, ...rest } = change;
    const formulaOrRefString = formula === undefined ? this.get(id).formulaOrRefString : stripEquals(formula);
    this.store({ ...this.get(id), ...rest, formulaOrRefString });
  }

  remove(id: string): void {
    this.book.run(RemoveDefinedNameMutation.id, { ...this.get(id) });
    this.onChange();
  }

  /** The cells a name means; null for a constant or a deleted range. */
  target({ formulaOrRefString }: NameRecord): { sheet: Sheet; address: string } | null {
    const { sheet: sheetName, address } = splitSheet(formulaOrRefString);
    const sheet = sheetName === undefined ? undefined : this.sheetByName(sheetName);
    return sheet && isAddress(address) ? { sheet, address } : null;
  }

  snapshot(): NameSnapshot[] {
    return this.all().map(({ name, formulaOrRefString, hidden }) => ({
      name,
      formula: `=${formulaOrRefString}`,
      visible: !hidden,
    }));
  }

  private store(record: NameRecord): void {
    this.book.run(SetDefinedNameMutation.id, record);
    this.onChange();
  }
}

/** The name that a word in a formula of `sheet` means: the sheet's own before the workbook's. */
export function resolveName(book: UniverBook, sheetId: string, word: string): NameRecord | undefined {
  const candidates = book.names.all(book.unitId).filter(({ name }) => sameName(name, word));
  return (
    candidates.find(({ localSheetId }) => localSheetId === sheetId) ??
    candidates.find(({ localSheetId }) => localSheetId === undefined)
  );
}

function stripEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

function isAddress(text: string): boolean {
  try {
    parseAddress(text);
    return true;
  } catch {
    return false;
  }
}
