/**
 * Counts dossier lists and reads summary tables into the figures of a report.
 *
 *   npm run count -- FILE… --from D --to D [--unit NAME] [--other-period] [--json]
 *
 * Exit code 0: counted; 1: a file cannot be counted, or nothing may be taken of a table; 2: wrong arguments.
 */
import { readArguments } from "./count/arguments";
import { CountProblem } from "./count/problem";
import { asJson, asText } from "./count/print";
import { readSources } from "./count/read-lists";
import { countSources } from "./count/count-lists";

async function main(): Promise<void> {
  const { files, isJson, ...wish } = readArguments(process.argv.slice(2));
  const counted = countSources(await readSources(files), wish);
  process.stdout.write(isJson ? asJson(counted) : asText(counted));
  if (counted.refusals.length === 0) return;
  console.error(counted.refusals.join("\n"));
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  const isOurs = error instanceof CountProblem;
  console.error(isOurs ? error.message : error);
  process.exitCode = isOurs ? error.exitCode : 1;
});
