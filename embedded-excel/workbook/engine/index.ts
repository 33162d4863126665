import { calculateTakenBranches } from "./branches-taken";
import { keepEmptyTexts } from "./empty-texts";
import { rememberTexts } from "./remembered-texts";
import { shareParsedFormulas } from "./shared-formulas";

export { EmbeddedServicesPlugin } from "./embedded-services";

let isDone = false;

/**
 * Corrects Univer's formula engine where it differs from Excel, and where it does the same work again and again. It has
 * no option for any of this, so its classes are changed, once for the process.
 */
export function correctEngine(): void {
  if (isDone) return;
  isDone = true;
  keepEmptyTexts();
  rememberTexts();
  calculateTakenBranches();
  shareParsedFormulas();
}
