/**
 * Counts dossier lists into the figures of a report.
 *
 *   npm run count -- FILE… --from D --to D [--json]
 *
 * Exit code 0: counted; 1: a file cannot be counted; 2: wrong arguments.
 */
import { readArguments } from "./count/arguments";
import { CountProblem } from "./count/problem";
import { asJson, asText } from "./count/print";
import { readLists } from "./count/read-lists";
import { countLists } from "./count/count-lists";

async function main(): Promise<void> {
  const { files, span, isJson } = readArguments(process.argv.slice(2));
  const counted = countLists(await readLists(files), span);
  process.stdout.write(isJson ? asJson(counted) : asText(counted));
}

main().catch((error: unknown) => {
  const isOurs = error instanceof CountProblem;
  console.error(isOurs ? error.message : error);
  process.exitCode = isOurs ? error.exitCode : 1;
});
