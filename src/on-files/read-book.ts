/** A workbook from its file, whichever program has saved it: cells, names, tabs. */
import type * as Xlsx from "@e965/xlsx";
import { guardOle } from "../dossiers/read/guard-ole";
import { guardZip } from "../dossiers/read/guard-zip";
import { normaliseWorkbook } from "../dossiers/read/normalise-workbook";
import { cellAddress } from "../sheets/address";
import { viewOfSheet, type SheetView } from "../workbook/sheet-view";
import { asUnreadableBook, UnreadableBook } from "./unreadable-book";

export interface FileSheet extends SheetView {
  /** Addresses of formulas that no program has calculated since they were written. */
  readonly uncalculated: ReadonlySet<string>;
}

export interface FileBook {
  readonly file: string;
  readonly sheets: readonly FileSheet[];
  /** Workbook-scoped names and what they refer to, as in Excel: "='Nhập liệu'!$A$1". */
  readonly names: ReadonlyMap<string, string>;
  /** The sheet that was shown when the file was saved. */
  readonly active: string;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

const OPTIONS: Xlsx.ParsingOptions = {
  type: "array",
  dense: true,
  raw: true,
  nodim: true,
  cellFormula: true,
  // Formulas without a value are passed over otherwise; so they come as empty cells ("z").
  sheetStubs: true,
  cellHTML: false,
  cellText: false,
};

/** Errors of cells, as Excel shows them: a file keeps their numbers. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
};

/** What the library tells of a workbook beyond its own types. */
interface Book extends Xlsx.WorkBook {
  readonly Workbook?: Xlsx.WBProps & { readonly WBView?: readonly { readonly activeTab?: number }[] };
}

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/**
 * Reads a workbook. Hidden sheets too; charts have no cells and are left out.
 *
 * @throws UnreadableBook with one Vietnamese sentence for the officer.
 * @example (await readBook("thang-4.xlsx", bytes)).sheets[0].name //=> "Nhập liệu"
 */
export async function readBook(file: string, bytes: Uint8Array): Promise<FileBook> {
  const xlsx = await import(/* webpackChunkName: "read-workbooks" */ "@e965/xlsx");
  await guard(file, bytes, xlsx);
  const book = parsed(file, await normaliseWorkbook(bytes), xlsx);
  const { Names: names = [], WBProps: properties, WBView: views = [] } = book.Workbook ?? {};
  if (properties?.date1904 === true) throw new UnreadableBook("dates_1904", file);
  return {
    file,
    names: new Map(names.filter(isGlobal).map(({ Name, Ref }) => [Name, `=${Ref}`])),
    active: book.SheetNames[Number(views[0]?.activeTab ?? 0)] ?? "",
    sheets: book.SheetNames.flatMap((name, index) => {
      const content = book.Sheets[name];
      if (content === undefined) return [];
      const own = names.filter((each) => !isGlobal(each) && each.Sheet === index);
      return [fileSheet(name, content, own)];
    }),
  };
}

const isGlobal = ({ Sheet }: Xlsx.DefinedName): boolean => Sheet === undefined || Sheet === null;

async function guard(file: string, bytes: Uint8Array, xlsx: typeof Xlsx): Promise<void> {
  if (!beginsWith(bytes, ZIP) && !beginsWith(bytes, OLE)) throw new UnreadableBook("not_workbook", file);
  try {
    if (beginsWith(bytes, ZIP)) {
      await guardZip(file, bytes);
      return;
    }
    guardOle(file, bytes, xlsx);
  } catch (error) {
    throw asUnreadableBook(error, file);
  }
  throw new UnreadableBook("old_format", file);
}

function parsed(file: string, bytes: Uint8Array, xlsx: typeof Xlsx): Book {
  try {
    return xlsx.read(bytes, OPTIONS) as Book;
  } catch {
    throw new UnreadableBook("damaged", file);
  }
}

type Rows = readonly (readonly (Xlsx.CellObject | undefined)[] | undefined)[];

function fileSheet(name: string, content: Xlsx.WorkSheet, names: readonly Xlsx.DefinedName[]): FileSheet {
  const rows: Rows = content["!data"] ?? [];
  const uncalculated = new Set<string>();
  const values = Array.from(rows, (cells, row) =>
    Array.from(cells ?? [], (cell, column) => {
      if (cell?.f !== undefined && cell.t === "z") uncalculated.add(cellAddress(row, column));
      return valueOf(cell);
    }),
  );
  const view = viewOfSheet({
    // A file knows a sheet by its name alone, which is unique.
    id: name,
    name,
    tabColor: "",
    isProtected: content["!protect"] !== undefined,
    names: names.map(({ Name, Ref }) => ({ name: Name, formula: `=${Ref}` })),
    values,
    top: 0,
    left: 0,
  });
  return { ...view, uncalculated };
}

/** As Office.js hands values over: "" for an empty cell, the text of an error. */
function valueOf(cell: Xlsx.CellObject | undefined): unknown {
  if (cell?.t === "e") return ERRORS[Number(cell.v)] ?? "#N/A";
  return cell === undefined || cell === null || cell.t === "z" ? "" : (cell.v ?? "");
}
