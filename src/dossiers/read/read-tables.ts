/** From a file to its tables. */
import { hiddenColumnsNote, hiddenRowsNote } from "./file-notes";
import { csvTable } from "./csv-table";
import { decodeText, detectEncoding, type DetectedEncoding } from "./decode-text";
import { detectFormat, type Format } from "./detect-format";
import { guardOle } from "./guard-ole";
import { guardZip, type ZipSurvey } from "./guard-zip";
import { htmlTables } from "./html-tables";
import { withoutLegacyFonts } from "./legacy-table";
import { libraryTables } from "./library-tables";
import { normaliseWorkbook } from "./normalise-workbook";
import type { RawTable } from "./raw-table";
import { UnreadableList } from "./unreadable-list";
import { TAIL } from "./whole-part";
import { holdsValues } from "./values-in-package";

/** A chosen file. */
export interface ListFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Read = (file: ListFile, encoding: () => DetectedEncoding) => Promise<readonly RawTable[]>;

const loadPageParser = () => import(/* webpackChunkName: "read-pages" */ "htmlparser2");
const loadLibrary = () => import(/* webpackChunkName: "read-workbooks" */ "@e965/xlsx");

/** JavaScript cannot hold a longer text. */
const MAX_TEXT = 400_000_000;

async function readZip({ name, bytes }: ListFile): Promise<readonly RawTable[]> {
  const survey = await guardZip(name, bytes);
  const tables = libraryTables(name, await normaliseWorkbook(bytes), await loadLibrary());
  const isEmpty = tables.every(({ rowCount }) => rowCount === 0);
  if (isEmpty && (await holdsValues(bytes))) throw new UnreadableList("damaged", { file: name });
  const notes = [...claimNotes(survey), ...hiddenNotes(survey)];
  return tables.map((table, index) =>
    index === 0 ? { ...table, notes: [...table.notes, ...notes] } : table,
  );
}

const hiddenNotes = ({ hidden: { rows, columns } }: ZipSurvey): string[] => [
  ...(rows === 0 ? [] : [hiddenRowsNote(rows)]),
  ...(columns.length === 0 ? [] : [hiddenColumnsNote(columns)]),
];

/** Sheets that claim to reach the end of the grid: what is written there is nothing. */
function claimNotes({ claims }: ZipSurvey): string[] {
  return [...claims.values()]
    .filter((claim) => /:(?:[A-Z]{4,}|X[A-F][A-Z])\d+$|:[A-Z]+\d{7,}$/.test(claim))
    .map((claim) => `Trang tính khai vùng ${claim}, rộng bất thường; chỉ đọc những ô có chữ.`);
}

async function readOle({ name, bytes }: ListFile): Promise<readonly RawTable[]> {
  const xlsx = await loadLibrary();
  guardOle(name, bytes, xlsx);
  return libraryTables(name, bytes, xlsx);
}

type MarkupReader = (file: string, text: string) => Promise<readonly RawTable[]>;

/** SpreadsheetML and HTML: the text, refused where it declares entities (a document type of HTML declares none). */
const readMarkup =
  (forbidden: RegExp, read: MarkupReader): Read =>
  async ({ name, bytes }, encoding) => {
    if (bytes.length > MAX_TEXT) {
      throw new UnreadableList("too_large", { file: name }, `${Math.round(bytes.length / 1e6)} MB`);
    }
    const text = decodeText(bytes, encoding());
    const found = forbidden.exec(text)?.[0];
    if (found !== undefined) throw new UnreadableList("doctype", { file: name }, `${found.toUpperCase()}>`);
    return read(name, text);
  };

const READERS: Readonly<Record<Format, Read>> = {
  zip: readZip,
  ole: readOle,
  spreadsheetml: readMarkup(/<!(?:DOCTYPE|ENTITY)\b/i, async (name, text) => {
    // XML holds no NUL, and what does not end as it began has lost rows.
    if (text.includes("\0") || !/<\/(?:\w+:)?Workbook\s*>\s*$/.test(text.slice(-TAIL))) {
      throw new UnreadableList("damaged", { file: name });
    }
    return libraryTables(name, text, await loadLibrary());
  }),
  html: readMarkup(/<!ENTITY\b/i, async (name, text) => htmlTables(name, text, await loadPageParser())),
  text: async ({ name, bytes }, encoding) => [csvTable(name, bytes, encoding())],
};

const HEAD_BYTES = 8192;

/**
 * The tables of a file: one a visible sheet, or the one of a text file. Nothing is guessed about the values; what a
 * file is, its bytes say, not its name.
 *
 * @throws UnreadableList with one Vietnamese sentence for the officer.
 *
 * @example (await readTables({ name: "thang4.csv", bytes }))[0]!.row(0) //=> ["Mã hồ sơ", "Ngày tiếp nhận"]
 */
export async function readTables(file: ListFile): Promise<readonly RawTable[]> {
  const head = file.bytes.subarray(0, HEAD_BYTES);
  let detected: DetectedEncoding | undefined;
  const encoding = (): DetectedEncoding => (detected ??= detectEncoding(file.bytes));
  const format = detectFormat(file.name, file.bytes, decodeText(head, detectHead(head)));
  const tables = (await READERS[format](file, encoding)).map(withoutLegacyFonts);
  if (tables.every(({ rowCount }) => rowCount === 0)) throw new UnreadableList("empty", { file: file.name });
  return tables;
}

/** Enough for finding out the format; the head of a UTF-8 text may end within a letter, which here does not matter. */
function detectHead(head: Uint8Array): DetectedEncoding {
  const detected = detectEncoding(head);
  return detected.encoding === "windows-1258" ? { encoding: "utf-8", markLength: 0 } : detected;
}
