import fc from "fast-check";
import {
  heightOf,
  linesOf,
  MAX_ROW_HEIGHT,
  splitToRows,
  textWidth,
  wrapText,
} from "../../src/sheets/text-metrics";

const FONT = { size: 14 };
const PARAGRAPH =
  "Thực hiện Thông tư số 02/2017/TT-VPCP của Văn phòng Chính phủ hướng dẫn về nghiệp vụ kiểm soát thủ tục hành " +
  "chính, Ủy ban nhân dân phường báo cáo tình hình tiếp nhận, giải quyết thủ tục hành chính như sau:";

const words = (text: string): string[] => text.split(/[ \n]+/).filter((word) => word !== "");

const vietnameseText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words(PARAGRAPH)),
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.constantFrom(" ", "\n"),
    ),
  )
  .map((parts) => parts.join(" "));
const font = fc.record({ size: fc.constantFrom(11, 12, 13, 14), bold: fc.boolean(), italic: fc.boolean() });
const width = fc.double({ min: 1, max: 600, noNaN: true });

describe("the width of a text", () => {
  test("is the sum of the advance widths of Times New Roman", () => {
    // 2048 units to the em: "M" 1821, "a" 909, a digit 1024.
    expect(textWidth("M", { size: 2048 })).toBe(1821);
    expect(textWidth("a1", { size: 1024 })).toBe((909 + 1024) / 2);
  });

  test("differs for bold and italic", () => {
    const styles = [{}, { bold: true }, { italic: true }, { bold: true, italic: true }];
    expect(new Set(styles.map((style) => textWidth("Tổng số hồ sơ", { ...FONT, ...style }))).size).toBe(4);
  });

  test("is the same for composed and decomposed Vietnamese letters", () => {
    expect(textWidth("Kết quả đã xử lý".normalize("NFD"), FONT)).toBe(textWidth("Kết quả đã xử lý", FONT));
  });

  test("counts an unknown character as an M", () => {
    expect(textWidth("漢", FONT)).toBe(textWidth("M", FONT));
  });
});

describe("wrapping", () => {
  test("breaks at blanks and drops the blanks of the break", () => {
    expect(wrapText("Tổng số hồ sơ", FONT, 50)).toEqual(["Tổng số", "hồ sơ"]);
  });

  test("lets a text that fits exactly stand on one line", () => {
    expect(wrapText("Tổng số hồ sơ", FONT, textWidth("Tổng số hồ sơ", FONT))).toHaveLength(1);
  });

  test("cuts a word that is longer than the line between letters", () => {
    expect(wrapText("a MMMM", { size: 2048 }, 2 * 1821)).toEqual(["a", "MM", "MM"]);
  });

  test("never cuts between a letter and its mark", () => {
    const decomposed = "ế".normalize("NFD");
    expect(wrapText(decomposed.repeat(3), FONT, 1)).toEqual([decomposed, decomposed, decomposed]);
  });

  test("keeps line breaks, blank lines and the blanks inside a line", () => {
    expect(wrapText("Số:      /BC\n\nngày", FONT, 500)).toEqual(["Số:      /BC", "", "ngày"]);
  });

  test("does not break at a non-breaking space", () => {
    expect(wrapText("số 10\u00a0%", FONT, textWidth("số 10", FONT))).toEqual(["số", "10\u00a0%"]);
  });

  test("loses no letter", () => {
    fc.assert(
      fc.property(vietnameseText, font, width, (text, style, points) => {
        expect(wrapText(text, style, points).join("").replace(/ /g, "")).toBe(text.replace(/[ \n]/g, ""));
      }),
    );
  });

  test("loses no word and tears none that fits on a line", () => {
    fc.assert(
      fc.property(vietnameseText, font, width, (text, style, points) => {
        fc.pre(words(text).every((word) => textWidth(word, style) <= points));
        expect(words(wrapText(text, style, points).join(" "))).toEqual(words(text));
      }),
    );
  });

  test("gives lines that fit or are a single character", () => {
    fc.assert(
      fc.property(vietnameseText, font, width, (text, style, points) => {
        for (const line of wrapText(text, style, points)) {
          const isSingle = [...line.normalize("NFC").replace(/\p{M}/gu, "")].length <= 1;
          expect(isSingle || textWidth(line, style) <= points + 1e-6).toBe(true);
        }
      }),
    );
  });

  test("never needs more lines when there is more room", () => {
    fc.assert(
      fc.property(vietnameseText, font, width, width, (text, style, one, other) => {
        const [narrow, wide] = [Math.min(one, other), Math.max(one, other)];
        expect(wrapText(text, style, wide).length).toBeLessThanOrEqual(wrapText(text, style, narrow).length);
      }),
    );
  });
});

