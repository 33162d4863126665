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

/** On the sheet "Theo hệ thống"; its own input sheet is named there too. */
export const SYSTEMS_NAME = "tthc_theo_he_thong";
export const SOURCE_NAME = "tthc_nguon";

/** On the sheet that keeps how the columns of each system's lists are read. */
export const MAPPINGS_NAME = "tthc_nhan_cot";

/** On the sheet of days off. */
export const HOLIDAYS_NAME = "tthc_ngay_nghi";

/** On a sheet of dossiers: a mark of what was written, by which later edits are known. */
export const DOSSIERS_NAME = "tthc_ho_so";
