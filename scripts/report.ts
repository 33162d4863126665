/**
 * The main job on a file, without Excel: reads a filled input workbook that any program has saved, checks it, makes its
 * report.
 *
 *   npm run report -- FILE.xlsx --out DIR [--template T] [--json]
 *
 * Exit code 0, also where the figures have errors; 2 when there is no report.
 */
import { parseArgs } from "node:util";
import { UnreadableBook } from "../src/on-files/unreadable-book";
import { CommandFailure } from "../src/workbook/command-failure";
import { runReport } from "./report/run-report";

const USAGE = "Cách dùng: npm run report -- TỆP.xlsx --out THƯ_MỤC [--template MẪU] [--json]";
const NO_REPORT = 2;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      out: { type: "string" },
      template: { type: "string" },
      json: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0 || values.out === undefined) {
    throw new CommandFailure("usage", USAGE);
  }
  const { template, out: outDir, json: isJson } = values;
  console.log(await runReport({ file, outDir, template, isJson }));
}

main().catch((error: unknown) => {
  const isUsage = error instanceof TypeError && "code" in error;
  const isOurs = error instanceof UnreadableBook || error instanceof CommandFailure;
  console.error(isOurs ? error.message : isUsage ? USAGE : error);
  process.exitCode = NO_REPORT;
});
