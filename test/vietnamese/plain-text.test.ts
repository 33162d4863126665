import { plainText } from "../../src/vietnamese/plain-text";

describe("plainText", () => {
  test.each([
    ["composes decomposed accents", "Đã giải quyết".normalize("NFD"), "Đã giải quyết"],
    [
      "turns no-break, narrow and ideographic spaces into ordinary ones",
      "1\u00a0022\u202fhồ\u3000sơ",
      "1 022 hồ sơ",
    ],
    ["joins runs of spaces, tabs and line ends and trims the ends", " \t xã  Gia\n Phúc ", "xã Gia Phúc"],
    ["drops zero-width characters and soft hyphens", "1\u200b.0\ufeff2\u00ad2", "1.022"],
    ["turns full-width digits and marks into ASCII", "９９，６％", "99,6%"],
    ["turns Arabic-Indic digits of both series into ASCII", "٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹", "0123456789 0123456789"],
    [
      "drops control characters and halves of pairs",
      "Đạt\u0007 chỉ\u009f tiêu\ud800 \ufffe\uffff",
      "Đạt chỉ tiêu",
    ],
    ["keeps whole pairs, which are letters and pictures", "\u{1d7d8} 👍", "\u{1d7d8} 👍"],
    ["leaves superscripts, dashes and Vietnamese quotation marks alone", "250m² – “ước”", "250m² – “ước”"],
  ])("%s", (_name, text, expected) => {
    expect(plainText(text)).toBe(expected);
  });
});
