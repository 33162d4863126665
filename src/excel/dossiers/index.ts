/** The commands of the tool that counts from dossier lists: loaded with it. */
export { keepMappings } from "./keep-mappings";
export { readCountSetup, type CountSetup } from "./read-setup";
export { showDossiers, showHolidays } from "./show-sheet";
export { writeCounts, type Difference } from "./write-counts";
