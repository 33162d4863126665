import { Interpreter } from "@univerjs/engine-formula";

import { calculateTakenBranches } from "./branches-taken";
import { keepEmptyTexts } from "./empty-texts";
import { leaveOutSearches } from "./needless-searches";
import { rememberTexts } from "./remembered-texts";
import { rewriteOnlyWhatNamesSheet } from "./renamed-sheets";
import { shareParsedFormulas, shareWordsOfFormulas } from "./shared-formulas";

export { EmbeddedServicesPlugin } from "./embedded-services";

/** On a class of Univer's, not here: this file may be loaded several times in a process that has one Univer. */
const CORRECTED = Symbol.for("embedded-excel.corrected");

/**
 * Corrects Univer's formula engine where it differs from Excel, and where it does the same work again and again. It has
 * no option for any of this, so its classes are changed, once for the process.
 */
export function correctEngine(): void {
  const engine = Interpreter as { [CORRECTED]?: true };
  if (engine[CORRECTED]) return;
  engine[CORRECTED] = true;
  keepEmptyTexts();
  rememberTexts();
  calculateTakenBranches();
  shareParsedFormulas();
  shareWordsOfFormulas();
  leaveOutSearches();
  rewriteOnlyWhatNamesSheet();
}
