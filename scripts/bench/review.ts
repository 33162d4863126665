/** A ten-page report reviewed, beside what only finds its numbers and folds its words. */
import { readFileSync } from "node:fs";
import { reviewText } from "../../src/review/review";
import { foldAccents } from "../../src/vietnamese/words";
import { measure, type Measurement } from "./measure";

/** Ten printed pages hold some 25,000 characters. */
const TEN_PAGES = 25_000;

const REPORT = "test/review/fixtures/gia-phuc-2026-04.txt";

/** The report with its prose repeated until it fills ten pages. */
function tenPages(): string {
  const report = readFileSync(REPORT, "utf8");
  const [head, assessment = ""] = report.split("III. Đánh giá chung");
  const prose =
    "- Công chức thực hiện nghiêm túc nội quy, hướng dẫn người dân nộp hồ sơ đúng quy định, không để phải đi lại nhiều lần.\n";
  const missing = TEN_PAGES - report.length;
  return `${head}III. Đánh giá chung\n${prose.repeat(Math.ceil(missing / prose.length))}${assessment}`;
}

export async function benchReview(): Promise<Measurement[]> {
  const text = tenPages();
  let errors = 0;
  const ten = await measure(
    "review a ten-page report",
    () => (errors = reviewText(text).findings.filter(({ severity }) => severity === "error").length),
    () => foldAccents(text).match(/\d+(?:[.,]\d+)*/g),
    () => errors === 8,
  );
  return [ten];
}
