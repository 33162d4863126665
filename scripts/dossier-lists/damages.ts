/**
 * What becomes of a good file on its way, and what someone may do to it: each damage meets each kind of file. A damaged
 * file is refused with one sentence, read right, or said to be damaged; it is never an error of the program.
 */
import { deflateRawSync, gzipSync, inflateRawSync } from "node:zlib";
import { packedBytes, zipEntries } from "../../src/dossiers/read/zip-directory";
import { seededRandom } from "./random";
import { partOfBytes, storedPart, zipFile, type ZipPart } from "./zip-file";

export interface Damage {
  readonly name: string;
  readonly change: (bytes: Uint8Array) => Uint8Array;
  /** A digit may become another one, which nothing in a text shows. */
  readonly mayRaise?: true;
}

const text = new TextDecoder("latin1");
const utf8 = new TextEncoder();
const concat = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));
const copy = (bytes: Uint8Array): Uint8Array => Uint8Array.from(bytes);
const cut = (share: number): Damage => ({
  name: `cut at ${share * 100} %`,
  change: (bytes) => bytes.slice(0, Math.floor(bytes.length * share)),
});

function flipped(seed: number, every: number): Damage {
  return {
    name: `one byte in ${every} changed, ${seed}`,
    mayRaise: true,
    change(bytes) {
      const random = seededRandom(seed);
      const changed = copy(bytes);
      for (let at = random.between(0, every); at < changed.length; at += random.between(1, 2 * every)) {
        changed[at] = random.between(0, 255);
      }
      return changed;
    },
  };
}

function zeroed(name: string, from: number, to: number): Damage {
  return {
    name,
    change: (bytes) => copy(bytes).fill(0, Math.floor(bytes.length * from), Math.ceil(bytes.length * to)),
  };
}

/** Damages of any file. */
export const DAMAGES: readonly Damage[] = [
  { name: "as it was", change: (bytes) => bytes },
  { name: "no bytes", change: () => new Uint8Array() },
  { name: "one byte", change: (bytes) => bytes.slice(0, 1) },
  ...[0.01, 0.1, 0.5, 0.9, 0.99].map(cut),
  { name: "the last byte lost", change: (bytes) => bytes.slice(0, -1) },
  { name: "the first byte lost", change: (bytes) => bytes.slice(1) },
  zeroed("its head overwritten", 0, 0.02),
  zeroed("its middle overwritten", 0.45, 0.55),
  zeroed("its end overwritten", 0.95, 1),
  zeroed("a block of zeros", 0, 1),
  flipped(1, 1000),
  flipped(2, 100),
  flipped(3, 10),
  {
    name: "its halves swapped",
    change: (bytes) => concat(bytes.slice(bytes.length / 2), bytes.slice(0, bytes.length / 2)),
  },
  { name: "twice in one file", change: (bytes) => concat(bytes, bytes) },
  {
    name: "a message of the server in front",
    change: (bytes) => concat(utf8.encode("Warning: mysqli_connect() failed\r\n"), bytes),
  },
  {
    name: "an error page behind",
    change: (bytes) => concat(bytes, utf8.encode("<html><body><h1>Server Error</h1></body></html>")),
  },
  {
    name: "sent as text",
    change: (bytes) => Uint8Array.from(Buffer.from(text.decode(bytes).replace(/\r\n/g, "\n"), "latin1")),
  },
  { name: "sent in seven bits", change: (bytes) => bytes.map((byte) => byte & 0x7f) },
  { name: "letters for bytes", change: (bytes) => utf8.encode(new TextDecoder().decode(bytes)) },
  { name: "in base 64", change: (bytes) => utf8.encode(Buffer.from(bytes).toString("base64")) },
  { name: "in gzip", change: (bytes) => new Uint8Array(gzipSync(bytes)) },
  { name: "in a zip", change: (bytes) => zipFile([partOfBytes("danh-sach.dat", bytes)]) },
];

interface Unpacked {
  readonly name: string;
  readonly content: Uint8Array;
}

const unpacked = (bytes: Uint8Array): Unpacked[] =>
  zipEntries(bytes)!.map((entry) => {
    const packed = packedBytes(bytes, entry)!;
    return {
      name: entry.name,
      content: entry.method === 0 ? packed : new Uint8Array(inflateRawSync(packed)),
    };
  });

const packed = ({ name, content }: Unpacked): ZipPart => partOfBytes(name, content);

const byParts = (name: string, change: (parts: readonly Unpacked[]) => readonly ZipPart[]): Damage => ({
  name,
  change: (bytes) => zipFile(change(unpacked(bytes))),
});

/** One part after the other, by its place among the parts: no package of ours has more. */
const MOST_PARTS = 10;

const eachPart = (name: string, change: (part: Unpacked) => readonly ZipPart[]): Damage[] =>
  Array.from({ length: MOST_PARTS }, (_, at) =>
    byParts(`part ${at + 1} ${name}`, (parts) =>
      parts.flatMap((part, index) => (index === at ? change(part) : [packed(part)])),
    ),
  );

