/**
 * Every fault at every request of every command, and every interference: `npm run faults`; each kind once, in a third of
 * the time: `npm run faults -- --each`; of some commands by name: `npm run faults -- writeCounts`. The table goes to the
 * screen and to out/faults.tsv.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tableOf, type Entry } from "../test/excel/faults/tally";

const FOLDER = join("out", "faults");

const jest = ["--max-semi-space-size=64", "node_modules/jest/bin/jest.js", "--selectProjects=workbook"];
const given = process.argv.slice(2);
const isEach = given.includes("--each");
const [commands = ""] = given.filter((each) => !each.startsWith("--"));

rmSync(FOLDER, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [...jest, "--testPathPatterns", "excel/faults/"], {
  env: { ...process.env, [isEach ? "EACH_FAULT" : "FULL_RUN"]: "1", FAULTS_OF: commands },
  stdio: "inherit",
});
const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const entries = files.flatMap((file) => JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Entry[]);
const table = tableOf(entries);
writeFileSync(join("out", "faults.tsv"), table);
console.log(table);
process.exit(status ?? 1);
