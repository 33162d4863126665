import { normaliseText } from "../../../src/review/read/normalise";
import { convertLegacy } from "../../../src/vietnamese/legacy-encodings";

describe("a text as it is pasted", () => {
  test.each([
    ["decomposed accents are composed", "Tổng số".normalize("NFD"), "Tổng số"],
    ["no-break and narrow blanks become blanks", "1.022\u00a0hồ\u202fsơ", "1.022 hồ sơ"],
    [
      "marks of writing direction disappear",
      "\u200fTổng số:\u200e 1.022\u202c hồ sơ",
      "Tổng số: 1.022 hồ sơ",
    ],
    ["zero-width characters disappear", "hồ\u200b sơ\ufeff", "hồ sơ"],
    ["full-width digits become digits", "１.０２２ hồ sơ", "1.022 hồ sơ"],
    ["the ends of lines of other systems are one", "a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["tabs between words part cells", "Trực tuyến\t980\thồ sơ", "Trực tuyến | 980 | hồ sơ"],
    ["each tab parts two cells, merged ones are blank", "Trực tuyến\t\t980", "Trực tuyến | | 980"],
    ["the first cell of a row may be blank", "\tTỔNG SỐ\t980", "| TỔNG SỐ | 980"],
    ["tabs behind a row are no cells", "Trực tuyến\t980\t\t", "Trực tuyến | 980"],
    ["a tab behind a list's mark is room", "-\tTrực tuyến: 980", "- Trực tuyến: 980"],
    ["a tab behind a heading's number is room", "1.1.\tTiếp nhận", "1.1. Tiếp nhận"],
    ["in a row the number of a heading is a cell", "1.\tHộ tịch\t980", "1. | Hộ tịch | 980"],
    ["a tab in front of a line is no cell", "\tTrực tuyến", "Trực tuyến"],
    ["marks of emphasis disappear, a list mark stays", "*** Ngành Công an**", "* Ngành Công an*"],
  ])("%s", (_name, raw, expected) => {
    expect(normaliseText(raw).text).toBe(expected);
  });
});

describe("fonts of before Unicode", () => {
  test("TCVN3 is recognised, converted and said", () => {
    const raw =
      "B¸o c¸o kÕt qu¶ gi¶i quyÕt thñ tôc hµnh chÝnh\nTæng sè hå s¬ tiÕp nhËn: 120 hå s¬, trùc tuyÕn 100 hå s¬";
    expect(normaliseText(raw)).toEqual({
      text: "Báo cáo kết quả giải quyết thủ tục hành chính\nTổng số hồ sơ tiếp nhận: 120 hồ sơ, trực tuyến 100 hồ sơ",
      converted: "TCVN3",
    });
  });

  test("VNI is recognised, converted and said", () => {
    const raw = "Keát quaû giaûi quyeát thuû tuïc. Toång soá hoà sô tieáp nhaän: 120 hoà sô tröïc tuyeán";
    expect(normaliseText(raw)).toEqual({
      text: "Kết quả giải quyết thủ tục. Tổng số hồ sơ tiếp nhận: 120 hồ sơ trực tuyến",
      converted: "VNI",
    });
  });

  test("Unicode text with foreign letters is left alone", () => {
    const text = "Hồ sơ của ông Müller được tiếp nhận và giải quyết, kết quả: ¸ µ";
    expect(convertLegacy(text)).toEqual({ text });
  });
});
