/**
 * Sheet-scoped names by which our own sheets are known again. Apart from the plans of the sheets, so that what only
 * looks for a sheet need not load how one is made.
 */

/** On an input sheet: the layout version, as a constant. Later versions of the add-in tell the layouts apart by it. */
export const VERSION_NAME = "tthc_phien_ban";
export const LAYOUT_VERSION = 1;

/** On the sheet of confirmed warnings. */
export const WAIVERS_NAME = "tthc_xac_nhan";

/** On a report sheet. */
export const REPORT_NAME = "tthc_bao_cao";
