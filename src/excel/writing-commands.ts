/** The commands that write sheets and formulas: what `on-demand.ts` loads. */
export { makeReportSheet } from "./report/make-report-sheet";
export { insertInputSheet } from "./input/insert-input-sheet";
export { repairFigure } from "./input/repair-figure";
export { startNextPeriod } from "./input/start-next-period";
export { dropWaiver, keepWaiver } from "./checking/waive-finding";
export { freezeRates, restoreCustomFormulas, useNativeFormulas } from "./input/rate-formula-commands";
export { keepInformation } from "./input/keep-information";
export { switchColours } from "./input/colours";
