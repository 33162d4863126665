/** The work of a review grows with the length of its text and no faster: by counts of what is executed, not by a clock. */
import { Session } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";
import type * as Review from "../../src/review/review";

const session = new Session();
let reviewText: typeof Review.reviewText;

// What is loaded from here on is compiled with counters; V8 would drop code that has not run for a while, with its own.
beforeAll(async () => {
  setFlagsFromString("--no-flush-bytecode");
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  ({ reviewText } = await import("../../src/review/review"));
  await stepsOf("Tiếp nhận 5 hồ sơ.");
});

afterAll(async () => {
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
  setFlagsFromString("--flush-bytecode");
});

/** What is counted: every block of the code under `src` that is entered, each turn of a loop by itself. */
async function stepsOf(text: string): Promise<number> {
  await session.post("Profiler.takePreciseCoverage");
  reviewText(text);
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => /\/src\/(?:review|checks|vietnamese)\//.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}

const PIECES: readonly (readonly [name: string, piece: string])[] = [
  ["thousands on end", "1.234,"],
  ["rows of a table", "| 1 | Hộ tịch | 300 | 298 | 0 |\n"],
  ["rows that tell figures", "Tiếp nhận trong kỳ | 5 | 6 | 7%\n"],
  ["slots", "{{"],
  ["brackets", "(5 hồ sơ "],
  ["parts of parts", "trong đó có 5 hồ sơ; "],
  ["one sentence", "tiếp nhận 5 hồ sơ, "],
  ["ratios", "5/6 "],
  ["places", "phường Hải Châu tiếp nhận 5 hồ sơ. "],
  ["list items", "- Quá hạn: 01 hồ sơ, tỷ lệ 0,1%.\n"],
  ["dates", "từ ngày 15/4/2026 đến ngày 14/5/2026 "],
  ["beginnings of phrases", "hệ thống thông tin giải quyết "],
  ["fields", "- Lĩnh vực hộ tịch: tiếp nhận 300 hồ sơ, giải quyết 298 hồ sơ.\n"],
];

const SHORT = 6_000;
const TIMES = 4;
/** So many pieces on one line that four times as many are still read as a sentence. */
const ON_A_LINE = 90;

const timesOf = (piece: string): number =>
  /\d/.test(piece) && !piece.endsWith("\n") ? ON_A_LINE : Math.ceil(SHORT / piece.length);
/** What a review does once, whatever the length, makes the longer one seem cheaper; nothing may make it dearer. */
const MOST = TIMES * 1.1;

test.each(PIECES)("%s: four times the text, four times the steps", async (_name, piece) => {
  const short = piece.repeat(timesOf(piece));
  const [fixed, one, four] = [await stepsOf("x"), await stepsOf(short), await stepsOf(short.repeat(TIMES))];
  expect(one - fixed).toBeGreaterThan(short.length);
  expect((four - fixed) / (one - fixed)).toBeLessThanOrEqual(MOST);
});

test("a text of a million characters of numbers is read as far as a report goes, and the officer is told", () => {
  const row = "| 1 | Hộ tịch | 300 | 298 | 0 |\n";
  const { summary, readings } = reviewText(row.repeat(Math.ceil(1_000_000 / row.length)));
  expect(summary).toContain("mới đọc đến hết dòng 6250");
  expect(readings.length).toBeLessThanOrEqual(25_000);
});

test("a line with more numbers than any sentence is data: nothing is said of what they are", () => {
  const { readings, findings } = reviewText(`Tổng số hồ sơ: 5 hồ sơ.\n${"1.234, ".repeat(500)}`);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(readings.filter(({ use }) => use === "unknown").length).toBe(400);
});
