/**
 * Many communes' packets and input workbooks into the province's workbook.
 *
 *   npm run rollup -- FILES|DIR… --out DIR [--period TITLE] [--units FILE] [--before DIR]
 *     [--name ISSUER] [--template T] [--json]
 *
 * Exit code 0, also where files were refused; 2 when there is no workbook.
 */
import { parseArgs } from "node:util";
import { CommandFailure } from "../src/workbook/command-failure";
import { runRollup } from "./rollup/run-rollup";

const USAGE =
  "Cách dùng: npm run rollup -- TỆP|THƯ_MỤC… --out THƯ_MỤC [--period KỲ] [--units DANH_SÁCH] [--before THƯ_MỤC_KỲ_TRƯỚC] [--name NƠI_TỔNG_HỢP] [--template MẪU] [--json]";
const NO_WORKBOOK = 2;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      out: { type: "string" },
      period: { type: "string" },
      units: { type: "string" },
      before: { type: "string" },
      name: { type: "string" },
      template: { type: "string" },
      json: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0 || values.out === undefined) throw new CommandFailure("usage", USAGE);
  const { out: outDir, json: isJson, ...wishes } = values;
  console.log(await runRollup({ paths: positionals, outDir, isJson, ...wishes }));
}

main().catch((error: unknown) => {
  const isUsage = error instanceof TypeError && "code" in error;
  console.error(error instanceof CommandFailure ? error.message : isUsage ? USAGE : error);
  process.exitCode = NO_WORKBOOK;
});
