/** From a file to an open workbook, and back to the bytes of a new file. */
import type { CustomEvaluation } from "../calculation/calculate";
import { bookOfFile } from "../on-files/book-of-file";
import { notesOfFile } from "../on-files/notes-of-file";
import { readBook } from "../on-files/read-book";
import { UnreadableBook } from "../on-files/unreadable-book";
import { workbookOfPlans } from "../on-files/workbook-of-plans";
import { planGuideSheet } from "../sheets/guide-sheet";
import { readXlsx, sheetsWithPassword, writeXlsx, type WorkbookSnapshot } from "../../workbook-file";
import { lostParts } from "./lost-parts";
import { OpenWorkbook } from "./open-workbook";

export interface OpenedFile {
  readonly book: OpenWorkbook;
  /** What of the file has to be known, a sentence each. */
  readonly notes: readonly string[];
}

type Functions = ReadonlyMap<string, CustomEvaluation>;

/** What the input sheet will be called: the guide speaks of it. */
const INPUT_SHEET = "Nhập liệu";

/**
 * Opens a file with an input sheet of ours. The file itself is only read.
 *
 * @throws UnreadableBook with one Vietnamese sentence.
 * @example (await openFile("thang-4.xlsx", bytes)).book.sheets[0].name //=> "Nhập liệu"
 */
export async function openFile(name: string, bytes: Uint8Array, functions?: Functions): Promise<OpenedFile> {
  const read = await readBook(name, bytes);
  const found = bookOfFile(read);
  const snapshot = await snapshotOf(name, bytes);
  const locked = await sheetsWithPassword(bytes);
  // As in Excel: the input sheet in use is the one that is shown.
  const active = snapshot.sheets.some((sheet) => sheet.name === read.active) ? read.active : found.input.name;
  const book = new OpenWorkbook(name, { ...snapshot, activeSheet: active }, functions, locked);
  const lost = await lostParts(bytes);
  const notes = [
    ...notesOfFile(read, found),
    ...(lost.length === 0
      ? []
      : [`Bản lưu từ đây không mang theo ${lost.join(", ")} của tệp “${name}”; tệp gốc vẫn còn nguyên.`]),
    ...(locked.length === 0
      ? []
      : [
          `Trang ${locked.map((sheet) => `“${sheet}”`).join(", ")} khóa bằng mật khẩu; bản lưu từ đây khóa không mật khẩu.`,
        ]),
  ];
  return { book, notes };
}

async function snapshotOf(name: string, bytes: Uint8Array): Promise<WorkbookSnapshot> {
  try {
    return await readXlsx(bytes);
  } catch {
    throw new UnreadableBook("damaged", name);
  }
}

/** A workbook with a guide and nothing else yet. */
export function newWorkbook(name: string, functions?: Functions): OpenWorkbook {
  return new OpenWorkbook(name, workbookOfPlans([{ plan: planGuideSheet(INPUT_SHEET) }]), functions);
}

/** The bytes of a new .xlsx file, which is calculated by whoever opens it. */
export const bytesOf = (book: OpenWorkbook): Promise<Uint8Array> => bytesOfSnapshot(book.snapshot());

/** As `bytesOf`, of a workbook that is kept as data. */
export const bytesOfSnapshot = (snapshot: WorkbookSnapshot): Promise<Uint8Array> =>
  writeXlsx(snapshot, { calculateOnOpen: true });
