/**
 * The points of Quyết định 766/QĐ-TTg, estimated from an office's own figures.
 *
 *   npm run score -- --case FILE.json|FILE.xlsx [--json]
 */
import { parseArgs } from "node:util";
import { UnreadableBook } from "../src/on-files/unreadable-book";
import { CaseProblem } from "./case-file/problem";
import { runScore } from "./score/run-score";

const USAGE = "Cách dùng: npm run score -- --case TỆP.json|TỆP.xlsx [--json]";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { case: { type: "string" }, json: { type: "boolean", default: false } },
  });
  if (values.case === undefined) throw new CaseProblem(USAGE);
  console.log(await runScore(values.case, values.json));
}

main().catch((error: unknown) => {
  const isUsage = error instanceof TypeError && "code" in error;
  const isOurs = error instanceof CaseProblem || error instanceof UnreadableBook;
  console.error(isOurs ? error.message : isUsage ? USAGE : error);
  process.exitCode = 2;
});
