/**
 * Draws a list as the world may hold it: any shape × any two faults × any layout of sheets × any font × any kind of file
 * × any fault of its package × any size. The same number draws the same list; its truth is known.
 */
import type { RawCell } from "../../src/dossiers/read/raw-table";
import { dayOfIso, withoutSubmitted } from ".";
import { inventDossiers, usualLeaves, type Period } from "./invent-dossiers";
import { linesOf } from "./lay-out";
import { gridOf, withTexts, type ListGrid } from "./list-grid";
import { LIST_FAULTS } from "./list-faults";
import { PACKAGE_FAULTS } from "./package-faults";
import { seededRandom, type Random } from "./random";
import { saysSubmitted, SHAPES, SHAPE_NAMES, type Shape, type ShapeName } from "./shapes";
import { SHEET_LAYOUTS } from "./sheet-layouts";
import { inOldFont, utf16, windows1252, windows1258 } from "./text-encodings";
import { truthOf, type Truth } from "./truth";
import { delimited, escaped, htmlPage, htmlTable, workbookOf, type WrittenSheet } from "./write-list";
import { partOf, zipFile } from "./zip-file";

export const DRAWN_PERIOD: Period = { from: dayOfIso("2026-04-01"), to: dayOfIso("2026-04-30") };

interface DrawnKind {
  readonly name: string;
  readonly file: string;
  /** Whether it holds several sheets or tables. */
  readonly holdsSheets: boolean;
  readonly write: (sheets: readonly WrittenSheet[], isOldFont: boolean) => Uint8Array;
  /** A package whose parts may be at fault. */
  readonly isPackage?: true;
}

const byLibrary = (name: string, file: string, bookType: Parameters<typeof workbookOf>[0]): DrawnKind => ({
  name,
  file,
  holdsSheets: true,
  write: (sheets) => workbookOf(bookType, sheets),
});

const utf8 = new TextEncoder();

/** Rows that are blank are lines of marks, as Excel writes them. */
const csv = (
  name: string,
  delimiter: string,
  encode: (text: string) => Uint8Array,
  before = "",
): DrawnKind => ({
  name,
  file: "t4.csv",
  holdsSheets: false,
  write: ([sheet], isOldFont) => {
    const text = before + delimited(sheet!.grid, delimiter);
    return isOldFont ? windows1252(text) : encode(text);
  },
});

const page = (name: string, change: (table: string) => string): DrawnKind => ({
  name,
  file: "t4.xls",
  holdsSheets: true,
  write: (sheets) => utf8.encode(htmlPage(sheets.map(({ grid }) => change(htmlTable(grid))))),
});

