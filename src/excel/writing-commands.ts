/** The commands that write sheets and formulas: what `on-demand.ts` loads. */
export { makeReportSheet } from "./report/make-report-sheet";
export { insertInputSheet } from "./input/insert-input-sheet";
export { repairCells } from "./input/repair-cells";
export { startNextPeriod } from "./input/start-next-period";
export { dropWaiver, keepWaivers } from "./checking/waive-finding";
export { freezeRates, restoreCustomFormulas, useNativeFormulas } from "./input/rate-formula-commands";
export { keepInformation } from "./input/keep-information";
export { switchColours } from "./input/colours";
export { openSheet } from "./checking/open-sheet";
export { addSuggestions, openNarrative } from "./report/open-narrative";
export { takeNarrative } from "./report/take-narrative";
