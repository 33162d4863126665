/** Files that an officer may choose by mistake, or that someone made to do harm: real ones, small on disk. */
import * as xlsx from "@e965/xlsx";
import type { UnreadableKind } from "../../src/dossiers/read/unreadable-list";
import { sheetXml, SHEET_PART, SHEET_START, surroundingParts, textCell } from "./workbook-parts";
import { utf16 } from "./text-encodings";
import { deflatedBomb, partOf, zipFile } from "./zip-file";

export interface BadFile {
  readonly what: string;
  readonly file: string;
  readonly bytes: () => Uint8Array;
  readonly kind: UnreadableKind;
  /** Words that the message must have beside the file's name. */
  readonly says: string;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const HEAD_LINE = "Mã hồ sơ,Ngày tiếp nhận,Hẹn trả,Ngày có kết quả\n";

interface CfbLibrary {
  readonly utils: {
    cfb_new(): object;
    cfb_add(container: object, name: string, content: Uint8Array): void;
  };
  find(container: object, path: string): { content: ArrayLike<number> };
  read(bytes: Uint8Array, options: { type: "buffer" }): object;
  write(container: object, options: { type: "buffer" }): Uint8Array;
}

const CFB = xlsx.CFB as CfbLibrary;

function container(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const made = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(made, name, content);
  return CFB.write(made, { type: "buffer" });
}

/** A workbook of Excel 97–2003 or 95 with one list. */
function oldWorkbook(bookType: "biff8" | "biff5"): Uint8Array {
  const book = xlsx.utils.book_new();
  const rows = [HEAD_LINE.trim().split(","), ["H24-1", 46113, 46120, 46118]];
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows), "DS");
  return xlsx.write(book, { type: "buffer", bookType }) as Uint8Array;
}

/** The same, locked: the record FILEPASS follows the first one ([MS-XLS] 2.4.117, RC4). */
function lockedOldWorkbook(): Uint8Array {
  const stream = Uint8Array.from(
    CFB.find(CFB.read(oldWorkbook("biff8"), { type: "buffer" }), "/Workbook").content,
  );
  const firstLength = 4 + (stream[2]! | (stream[3]! << 8));
  const filePass = Uint8Array.from([
    0x2f,
    0x00,
    0x36,
    0x00,
    0x01,
    0x00,
    0x01,
    0x00,
    0x01,
    0x00,
    ...new Array<number>(48).fill(7),
  ]);
  return container({
    Workbook: Buffer.concat([stream.subarray(0, firstLength), filePass, stream.subarray(firstLength)]),
  });
}

const ENTITIES =
  '<!DOCTYPE laughs [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>';

const spreadsheetml = (prologue: string): string =>
  `<?xml version="1.0"?>${prologue}<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet><Table><Row><Cell><Data>&c;</Data></Cell></Row></Table></Worksheet></Workbook>`;

const workbook = (sheet: string): Uint8Array => zipFile([...surroundingParts(), partOf(SHEET_PART, sheet)]);

/** A sheet that unpacks to 600 MB, under the size that its headers declare. */
function bomb(declaredSize: number): Uint8Array {
  const deflated = deflatedBomb(`${SHEET_START}<sheetData>`, 600);
  return zipFile([...surroundingParts(), { name: SHEET_PART, deflated, declaredSize }]);
}

function overlapping(): Uint8Array {
  const parts = surroundingParts();
  const deflated = deflatedBomb("", 20);
  const shared = Array.from({ length: 100 }, (_, at) => ({
    name: `xl/worksheets/sheet${at}.xml`,
    deflated,
    declaredSize: 1_000_000,
  }));
  return zipFile([...shared, ...parts], true);
}

