/**
 * Checks a written report.
 *
 *   npm run review -- FILE.txt|FILE.docx|FILE.pdf [--json]
 *
 * Exit code 0 without errors, 1 with, 2 when the file cannot be read.
 */
import { parseArgs } from "node:util";
import { ReviewProblem } from "../src/review/problem";
import { runReview } from "./review/run-review";

const USAGE = "Cách dùng: npm run review -- TỆP.txt|TỆP.docx|TỆP.pdf [--json]";
const UNREADABLE = 2;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new ReviewProblem(USAGE);
  const { output, hasErrors } = await runReview(file, values.json);
  console.log(output);
  return hasErrors ? 1 : 0;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    const isUsage = error instanceof TypeError && "code" in error;
    console.error(error instanceof ReviewProblem ? error.message : isUsage ? USAGE : error);
    process.exitCode = UNREADABLE;
  },
);
