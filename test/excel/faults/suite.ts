/**
 * Commands while their requests fail, come late or are cut, and while the officer goes on working: nothing of theirs is
 * lost and what is said is true. A selection by default; each kind once with EACH_FAULT=1, and all with FULL_RUN=1
 * (`npm run faults`), which both also keep what they found in `out/faults`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allMishaps, someMishaps } from "./plan";
import type { Row } from "./table/row";
import { gradeOf, lossOf, type Entry } from "./tally";
import { courseOf } from "./trial";

const isFull = process.env["FULL_RUN"] === "1";

const isEach = isFull || process.env["EACH_FAULT"] === "1";

/** Which rows: for looking at one of them. */
const CHOSEN = new RegExp(process.env["FAULTS_OF"] ?? "");

/** Which mishaps: for looking at one kind. */
const KINDS = new RegExp(process.env["MISHAPS_OF"] ?? "");

/** Tries of each row in a run that is not full. */
const SELECTED = 1;

/** A full run of a row takes minutes. */
const LONGEST = 3_600_000;

export function tryRows(name: string, rows: readonly Row[]): void {
  const entries: Entry[] = [];
  const chosen = rows.map((row, index) => ({ row, index })).filter(({ row }) => CHOSEN.test(row.name));

  describe(`nothing of the officer's is lost by the commands over ${name}`, () => {
    test.each(chosen)(
      "$row.name",
      async ({ row, index }) => {
        const course = await courseOf(row);
        const mishaps = isEach ? allMishaps(course, isFull) : someMishaps(course, index, SELECTED);
        const own: Entry[] = [];
        for (const { kind, detail, run } of mishaps.filter(({ kind }) => KINDS.test(kind))) {
          const tried = await run(course);
          if (tried !== undefined) own.push({ command: row.name, kind, detail, tried });
        }
        entries.push(...own);
        if (isEach) keep(name, entries);
        expect(own.filter((entry) => gradeOf(entry) === "lost").map(lossOf)).toEqual([]);
      },
      LONGEST,
    );
  });
}

function keep(name: string, entries: readonly Entry[]): void {
  const folder = join("out", "faults");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(entries));
}