const withXml = (name: string, change: (xml: string, part: string) => string): Damage =>
  byParts(name, (parts) =>
    parts.map(({ name: part, content }) => ({
      ...partOfBytes(part, utf8.encode(change(new TextDecoder().decode(content), part))),
    })),
  );

const SHEET = /worksheets\/sheet\d+\.xml$|^content\.xml$/;
const inSheet = (name: string, change: (xml: string) => string): Damage =>
  withXml(name, (xml, part) => (SHEET.test(part) ? change(xml) : xml));

const ENTITIES = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const behindDeclaration = (xml: string, added: string): string =>
  xml.replace(/^(<\?xml[^>]*\?>)?/, (declaration) => `${declaration}${added}`);

function withEnd(name: string, change: (end: DataView) => void): Damage {
  return {
    name,
    change(bytes) {
      const changed = copy(bytes);
      change(new DataView(changed.buffer, changed.length - 22, 22));
      return changed;
    },
  };
}

/** Damages of a package of parts. */
export const PACKAGE_DAMAGES: readonly Damage[] = [
  ...eachPart("lost", () => []),
  ...eachPart("empty", ({ name }) => [partOfBytes(name, new Uint8Array())]),
  ...eachPart("cut", ({ name, content }) => [partOfBytes(name, content.slice(0, content.length / 2))]),
  ...eachPart("twice", (part) => [packed(part), packed(part)]),
  ...eachPart("of another size than it says", (part) => [{ ...packed(part), declaredSize: 7 }]),
  byParts("an unknown packing", (parts) => parts.map((part) => ({ ...packed(part), method: 12 as never }))),
  byParts("packed twice", (parts) =>
    parts.map(({ name, content }) => partOfBytes(name, new Uint8Array(deflateRawSync(content)))),
  ),
  byParts("locked parts", (parts) => parts.map((part) => ({ ...packed(part), flags: 1 }))),
  byParts("not packed and cut", (parts) =>
    parts.map(({ name, content }) => ({
      ...storedPart(name, content.slice(1)),
      declaredSize: content.length,
    })),
  ),
  byParts("names that lead outside", (parts) =>
    parts.map((part) => ({ ...packed(part), name: `../../${part.name}` })),
  ),
  byParts("names of other case", (parts) =>
    parts.map((part) => ({ ...packed(part), name: part.name.toUpperCase() })),
  ),
  byParts("no parts", () => []),
  withEnd("a directory elsewhere", (end) => end.setUint32(16, 5, true)),
  withEnd("a directory beyond the file", (end) => end.setUint32(16, 0x7fffffff, true)),
  withEnd("more entries than there are", (end) => end.setUint16(10, 60_000, true)),
  withEnd("fewer entries than there are", (end) => end.setUint16(10, 1, true)),
  withXml("entities in every part", (xml) => behindDeclaration(xml, ENTITIES)),
  withXml("an outer entity", (xml) => behindDeclaration(xml, '<!DOCTYPE x SYSTEM "file:///etc/passwd">')),
  withXml("tags that do not match", (xml) => xml.replace(/<\/\w+>/, "</lạ>")),
  withXml("nothing but a declaration", () => '<?xml version="1.0"?>'),
  withXml("JSON instead of XML", () => '{"error":"unauthorized"}'),
  inSheet("a depth of 100,000", (xml) =>
    behindDeclaration(xml, `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`),
  ),
  inSheet("100,000 attributes", (xml) =>
    xml.replace(/<row\b/, `<row ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(" ")}`),
  ),
  inSheet("texts that do not exist", (xml) => xml.replace(/(t="s"[^>]*><v>)\d+/g, "$1999999999")),
  inSheet("texts of a negative number", (xml) => xml.replace(/(t="s"[^>]*><v>)\d+/g, "$1-1")),
  inSheet("numbers that are none", (xml) => xml.replace(/(<c r="[A-Z]+\d+"><v>)[\d.]+/g, "$1NaN")),
  inSheet("rows of no number", (xml) => xml.replace(/<row r="\d+"/g, '<row r="x"')),
  inSheet("rows beyond the sheet", (xml) => xml.replace(/<row r="(\d+)"/g, '<row r="9$1$1$1"')),
  inSheet("cells of one place", (xml) => xml.replace(/<c r="[A-Z]+\d+"/g, '<c r="A1"')),
  inSheet("cells of no place", (xml) => xml.replace(/<c r="[A-Z]+\d+"/g, '<c r="?"')),
  inSheet("100,000 merged cells", (xml) =>
    xml.replace(
      "</sheetData>",
      `</sheetData><mergeCells>${Array.from({ length: 100_000 }, (_, at) => `<mergeCell ref="A${at + 1}:XFD${at + 1}"/>`).join("")}</mergeCells>`,
    ),
  ),
  inSheet("all cells merged into one", (xml) =>
    xml.replace("</sheetData>", '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  ),
  inSheet("a million of repeated rows", (xml) =>
    xml.replace(/<table:table-row\b/, '<table:table-row table:number-rows-repeated="1000000"'),
  ),
];