/** Files that are refused as a whole. */
export const BAD_FILES: readonly BadFile[] = [
  {
    what: "a PDF",
    file: "bao-cao.xlsx",
    bytes: () => bytesOf("%PDF-1.7\n%âãÏÓ\n"),
    kind: "not_spreadsheet",
    says: "PDF",
  },
  {
    what: "a picture",
    file: "anh.xls",
    bytes: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    kind: "not_spreadsheet",
    says: "ảnh",
  },
  {
    what: "a Word document",
    file: "bao-cao.docx",
    bytes: () =>
      zipFile([partOf("[Content_Types].xml", "<Types/>"), partOf("word/document.xml", "<w:document/>")]),
    kind: "not_spreadsheet",
    says: "Word",
  },
  {
    what: "an OpenDocument text",
    file: "bao-cao.odt",
    bytes: () => zipFile([partOf("META-INF/manifest.xml", "<manifest/>"), partOf("Pictures/1.xml", "<a/>")]),
    kind: "not_spreadsheet",
    says: "OpenDocument",
  },
  {
    what: "a zip of lists",
    file: "danh-sach.zip",
    bytes: () => zipFile([partOf("thang-4.csv", HEAD_LINE)]),
    kind: "not_spreadsheet",
    says: "giải nén",
  },
  {
    what: "binary data of no known kind",
    file: "du-lieu.csv",
    bytes: () => Uint8Array.from({ length: 4096 }, (_, at) => (at * 167 + (at >> 3)) & 0xff),
    kind: "not_spreadsheet",
    says: "không phải bảng tính",
  },
  {
    what: "other XML",
    file: "cau-hinh.xls",
    bytes: () => bytesOf('<?xml version="1.0"?><config/>'),
    kind: "not_spreadsheet",
    says: "XML",
  },
  {
    what: "a zip bomb that says so",
    file: "bom.xlsx",
    bytes: () => bomb(600_000_100),
    kind: "bomb",
    says: "600 MB",
  },
  {
    what: "a zip bomb that lies",
    file: "bom.xlsx",
    bytes: () => bomb(2000),
    kind: "bomb",
    says: "khai 2000 byte",
  },
  {
    what: "a zip whose entries overlap",
    file: "bom.xlsx",
    bytes: overlapping,
    kind: "bomb",
    says: "chồng lên nhau",
  },
  {
    what: "a zip of many thousand parts",
    file: "bom.xlsx",
    bytes: () =>
      zipFile([
        ...surroundingParts(),
        ...Array.from({ length: 5000 }, (_, at) => partOf(`xl/${at}.xml`, "<a/>")),
      ]),
    kind: "bomb",
    says: "5004 phần",
  },
  {
    what: "a SpreadsheetML file with entities",
    file: "danh-sach.xls",
    bytes: () => bytesOf(spreadsheetml(ENTITIES)),
    kind: "doctype",
    says: "<!DOCTYPE",
  },
  {
    what: "the same in UTF-16, where bytes hide it",
    file: "danh-sach.xls",
    bytes: () => utf16(spreadsheetml(ENTITIES)),
    kind: "doctype",
    says: "<!DOCTYPE",
  },
  {
    what: "an .xlsx with entities in its sheet",
    file: "danh-sach.xlsx",
    bytes: () => workbook(sheetXml().replace("<worksheet", `${ENTITIES}<worksheet`)),
    kind: "doctype",
    says: SHEET_PART,
  },
  {
    what: "an .xlsx locked by a password",
    file: "co-mat-khau.xlsx",
    bytes: () =>
      container({ EncryptionInfo: new Uint8Array(64), EncryptedPackage: new Uint8Array(8192).fill(9) }),
    kind: "password",
    says: "mật khẩu",
  },
  {
    what: "an .xls locked by a password",
    file: "co-mat-khau.xls",
    bytes: lockedOldWorkbook,
    kind: "password",
    says: "bỏ mật khẩu",
  },
  {
    what: "an encrypted zip",
    file: "co-mat-khau.xlsx",
    bytes: () => zipFile(surroundingParts().map((part) => ({ ...part, flags: 1 }))),
    kind: "password",
    says: "mật khẩu",
  },
  {
    what: "a workbook of Excel 95",
    file: "cu.xls",
    bytes: () => oldWorkbook("biff5"),
    kind: "other_spreadsheet",
    says: "Excel 95",
  },
  {
    what: "a Word 97 document",
    file: "cu.xls",
    bytes: () => container({ WordDocument: new Uint8Array(4096) }),
    kind: "not_spreadsheet",
    says: "Word",
  },
  {
    what: "an .xlsx cut off while downloading",
    file: "do-dang.xlsx",
    bytes: () => workbook(sheetXml()).subarray(0, 900),
    kind: "damaged",
    says: "chưa trọn",
  },
  {
    what: "a file of no bytes",
    file: "rong.csv",
    bytes: () => new Uint8Array(),
    kind: "empty",
    says: "không có dòng dữ liệu",
  },
  {
    what: "a text of blank lines",
    file: "rong.csv",
    bytes: () => bytesOf("\ufeff\r\n\r\n  \r\n"),
    kind: "empty",
    says: "không có dòng",
  },
  {
    what: "a workbook with an empty sheet",
    file: "rong.xlsx",
    bytes: () => workbook(`${SHEET_START}<sheetData/></worksheet>`),
    kind: "empty",
    says: "không có dòng",
  },
  {
    what: "a quote that is never closed",
    file: "ngoac-kep.csv",
    bytes: () =>
      bytesOf(`${HEAD_LINE}H24-1,1/4/2026,8/4/2026,\nH24-2,"2/4/2026,9/4/2026,\nH24-3,3/4/2026,,\n`),
    kind: "open_quote",
    says: "dòng 3",
  },
  {
    what: "more rows than a sheet of Excel",
    file: "qua-dai.csv",
    bytes: () => bytesOf(HEAD_LINE + "H24-1,1/4/2026,8/4/2026,\n".repeat(1_048_576)),
    kind: "too_many_rows",
    says: "1.048.576",
  },
];

