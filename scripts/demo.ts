/**
 * The main job without a screen, through the genuine Office.js client: insert the input sheet, enter a case, check,
 * fill the report, save.
 *
 *   npm run demo -- [--case FILE.json] [--out DIR]
 */
import { parseArgs } from "node:util";
import { runDemo } from "./demo/run-demo";
import { CaseProblem } from "./case-file/problem";
import { CommandFailure } from "../src/workbook/command-failure";

const DEFAULT_CASE = "assets/thang-4-2026.json";
const DEFAULT_OUT = "out/demo";

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { case: { type: "string" }, out: { type: "string" } } });
  const lines = await runDemo({ caseFile: values.case ?? DEFAULT_CASE, outDir: values.out ?? DEFAULT_OUT });
  for (const line of lines) console.log(line);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const isOurs = error instanceof CaseProblem || error instanceof CommandFailure;
    console.error(isOurs ? error.message : error);
    process.exit(1);
  },
);
