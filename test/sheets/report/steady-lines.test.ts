import fc from "fast-check";
import { steadyLines } from "../../../src/sheets/report/steady-lines";
import { letterWidths, linesOf, textWidth, wrapText } from "../../../src/sheets/text-metrics";
import { sampleText } from "../../support/sample-text";

const FONT = { size: 14 };
const PAGE = 454.5;
const SENTENCE = "5.1. Tỷ lệ hồ sơ cấp kết quả bản điện tử đạt 100% theo số liệu của hệ thống.";
const plain = (text: string): string => text.replace(/\u00a0/g, " ").trimEnd();

/** A width in which the text takes one line with the font's letters, and two with letters a little wider. */
const NEARLY_FULL = textWidth(SENTENCE, FONT) + 6;

test("a line that is all but full gets a last line of its own, whoever draws it", () => {
  expect(linesOf(SENTENCE, FONT, NEARLY_FULL)).toEqual({ fewest: 1, most: 2 });
  const steady = steadyLines(SENTENCE, FONT, NEARLY_FULL);
  expect(linesOf(steady, FONT, NEARLY_FULL)).toEqual({ fewest: 2, most: 2 });
  expect(plain(steady)).toBe(SENTENCE);
  expect(plain(wrapText(steady, FONT, NEARLY_FULL).at(-1)!)).toBe("thống.");
});

test.each([
  ["a text whose lines are certain", SENTENCE, textWidth(SENTENCE, FONT) * 1.1],
  ["an empty text", "", 400],
  ["a word longer than a line", "a".repeat(200), 400],
  ["a text with a line break of its own", `Một dòng\n${SENTENCE}`, NEARLY_FULL],
])("%s stays as it is", (_, text, width) => {
  expect(steadyLines(text, FONT, width)).toBe(text);
});

test("paragraphs of a page take the lines of the least room in any room, and lose no word", () => {
  const { least, most } = letterWidths(PAGE);
  const some = fc.record({
    words: fc.integer({ min: 5, max: 330 }),
    mark: fc.constantFrom("A", "BBBB", "CCCCCCCCC"),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  let uncertain = 0;
  fc.assert(
    fc.property(some, ({ words, mark, share }) => {
      const text = sampleText(words, mark);
      const steady = steadyLines(text, FONT, PAGE);
      expect(plain(steady)).toBe(text);
      const lines = linesOf(text, FONT, PAGE);
      if (lines.fewest === lines.most) return;
      uncertain += 1;
      const drawn = wrapText(steady, FONT, least + share * (most - least)).map(plain);
      expect(drawn).toEqual(wrapText(text, FONT, least));
    }),
    { numRuns: 200 },
  );
  expect(uncertain).toBeGreaterThan(20);
});
