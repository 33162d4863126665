/** The commands that write sheets and formulas: what `on-demand.ts` loads. */
export { fillReport } from "./fill-report";
export { insertInputSheet } from "./insert-input-sheet";
export { repairFigure } from "./repair-figure";
export { startNextPeriod } from "./start-next-period";
export { dropWaiver, keepWaiver } from "./waive-finding";
export { freezeRates, restoreCustomFormulas, useNativeFormulas } from "./rate-formula-commands";
