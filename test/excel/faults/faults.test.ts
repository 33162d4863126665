/**
 * Every command of `src/excel`, while its requests fail, come late or are cut, and while the officer goes on working:
 * nothing of theirs is lost and what is said is true. A selection by default; all with FULL_RUN=1 (`npm run faults`),
 * which also writes the table to `out/faults.tsv`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { allMishaps, someMishaps } from "./plan";
import { ROWS } from "./table";
import { gradeOf, lossOf, tableOf, type Entry } from "./tally";
import { courseOf } from "./trial";

const isFull = process.env["FULL_RUN"] === "1";
/** Tries of each row in a run that is not full. */
const SELECTED = 2;
const chosen = new RegExp(process.env["FAULTS_OF"] ?? "");

const entries: Entry[] = [];

describe("nothing of the officer's is lost by", () => {
  afterAll(() => {
    if (!isFull) return;
    mkdirSync("out", { recursive: true });
    writeFileSync("out/faults.tsv", tableOf(entries));
  });

  test.each(ROWS.map((row, index) => ({ row, index })).filter(({ row }) => chosen.test(row.name)))(
    "$row.name",
    async ({ row, index }) => {
      const course = await courseOf(row);
      const mishaps = isFull ? allMishaps(course) : someMishaps(course, index, SELECTED);
      const own: Entry[] = [];
      for (const { kind, detail, run } of mishaps) {
        const tried = await run(course);
        if (tried !== undefined) own.push({ command: row.name, kind, detail, tried });
      }
      entries.push(...own);
      expect(own.filter((entry) => gradeOf(entry) === "lost").map(lossOf)).toEqual([]);
    },
    isFull ? 3_600_000 : undefined,
  );
});
