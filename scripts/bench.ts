/** Benchmarks, one JSON line each: `npm run bench`. Exit code 1 when an answer is wrong. */
import { benchChecks } from "./bench/checks";
import { benchDossierLists } from "./bench/dossier-lists";
import { benchDossiers } from "./bench/dossiers";
import { benchMakeReport } from "./bench/make-report";
import type { Measurement } from "./bench/measure";
import { benchReview } from "./bench/review";
import { benchWorkbook } from "./bench/workbook";

const BENCHES: readonly (() => Promise<Measurement[]>)[] = [
  benchChecks,
  benchMakeReport,
  benchDossiers,
  benchDossierLists,
  benchReview,
  benchWorkbook,
];

async function main(): Promise<void> {
  let isVerified = true;
  for (const bench of BENCHES) {
    for (const measurement of await bench()) {
      console.log(JSON.stringify(measurement));
      isVerified &&= measurement.verified;
    }
  }
  process.exit(isVerified ? 0 : 1);
}

void main();
