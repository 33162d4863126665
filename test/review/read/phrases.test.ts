import { PhraseBook } from "../../../src/review/read/phrases";
import { tokensOf } from "../../../src/review/read/tokens";

const BOOK = new PhraseBook([
  ["bản", "copy"],
  ["bàn", "desk"],
  ["bản sao", "copy of it"],
  ["trực hằng ngày", "on duty"],
  ["trực hàng ngày", "on duty every day"],
]);

const found = (text: string, isBare = false) =>
  BOOK.find(tokensOf(text, 0, text.length), isBare).map(({ value, confidence }) => [value, confidence]);

describe("phrases that only their accents tell apart", () => {
  test.each([
    ["Cấp 02 bản.", "copy"],
    ["Kê 02 bàn.", "desk"],
    ["Cán bộ trực hằng ngày.", "on duty"],
    ["Cán bộ trực hàng ngày.", "on duty every day"],
  ])("“%s” speaks of “%s”, surely", (text, value) => {
    expect(found(text)).toEqual([[value, 1]]);
  });

  test("without accents the last of them is meant, and less surely", () => {
    expect(found("Cap 02 ban.", true)).toEqual([["desk", 0.9]]);
    expect(found("Can bo truc hang ngay.")).toEqual([["on duty every day", 0.9]]);
  });

  test("with the accents of none of them, nothing is said", () => {
    expect(found("Bán 02 bẩn.")).toEqual([]);
  });

  test("a longer phrase that begins with one of them goes before it", () => {
    expect(found("Cấp 02 bản sao.")).toEqual([["copy of it", 1]]);
  });
});