export interface OddFile {
  readonly what: string;
  readonly file: string;
  readonly bytes: () => Uint8Array;
  /** What the officer is told beside getting the one dossier of the file. */
  readonly says?: string;
}

/** Files that claim or hold something odd, and still are lists with one dossier. */
export const ODD_FILES: readonly OddFile[] = [
  {
    what: "a sheet that claims a million columns",
    file: "trieu-cot.xlsx",
    bytes: () => workbook(sheetXml({ before: '<dimension ref="A1:BDWGO1048576"/>' })),
    says: "A1:BDWGO1048576",
  },
  {
    what: "a cell in the millionth column",
    file: "trieu-cot.xlsx",
    bytes: () => workbook(sheetXml({ row2: textCell("BDWGN2", "lạc") })),
    says: "chỉ đọc 256 cột",
  },
  {
    what: "a cell in the last row",
    file: "triệu-dòng.xlsx",
    bytes: () => workbook(sheetXml({ after: `<row r="1048576">${textCell("A1048576", "lạc")}</row>` })),
  },
  {
    what: "a web table whose title spans a million columns",
    file: "trieu-cot.xls",
    bytes: () =>
      bytesOf(
        `<!DOCTYPE html><html><body><table><tr><td colspan="1000000">DANH SÁCH</td><td>lạc</td></tr><tr><td>Mã hồ sơ</td><td>Ngày tiếp nhận</td><td>Hẹn trả</td><td>Ngày có kết quả</td></tr><tr><td>H24-1</td><td>01/04/2026</td><td>08/04/2026</td><td>06/04/2026</td></tr></table></body></html>`,
      ),
    says: "chỉ đọc 256 cột",
  },
  {
    what: "a line of a million commas",
    file: "trieu-cot.csv",
    bytes: () => bytesOf(`${HEAD_LINE}H24-1,01/04/2026,08/04/2026,06/04/2026${",".repeat(1_000_000)}\n`),
  },
  {
    what: "formulas and links in the cells",
    file: "cong-thuc.xlsx",
    bytes: () =>
      workbook(
        sheetXml()
          .replace('<c r="B2"><v>', '<c r="B2"><f>DATE(2026,4,1)</f><v>')
          .replace(
            "</sheetData>",
            '</sheetData><hyperlinks><hyperlink ref="A2" location="https://localhost/x"/></hyperlinks>',
          ),
      ),
  },
];
