/**
 * A workbook is a zip of XML parts. Before the library opens it: does it unpack to something a machine can hold, and
 * does its XML keep to what a workbook needs?
 */
import { hiddenParts, SHEET_PART, type HiddenCounter, type HiddenParts } from "./hidden-parts";
import { UnreadableList } from "./unreadable-list";
import { crcOf } from "./crc";
import { unpackEntry } from "./unpack-entry";
import { isWholePart, TAIL } from "./whole-part";
import { joined } from "./zip-records";
import { packedBytes, partName, zipEntries, type ZipEntry } from "./zip-directory";

/** 100,000 dossiers of twelve columns unpack to about 60 MB; JavaScript cannot hold a text of more than 512 MB. */
const MAX_UNPACKED = 400_000_000;
const MAX_ENTRIES = 4096;
const MEGABYTE = 1_000_000;
/** A document type and its entities stand before the first element. */
const PROLOGUE = 1024;
const FORBIDDEN = /<!(DOCTYPE|ENTITY)\b/i;
const DIMENSION = /<(?:\w+:)?dimension\b[^>]*\bref="([A-Z]+)?(\d+)?(?::([A-Z]+)(\d+))?"/;

export interface ZipSurvey {
  /** By part, the extent that a sheet claims ("A1:XFD1048576"): shown, never trusted. */
  readonly claims: ReadonlyMap<string, string>;
  /** Rows and columns that a filter or a hand hid, over all sheets. */
  readonly hidden: HiddenParts;
}

interface Kind {
  readonly part: RegExp;
  readonly name: string;
  /** Excel opens it, and can save it as .xlsx. */
  readonly isSpreadsheet: boolean;
}

/** Zipped files that are no workbook, by a part that only they have. */
const OTHER_KINDS: readonly Kind[] = [
  { part: /^word\//, name: " (là văn bản Word)", isSpreadsheet: false },
  { part: /^ppt\//, name: " (là bản trình chiếu)", isSpreadsheet: false },
  { part: /^Index\/Document\.iwa$/, name: "bảng tính Numbers", isSpreadsheet: true },
];
/** Parts of the workbooks that are read: .xlsx (its parts may lie anywhere), .xlsb, .ods. */
const WORKBOOK_PARTS = /(?:^|\/)(?:workbook\d*\.(?:xml|bin)|sheet\d+\.xml)$|^xl\/.*\.xml$/i;
const OPEN_DOCUMENT = /^META-INF\/manifest\.xml$/;
const OPEN_SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
const OTHER_DOCUMENT = /^application\/vnd\.oasis\.opendocument\.(?!s)/;

/**
 * Refuses a zip that is no .xlsx, that is locked, that would fill the memory, or whose XML declares a document type.
 *
 * What an entry declares is checked first; then each is unpacked piece by piece, counted and thrown away, because a
 * bomb lies about its size. Where the browser cannot unpack (before 2023), the declared sizes have to do.
 *
 * @throws UnreadableList "bomb", "too_large", "doctype", "password", "other_spreadsheet", "not_spreadsheet", "damaged".
 */
export async function guardZip(file: string, bytes: Uint8Array): Promise<ZipSurvey> {
  const entries = zipEntries(bytes);
  if (entries === null) throw new UnreadableList("damaged", { file });
  guardDeclared(file, entries, bytes.length);
  await guardKind(file, bytes, entries);
  const claims = new Map<string, string>();
  let budget = MAX_UNPACKED;
  const hidden = hiddenParts();
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry);
    if (packed === null) throw new UnreadableList("damaged", { file });
    const { size, prologue, tail } = await unpack(
      file,
      entry,
      packed,
      budget,
      SHEET_PART.test(partName(entry)) ? hidden.look : undefined,
    );
    budget -= size;
    const isWhole = tail === undefined || isWholePart(partName(entry), prologue, tail);
    if (!isWhole) throw new UnreadableList("damaged", { file });
    const forbidden = FORBIDDEN.exec(prologue)?.[1];
    if (forbidden !== undefined) {
      throw new UnreadableList("doctype", { file }, `<!${forbidden.toUpperCase()}> (phần ${entry.name})`);
    }
    const claim = DIMENSION.exec(prologue);
    if (claim !== null) claims.set(entry.name, claim[0].replace(/^.*ref="|"$/g, ""));
  }
  return { claims, hidden: hidden.found() };
}

