import { PhraseBook } from "../../../src/review/read/phrases";
import { tokensOf } from "../../../src/review/read/tokens";
import type { Wear } from "../../../src/review/read/wear";

const SOUND: Wear = { isBare: false, isWorn: false };
const BARE: Wear = { isBare: true, isWorn: false };
const WORN: Wear = { isBare: false, isWorn: true };

const BOOK = new PhraseBook([
  ["bản", "copy"],
  ["bàn", "desk"],
  ["bản sao", "copy of it"],
  ["trực hằng ngày", "on duty"],
  ["trực hàng ngày", "on duty every day"],
]);

const found = (text: string, wear: Wear = SOUND) =>
  BOOK.find(tokensOf(text, 0, text.length), wear).map(({ value, confidence }) => [value, confidence]);

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
    expect(found("Cap 02 ban.", BARE)).toEqual([["desk", 0.9]]);
    expect(found("Can bo truc hang ngay.")).toEqual([["on duty every day", 0.9]]);
  });

  test("with the accents of none of them, nothing is said", () => {
    expect(found("Bán 02 bẩn.")).toEqual([]);
  });

  test("words with other accents are other words, unless letters are damaged", () => {
    expect(found("Bàn sào.")).toEqual([["desk", 1]]);
    expect(found("Bàn sào.", WORN)).toEqual([["copy of it", 0.9]]);
    expect(found("Bản sao, ban sao.")).toEqual([
      ["copy of it", 1],
      ["copy of it", 0.9],
    ]);
  });

  test("a damaged word that two phrases fit is mended to none of them", () => {
    const book = new PhraseBook([
      ["đúng hạn", "on time"],
      ["đang hạn", "going on"],
      ["quá hạn", "late"],
    ]);
    const read = (text: string) => book.find(tokensOf(text, 0, text.length), WORN).map(({ value }) => value);
    expect(read("dxng hạn, qxá hạn")).toEqual(["late"]);
  });

  test("one word alone, without accents among damaged letters, may be another one", () => {
    const book = new PhraseBook([
      ["thuế", "tax"],
      ["thực hiện", "done"],
      ["rút", "withdrawn"],
    ]);
    const read = (text: string, wear: Wear) =>
      book.find(tokensOf(text, 0, text.length), wear).map(({ value }) => value);
    expect(read("thue hién, rut", BARE)).toEqual(["tax", "withdrawn"]);
    expect(read("thue hién, rut", { isBare: true, isWorn: true })).toEqual(["withdrawn"]);
  });

  test("a longer phrase that begins with one of them goes before it", () => {
    expect(found("Cấp 02 bản sao.")).toEqual([["copy of it", 1]]);
  });
});
