/** Whatever is pasted: an answer or one clear message, in time that grows with the length and no faster. */
import fc from "fast-check";
import { reviewText } from "../../src/review/review";
import { FIXTURES } from "./fixtures";

const HOSTILE: readonly (readonly [name: string, piece: string])[] = [
  ["digits", "1"],
  ["digits and dots", "1."],
  ["digits, dots, a letter at the end", "1.1x"],
  ["look-alike letters", "1O"],
  ["opening brackets", "(5 hồ sơ "],
  ["closing brackets", ")"],
  ["dots", "..."],
  ["slashes", "1/"],
  ["dates", "1/1/"],
  ["words that are no syllables", "tryc "],
  ["words that begin phrases", "hệ thống thông tin giải quyết "],
  ["months", "tháng "],
  ["labels without numbers", "trong đó, "],
  ["counts without labels", "5 "],
  ["list marks", "- "],
  ["table cells", "| 5 "],
  ["lines", "Quá hạn: 01 hồ sơ, tỷ lệ 0,1%\n"],
  ["combining accents", "a\u0301\u0323"],
  ["addresses", "a.b-c."],
  ["braces", "{{"],
];

const LENGTH = 8_000;

/** Runs that may meet a collection of garbage; one that meets none is proof enough. */
const TRIES = 5;

const isOnceBelow = (limit: number, ratio: () => number): boolean =>
  Array.from({ length: TRIES }).some(() => ratio() < limit);

/** Milliseconds of this process's own work: time that other programs had the processor is not among them. */
function timed(text: string): number {
  const start = process.cpuUsage();
  reviewText(`Tổng số hồ sơ: 5 hồ sơ. ${text}`);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

test.each(HOSTILE)(
  "%s: four times the length takes no more than some eight times the time",
  (_name, piece) => {
    const short = piece.repeat(LENGTH / piece.length);
    const long = piece.repeat((4 * LENGTH) / piece.length);
    // A quadratic step would take sixteen times.
    expect(isOnceBelow(9, () => timed(long) / Math.max(timed(short), 2))).toBe(true);
  },
);

test("ten reports on end take about ten times one report", () => {
  const [{ text }] = FIXTURES as unknown as [{ text: string }];
  timed(text);
  expect(isOnceBelow(25, () => timed(`${text}\n`.repeat(10)) / Math.max(timed(text), 2))).toBe(true);
});

test("any text at all gets an answer or a message", () => {
  const pieces = fc.constantFrom(
    ...[
      "hồ sơ",
      "tỷ lệ",
      "quá hạn",
      "1.022",
      "99,6%",
      "5/0",
      "0/0",
      "%",
      "(",
      ")",
      ":",
      ";",
      ".",
      ",",
      "|",
      "\n",
      "- ",
      "I. ",
      "4.1. ",
    ],
    ...[
      "tháng 4",
      "ngày 31/2/2026",
      "Công an",
      "trong đó",
      "không có",
      "O1",
      "9".repeat(40),
      "\u202e",
      "…",
      "{",
      "TM. TRUNG TÂM",
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { minLength: 1, maxLength: 40 }), (words) => {
      const text = `x ${words.join(" ")}`;
      const { numbers, findings, text: shown } = reviewText(text);
      expect(numbers.understood).toBeLessThanOrEqual(numbers.total);
      for (const { quotes } of findings)
        for (const quote of quotes) expect(shown.slice(...quote.span)).toBe(quote.text);
    }),
    { numRuns: 300 },
  );
});
