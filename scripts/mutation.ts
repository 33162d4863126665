/**
 * Changes the code in small ways, one at a time, and counts the changes that some test tells.
 *
 *   npm run mutation -- FOLDER… [--jobs N]      FOLDER: vietnamese, checks/localise, checks/waivers.ts …
 *
 * Exit code 0: at least 85 % are told in each folder; 1: fewer; 2: wrong arguments.
 */
import { FOLDERS } from "./mutation/folders";
import { optionsFor } from "./mutation/options";
import { LEAST, scoreOf, writeScores } from "./mutation/score";

async function main(): Promise<number> {
  const names = process.argv.slice(2);
  const jobs = names.indexOf("--jobs");
  const concurrency = jobs < 0 ? 1 : Number(names.splice(jobs, 2)[1]);
  const folders = names.map((name) => ({
    name,
    folder: FOLDERS.find((each) => name.split("/")[0] === each.name),
  }));
  if (folders.length === 0 || folders.some(({ folder }) => folder === undefined) || !(concurrency >= 1)) {
    console.error(
      `Usage: npm run mutation -- FOLDER… [--jobs N]; FOLDER in ${FOLDERS.map(({ name }) => name).join(", ")}`,
    );
    return 2;
  }
  process.env["SHORT_RUN"] = "1";
  const { Stryker } = await import("@stryker-mutator/core");
  let isEnough = true;
  for (const { name, folder } of folders) {
    const results = await new Stryker(optionsFor(name, folder!, concurrency)).runMutationTest();
    process.stdout.write(writeScores(name, results));
    isEnough &&= scoreOf(results).share >= LEAST;
  }
  return isEnough ? 0 : 1;
}

void main().then((code) => (process.exitCode = code));
