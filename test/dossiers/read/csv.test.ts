import fc from "fast-check";
import { csvTable, detectDelimiter } from "../../../src/dossiers/read/csv-table";
import { csvCells } from "../../../src/dossiers/read/csv-cells";
import { readTables } from "../../../src/dossiers/read/read-tables";
import type { RawRow, RawTable } from "../../../src/dossiers/read/raw-table";
import { utf16 } from "../../../scripts/dossier-lists/text-encodings";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = (table: RawTable): RawRow[] =>
  Array.from({ length: table.rowCount }, (_, index) => table.row(index));
const read = async (bytes: Uint8Array): Promise<RawRow[]> =>
  rowsOf((await readTables({ name: "thử.csv", bytes }))[0]!);

const TEXT = "Mã hồ sơ\tNgày nhận\nH24-1\t01/4/2026\n";
const CELLS = [
  ["Mã hồ sơ", "Ngày nhận"],
  ["H24-1", "01/4/2026"],
];

/** Windows-1258 writes a tone as a mark after its letter: "ồ" is "ô" and a grave. */
const CP1258 = Uint8Array.from([
  ...[
    0x4d, 0x61, 0xde, 0x20, 0x68, 0xf4, 0xcc, 0x20, 0x73, 0xf5, 0x09, 0x4e, 0x67, 0xe0, 0x79, 0x20, 0x6e,
    0x68,
  ],
  ...[
    0xe2, 0xf2, 0x6e, 0x0a, 0x48, 0x32, 0x34, 0x2d, 0x31, 0x09, 0x30, 0x31, 0x2f, 0x34, 0x2f, 0x32, 0x30,
    0x32,
  ],
  ...[0x36, 0x0a],
]);

test.each([
  ["UTF-8", utf8(TEXT)],
  ["UTF-8 with a mark", utf8(`\ufeff${TEXT}`)],
  ["UTF-16, little end first", utf16(TEXT)],
  ["UTF-16, big end first", utf16(TEXT, true)],
  ["UTF-16 without a mark", utf16(TEXT).subarray(2)],
])("text in %s is read to the letter", async (_encoding, bytes) => {
  expect(await read(bytes)).toEqual(CELLS);
});

test("text in windows-1258 is composed, and the officer is asked to look at the accents", async () => {
  const [table] = await readTables({ name: "cu.csv", bytes: CP1258 });
  expect(table!.row(0)[0]).toBe("Mã hồ sơ");
  expect(table!.row(1)).toEqual(["H24-1", "01/4/2026"]);
  expect(table!.notes.join()).toContain("windows-1258");
});

test.each([
  ["commas", "Mã;số,Ngày\nA,1\nB,2\n", ","],
  ["semicolons, with commas in the numbers", "Mã;Phí;Ngày\nA;1,5;x\nB;2,5;y\n", ";"],
  ["tabs", "Mã\tTên, chữ\nA\tb, c\n", "\t"],
  ["the mark that the file names", "sep=|\r\nA,b|c\r\n", "|"],
  ["a letter above the list", `${"Nội dung công văn, ý một\n".repeat(60)}${"Mã;Tên;Ngày\n".repeat(60)}`, ";"],
  ["titles above the list", "DANH SÁCH HỒ SƠ, KỲ 4\n\nMã;Tên;Ngày\nA;b;c\nD;e;f\n", ";"],
])("the fields are told apart by %s", (_by, text, delimiter) => {
  expect(detectDelimiter(text)).toBe(delimiter);
});

test.each<[string, string, (string | null)[]]>([
  ["a line break within quotes", '"hai\r\ndòng",2', ["hai\r\ndòng", "2"]],
  ["doubled quotes", '"ông ""A""",2', ['ông "A"', "2"]],
  ["a quote in the midst of a text", 'ống 12" dài,2', ['ống 12" dài', "2"]],
  ["what follows a closing quote", '"a"b,2', ["ab", "2"]],
  ["empty fields", ',"",', [null, null, null]],
  ["a number kept as text", '="0012",="a""b"', ["0012", 'a"b']],
  [
    "a formula, which stays text",
    "=1+1,+1,@x,=cmd|' /C calc'!A0",
    ["=1+1", "+1", "@x", "=cmd|' /C calc'!A0"],
  ],
])("a record with %s", async (_with, record, cells) => {
  expect(await read(utf8(`a,b,c,d\n${record}\n1,2,3,4\n`))).toEqual([
    ["a", "b", "c", "d"],
    cells,
    ["1", "2", "3", "4"],
  ]);
});

test("whatever is written by the rules of RFC 4180 is read back", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "ồ", '"', ",", ";", "\n", "\r\n", " ", "=", "1") });
  const plain = cell.filter((text) => !/^="/.test(text));
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  const rows = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(plain, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
  fc.assert(
    fc.property(rows, (written) => {
      // The first line settles the delimiter.
      const lines = ["sep=,", ...written.map((row) => row.map(quoted).join(","))];
      const table = csvTable("a.csv", utf8(lines.join("\r\n")), { encoding: "utf-8", markLength: 0 });
      expect(rowsOf(table).slice(1)).toEqual(
        written.map((row) => row.map((text) => (text === "" ? null : text))),
      );
    }),
  );
});

test("a list of as many rows as a sheet of Excel is read", async () => {
  const [table] = await readTables({ name: "day.csv", bytes: utf8("A1,b\n".repeat(1_048_576)) });
  expect(table!.rowCount).toBe(1_048_576);
  expect(table!.row(1_048_575)).toEqual(["A1", "b"]);
});

test("a record is cut at the columns that a list may have", () => {
  expect(csvCells(",".repeat(5000), ",")).toHaveLength(256);
  expect(csvCells(`"a"${",".repeat(5000)}`, ",")).toHaveLength(256);
});
