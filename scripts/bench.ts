/**
 * Benchmarks, one JSON line each: `npm run bench`, or some of them by name: `npm run bench -- checks review`. Exit code 1
 * when an answer is wrong, 2 for a name that is none.
 */
import { benchChecks } from "./bench/checks";
import { benchDossierLists } from "./bench/dossier-lists";
import { benchDossiers } from "./bench/dossiers";
import { benchFiles } from "./bench/files";
import { benchInputSheet } from "./bench/input-sheet";
import { benchMakeReport } from "./bench/make-report";
import type { Measurement } from "./bench/measure";
import { benchPeriods } from "./bench/periods";
import { benchReview } from "./bench/review";
import { benchWorkbook } from "./bench/workbook";

/** The parts, by the name by which one of them is asked for. */
const PARTS: Readonly<Record<string, () => Promise<Measurement[]>>> = {
  checks: benchChecks,
  "input-sheet": benchInputSheet,
  "make-report": benchMakeReport,
  dossiers: benchDossiers,
  "dossier-lists": benchDossierLists,
  review: benchReview,
  workbook: benchWorkbook,
  periods: benchPeriods,
  files: benchFiles,
};

async function main(asked: readonly string[]): Promise<number> {
  const unknown = asked.filter((name) => PARTS[name] === undefined);
  if (unknown.length > 0) {
    console.error(`No such part: ${unknown.join(", ")}. There are: ${Object.keys(PARTS).join(", ")}.`);
    return 2;
  }
  let isVerified = true;
  for (const [name, bench] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const measurement of await bench()) {
      console.log(JSON.stringify(measurement));
      isVerified &&= measurement.verified;
    }
  }
  return isVerified ? 0 : 1;
}

void main(process.argv.slice(2)).then((code) => process.exit(code));