/** What an OpenDocument says at its beginning that it is; "" where it says nothing. */
async function openDocumentKind(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<string> {
  const mimetype = entries.find(({ name }) => name === "mimetype");
  const content =
    mimetype === undefined || mimetype.size > PROLOGUE ? null : await unpackEntry(bytes, mimetype);
  return content === null ? "" : new TextDecoder().decode(content);
}

async function guardKind(file: string, bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<void> {
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new UnreadableList("password", { file });
  const names = entries.map(partName);
  const isNamed = (part: RegExp): boolean => names.some((name) => part.test(name));
  const openKind = isNamed(OPEN_DOCUMENT) ? await openDocumentKind(bytes, entries) : undefined;
  const isOpen = openKind !== undefined && isNamed(/^content\.xml$/) && !OTHER_DOCUMENT.test(openKind);
  if (isNamed(WORKBOOK_PARTS) || isOpen) return;
  const other = OTHER_KINDS.find(({ part }) => isNamed(part));
  if (other !== undefined) {
    throw new UnreadableList(
      other.isSpreadsheet ? "other_spreadsheet" : "not_spreadsheet",
      { file },
      other.name,
    );
  }
  if (openKind?.startsWith(OPEN_SPREADSHEET)) throw new UnreadableList("damaged", { file });
  if (openKind !== undefined) {
    throw new UnreadableList("not_spreadsheet", { file }, " (là văn bản OpenDocument, không phải bảng tính)");
  }
  throw new UnreadableList("not_spreadsheet", { file }, " (là tệp nén; hãy giải nén rồi chọn tệp bên trong)");
}

function guardDeclared(file: string, entries: readonly ZipEntry[], fileSize: number): void {
  if (entries.length > MAX_ENTRIES) {
    throw new UnreadableList("bomb", { file }, `chứa ${entries.length} phần`);
  }
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0);
  // Entries that share bytes: how a small file is made to unpack to petabytes.
  if (packed > fileSize) throw new UnreadableList("bomb", { file }, "các phần chồng lên nhau");
  guardSize(
    file,
    entries.reduce((sum, entry) => sum + entry.size, 0),
    fileSize,
  );
}

/** More than fifty times its packed size is not data: the XML of lists packs to a tenth. */
function guardSize(file: string, size: number, packedSize: number): void {
  if (size <= MAX_UNPACKED) return;
  const detail = `${Math.round(packedSize / MEGABYTE)} MB bung ra hơn ${Math.floor(size / MEGABYTE)} MB`;
  throw new UnreadableList(size > 50 * packedSize ? "bomb" : "too_large", { file }, detail);
}

interface Unpacked {
  readonly size: number;
  readonly prologue: string;
  /** Absent where the browser cannot unpack. */
  readonly tail?: Uint8Array;
}

/** Old writers leave the checksum out. */
const isSum = (entry: ZipEntry, crc: number): boolean => entry.crc === 0 || entry.crc === crc;

async function unpack(
  file: string,
  entry: ZipEntry,
  packed: Uint8Array,
  budget: number,
  look: HiddenCounter["look"] = () => undefined,
): Promise<Unpacked> {
  const { method, size: declared, name } = entry;
  const text = new TextDecoder();
  if (method === 0) {
    if (packed.length !== declared || !isSum(entry, crcOf(packed)))
      throw new UnreadableList("damaged", { file });
    return {
      size: packed.length,
      prologue: text.decode(packed.subarray(0, PROLOGUE)),
      tail: packed.subarray(-TAIL),
    };
  }
  const stream = inflate(packed);
  if (stream === null) return { size: declared, prologue: "" };
  let size = 0;
  let prologue = "";
  let tail: Uint8Array = new Uint8Array();
  let crc = 0;
  try {
    for (let piece = await stream.read(); !piece.done; piece = await stream.read()) {
      const { value } = piece;
      size += value.length;
      crc = crcOf(value, crc);
      look(value);
      if (prologue.length < PROLOGUE) prologue += text.decode(value.subarray(0, PROLOGUE), { stream: true });
      tail = joined([tail.subarray(-TAIL), value.subarray(-TAIL)]);
      if (size > budget || size > declared) break;
    }
  } catch {
    throw new UnreadableList("damaged", { file });
  } finally {
    // Stops the unpacking; a stream that has ended, or failed, has nothing to stop.
    stream.cancel().catch(() => undefined);
  }
  if (size > budget) guardSize(file, MAX_UNPACKED - budget + size, packed.length);
  if (size > declared) {
    throw new UnreadableList("bomb", { file }, `phần ${name} khai ${declared} byte nhưng bung ra nhiều hơn`);
  }
  if (!isSum(entry, crc)) throw new UnreadableList("damaged", { file });
  return { size, prologue, tail };
}

function inflate(packed: Uint8Array): ReadableStreamDefaultReader<Uint8Array> | null {
  try {
    const inflater = new DecompressionStream("deflate-raw");
    return new Blob([packed as BlobPart]).stream().pipeThrough(inflater).getReader();
  } catch {
    return null;
  }
}
