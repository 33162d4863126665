/** Reads a file, reviews it, and writes what was found, for people or as JSON. */
import { readFile } from "node:fs/promises";
import { textOfFile } from "../../src/review/files/text-of-file";
import { ReviewProblem } from "../../src/review/problem";
import { reviewText, type Review } from "../../src/review/review";
import { reviewAsJson } from "./as-json";
import { reviewAsText } from "../../src/review/as-text";

export interface ReviewRun {
  readonly output: string;
  readonly hasErrors: boolean;
}

/**
 * Reviews a file.
 *
 * @throws ReviewProblem when the file cannot be read or is no report.
 */
export async function runReview(file: string, asJson: boolean): Promise<ReviewRun> {
  const { text, withoutText } = await textOfFile(await bytesOf(file), file);
  const review = reviewText(text, { withoutText });
  return {
    output: asJson ? JSON.stringify(reviewAsJson(review), null, 2) : reviewAsText(review),
    hasErrors: hasErrors(review),
  };
}

const hasErrors = ({ findings }: Review): boolean => findings.some(({ severity }) => severity === "error");

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "không có tệp này",
  EISDIR: "đây là thư mục",
  EACCES: "không có quyền đọc",
};

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new ReviewProblem(`Không đọc được “${file}”: ${PROBLEMS[code] ?? "lỗi khi đọc"}.`);
  }
}
