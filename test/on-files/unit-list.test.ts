/** Lists of units as programs save them, and texts that are none. */
import { troubleWithList, unitListOf } from "../../src/on-files/unit-list-of-file";

const LIST = ["Mã;Tên;Trước đây", "11764;xã Gia Phúc;11761, xã Gia Khánh", "11765;phường Đông An"];
const UNITS = [
  { code: "11764", name: "xã Gia Phúc", before: ["11761", "xã Gia Khánh"] },
  { code: "11765", name: "phường Đông An", before: [] },
];

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};

it.each<[as: string, bytes: Uint8Array | string]>([
  ["UTF-8", LIST.join("\n")],
  ["UTF-8 with its mark, by Windows", `\ufeff${LIST.join("\r\n")}\r\n`],
  ["UTF-16, Excel's “Unicode text”", utf16(`\ufeff${LIST.join("\r\n").replace(/;/g, "\t")}`, false)],
  ["UTF-16 of the other order", utf16(`\ufeff${LIST.join("\n")}`, true)],
  ["letters of two signs", LIST.join("\n").normalize("NFD")],
  ["tabs", LIST.join("\n").replace(/;/g, "\t")],
  ["commas and quotes", '11764,xã Gia Phúc,"11761, xã Gia Khánh"\n11765,"phường Đông An"'],
  ["a line that names the mark", `sep=;\n${LIST.join("\n")}`],
  ["blank lines and blanks around", LIST.map((line) => ` ${line} `).join("\n\n")],
])("a list saved as %s", (_, content) => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const list = unitListOf(bytes);
  expect(list).toEqual({ units: UNITS, unread: [] });
  expect(troubleWithList("don-vi.csv", list)).toBeUndefined();
});

it("one unit that had several names before is a list, too", () => {
  const { units } = unitListOf(new TextEncoder().encode(LIST[1]!));
  expect(units).toEqual([UNITS[0]]);
});

it.each([
  ["a letter", "Kính gửi: Ủy ban nhân dân các xã; phường\nĐề nghị gửi trước ngày 16; trân trọng."],
  ["names alone", "xã Gia Phúc\nphường Đông An"],
  ["a running number before the code", "1;11764;xã Gia Phúc\n2;11765;phường Đông An"],
  ["nothing", "  \n"],
  ["names longer than any", `1;xã ${"Dài ".repeat(60)}\n2;xã ${"Dài ".repeat(60)}`],
])("%s is no list, and is refused in words", (_, text) => {
  const list = unitListOf(new TextEncoder().encode(text));
  expect(list.units).toEqual([]);
  expect(troubleWithList("a.txt", list)).toMatch(
    /^Tệp “a\.txt” không đọc được danh sách đơn vị\. Mỗi dòng ghi/,
  );
});

it("lines that name no unit are told by their numbers, and the rest is taken", () => {
  const list = unitListOf(new TextEncoder().encode(`DANH SÁCH ĐƠN VỊ\n${LIST.join("\n")}`));
  expect(list.units).toEqual(UNITS);
  expect(troubleWithList("a.csv", list)).toContain(
    "1 dòng không đọc được đơn vị (dòng 1), các dòng khác đã nhận",
  );
});