const entities = (html: string): string =>
  html.replace(/[\u0080-\uffff]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordTable = ({ grid }: WrittenSheet): string =>
  `<w:tbl>${grid.rows
    .map(
      (cells) =>
        `<w:tr>${cells.map((cell) => `<w:tc><w:p><w:r><w:t>${escaped(cell)}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr>`,
    )
    .join("")}</w:tbl>`;

/** The kinds of files; a new one is one more row here. */
export const DRAWN_KINDS: readonly DrawnKind[] = [
  { ...byLibrary(".xlsx", "t4.xlsx", "xlsx"), isPackage: true },
  byLibrary(".xls 97–2003", "t4.xls", "biff8"),
  byLibrary(".xls XML", "t4.xls", "xlml"),
  byLibrary(".xlsb", "t4.xlsb", "xlsb"),
  byLibrary(".ods", "t4.ods", "ods"),
  page(".xls HTML", (table) => table),
  page(".xls HTML entities", entities),
  page(".xls HTML unclosed", (table) => table.replace(/<\/t[dr]>/g, "")),
  csv(".csv UTF-8 mark ,", ",", (text) => utf8.encode(`\ufeff${text}`)),
  csv(".csv UTF-8 ;", ";", (text) => utf8.encode(text)),
  csv(".csv UTF-8 |", "|", (text) => utf8.encode(text)),
  csv(".csv UTF-8 sep=", ";", (text) => utf8.encode(text), "sep=;\r\n"),
  csv(".txt UTF-16 LE tab", "\t", (text) => utf16(text)),
  csv(".txt UTF-16 BE tab", "\t", (text) => utf16(text, true)),
  csv(".csv windows-1258 ,", ",", windows1258),
  csv(".csv windows-1258 ;", ";", windows1258),
  {
    name: ".docx",
    file: "t4.docx",
    holdsSheets: true,
    write: (sheets) =>
      zipFile([
        partOf("[Content_Types].xml", "<Types/>"),
        partOf(
          "word/document.xml",
          `<w:document ${W}><w:body>${sheets.map(wordTable).join("")}</w:body></w:document>`,
        ),
      ]),
  },
];

interface DrawnFont {
  readonly name: string;
  readonly write?: (text: string) => string;
}

export const DRAWN_FONTS: readonly DrawnFont[] = [
  { name: "Unicode" },
  { name: "TCVN3", write: inOldFont("TCVN3") },
  { name: "VNI", write: inOldFont("VNI") },
];

/** The name of what was drawn in each dimension. */
export interface DrawnDimensions {
  readonly shape: ShapeName;
  readonly faults: string;
  readonly layout: string;
  readonly font: string;
  readonly kind: string;
  readonly package: string;
  readonly size: number;
}

export interface DrawnList {
  readonly dimensions: DrawnDimensions;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly truth: Truth;
  /** Rows of all sheets, the hidden ones among them, in which something stands. */
  readonly filledRows: number;
}

function faultsFor(random: Random): (typeof LIST_FAULTS)[number][] {
  const [one, other] = [random.pick(LIST_FAULTS), random.pick(LIST_FAULTS)];
  return one === other || (one.of !== undefined && one.of === other.of) ? [one] : [one, other];
}

const isFilled = (cell: RawCell): boolean => cell !== null && String(cell).trim() !== "";

const isText = (cell: RawCell): boolean => typeof cell === "string";

/**
 * Draws one list.
 *
 * @example drawList(7).dimensions //=> { shape: "igate", kind: ".ods", layout: "goes on without a head", … }
 */
export function drawList(seed: number): DrawnList {
  const random = seededRandom(seed);
  const shapeName = random.pick(SHAPE_NAMES);
  const shape: Shape = SHAPES[shapeName];
  const size = random.percent(10) ? random.between(0, 3) : random.between(4, 60);
  const whole = inventDossiers(usualLeaves(size, random), random.between(0, 4), {
    period: DRAWN_PERIOD,
    unitCode: shape.unitCode,
    random,
  });
  const dossiers = saysSubmitted(shape) ? whole : whole.map(withoutSubmitted);
  const faults = faultsFor(random);
  const kind = random.pick(DRAWN_KINDS);
  const layout = kind.holdsSheets && random.percent(60) ? random.pick(SHEET_LAYOUTS) : SHEET_LAYOUTS[0]!;
  const font = random.percent(80) ? DRAWN_FONTS[0]! : random.pick(DRAWN_FONTS);
  const inPackage = kind.isPackage === true ? random.pick(PACKAGE_FAULTS) : PACKAGE_FAULTS[0]!;
  let list: ListGrid = linesOf(
    shape,
    dossiers.map((dossier) => ({ dossier })),
  );
  for (const fault of faults) list = fault.change(list, random);
  if (font.write !== undefined) list = withTexts(list, ["title", "head", "dossier", "other"], font.write);
  const sheets = layout
    .lay(list)
    .map(({ name, list: lines, isHidden }) => ({ name, grid: gridOf(lines), ...(isHidden && { isHidden }) }));
  const isOldFont = font.write !== undefined && sheets.some(({ grid }) => grid.rows.flat().some(isText));
  return {
    dimensions: {
      shape: shapeName,
      faults: faults.map(({ name }) => name).join(" + "),
      layout: layout.name,
      font: font.name,
      kind: kind.name,
      package: inPackage.name,
      size,
    },
    file: kind.file,
    bytes: inPackage.change(kind.write(sheets, isOldFont)),
    truth: truthOf(dossiers),
    filledRows: sheets.flatMap(({ grid }) => grid.rows).filter((row) => row.some(isFilled)).length,
  };
}

/** A list of thirty dossiers with nothing the matter, as a file of a kind. */
export function plainList(kindName: string): Pick<DrawnList, "file" | "bytes" | "truth" | "filledRows"> {
  const kind = DRAWN_KINDS.find(({ name }) => name === kindName)!;
  const random = seededRandom(1);
  const setting = { period: DRAWN_PERIOD, unitCode: SHAPES.receipts.unitCode, random };
  const dossiers = inventDossiers(usualLeaves(30, random), 2, setting);
  const list = linesOf(
    SHAPES.receipts,
    dossiers.map((dossier) => ({ dossier })),
  );
  const grid = gridOf(list);
  return {
    file: kind.file,
    bytes: kind.write([{ name: "Danh sách", grid }], false),
    truth: truthOf(dossiers),
    filledRows: grid.rows.filter((row) => row.some(isFilled)).length,
  };
}