describe("the height of a row", () => {
  test("grows by the same step with each line", () => {
    const heights = ["a", "a\na", "a\na\na"].map((text) => heightOf(text, FONT, 400));
    expect(heights).toEqual([18.75, 36, 53.25]);
  });

  // Excel paces lines of Times New Roman 3 points more than their size.
  test.each([11, 12, 13, 14])(
    "has at least the pace of Excel's lines at %d points, and a pixel more at most",
    (size) => {
      const step = heightOf("a\na", { size }, 400) - heightOf("a", { size }, 400);
      expect(step).toBeGreaterThanOrEqual(size + 3);
      expect(step).toBeLessThan(size + 3.75);
    },
  );

  test("counts on as many lines as the width may take at most, and at least", () => {
    const exact = textWidth(PARAGRAPH, FONT);
    expect(linesOf(PARAGRAPH, FONT, exact)).toEqual({ fewest: 2, most: 2 });
    expect(linesOf(PARAGRAPH, FONT, exact + 4)).toEqual({ fewest: 1, most: 2 });
    expect(linesOf(PARAGRAPH, FONT, exact * 1.05 + 4)).toEqual({ fewest: 1, most: 1 });
  });

  test("gives a line that may not be needed the room below the text, and keeps less than a line free for it", () => {
    const [two, one] = [1, 1.05].map((share) => textWidth(PARAGRAPH, FONT) * share + 4);
    const certain = heightOf(PARAGRAPH, FONT, one!, { spacing: 6 });
    const uncertain = heightOf(PARAGRAPH, FONT, two!, { spacing: 6 });
    expect(uncertain).toBe(heightOf("a\na", FONT, 400));
    expect(uncertain - certain).toBeGreaterThan(0);
    expect(uncertain - certain).toBeLessThan(FONT.size);
  });

  test("takes the first-line indent into account", () => {
    const roomForOneLine = textWidth(PARAGRAPH, FONT) * 1.05 + 4;
    expect(linesOf(PARAGRAPH, FONT, roomForOneLine, { firstLineIndent: 36 }).most).toBe(2);
  });

  test("holds the spacing and is a whole number of pixels", () => {
    expect(heightOf("a", FONT, 400, { spacing: 6 })).toBe(24.75);
    expect(heightOf("a", FONT, 400, { spacing: 6.1 })).toBe(25.5);
  });

  test("of an empty text is one line", () => {
    expect(heightOf("", FONT, 400)).toBe(18.75);
  });
});

describe("splitting a paragraph to rows", () => {
  const long = Array(40).fill(PARAGRAPH).join(" ");

  test("leaves a paragraph alone that fits in one row", () => {
    expect(splitToRows(PARAGRAPH, FONT, 460)).toEqual([PARAGRAPH]);
  });

  test("cuts a paragraph that is too tall for Excel into rows that are not", () => {
    const rows = splitToRows(long, FONT, 460);
    expect(heightOf(long, FONT, 460)).toBeGreaterThan(MAX_ROW_HEIGHT);
    expect(rows.length).toBeGreaterThan(1);
    expect(Math.max(...rows.map((row) => heightOf(row, FONT, 460)))).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
    expect(rows.join(" ")).toBe(long);
  });

  test("fills each row but the last as far as it goes", () => {
    const rows = splitToRows(long, FONT, 460).slice(0, -1);
    expect(rows.map((row) => linesOf(row, FONT, 460).most)).toEqual(rows.map(() => 23));
  });

  test("leaves room for the spacing and indents only the first part", () => {
    const options = { spacing: 6, firstLineIndent: 36 };
    const [first = "", ...others] = splitToRows(long, FONT, 460, 100, options);
    expect(heightOf(first, FONT, 460, options)).toBeLessThanOrEqual(100);
    expect(Math.max(...others.map((row) => heightOf(row, FONT, 460, { spacing: 6 })))).toBeLessThanOrEqual(
      100,
    );
  });

  test("takes a word to the next row rather than tear it at the border", () => {
    expect(splitToRows("a MMMM", { size: 2048 }, 6000, 2 * 2400)).toEqual(["a", "MMMM"]);
  });

  test("loses no letter, whatever the height", () => {
    fc.assert(
      fc.property(
        vietnameseText,
        font,
        width,
        fc.integer({ min: 1, max: 420 }),
        (text, style, points, height) => {
          const rows = splitToRows(text, style, points, height);
          expect(rows.join("").replace(/[ \n]/g, "")).toBe(text.replace(/[ \n]/g, ""));
        },
      ),
    );
  });

  test("tears no word that fits in a row of its own", () => {
    fc.assert(
      fc.property(vietnameseText, font, fc.integer({ min: 20, max: 420 }), (text, style, height) => {
        fc.pre(words(text).every((word) => linesOf(word, style, 300).most === 1));
        expect(words(splitToRows(text, style, 300, height).join(" "))).toEqual(words(text));
      }),
    );
  });
});
