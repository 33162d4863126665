/**
 * Sheet-scoped names by which our own sheets are known again. Apart from the plans of the sheets, so that what only
 * looks for a sheet need not load how one is made.
 */
import { FIRST_EDITION } from "../catalog/edition";
import { quoteSheet, sheetOfReference } from "./address";

/**
 * On an input sheet: the layout version, as a constant. It is raised when an earlier add-in could no longer read the
 * sheet; names and helper cells that only come to it, as the switch of the colours did, leave it as it is.
 */
export const VERSION_NAME = "tthc_phien_ban";
export const LAYOUT_VERSION = 1;

/**
 * On an input sheet: the edition of the catalogue that made it, as a constant. It is judged by that edition; sheets of
 * the first one bear no mark.
 */
export const EDITION_NAME = "tthc_danh_muc";

/**
 * The edition that a mark says.
 *
 * @param constant - What the name holds: "=2"; absent, or no number that we write, for a sheet of the first edition.
 */
export function editionOfMark(constant: string | undefined): number {
  const edition = Number(/^=(\d+)$/.exec(constant ?? "")?.[1]);
  return edition > FIRST_EDITION ? edition : FIRST_EDITION;
}

/** On an input sheet: the hidden cell that switches the colours of the checks. Sheets of the first version have none. */
export const COLOURS_NAME = "to_mau";

/** On an input sheet: the name of the helper cell with the certain value of a figure that other sheets add up. */
export const valueName = (key: string): string => `gt_${key}`;

/** Colour of an input sheet's tab, by which sheets that may be input sheets are told without reading their cells. */
export const INPUT_TAB_COLOR = "#1F6FB2";

/** On the sheet of confirmed warnings. */
export const WAIVERS_NAME = "tthc_la_xac_nhan";

/** On a report sheet. */
export const REPORT_NAME = "tthc_la_bao_cao";

/** On a report sheet: the day on which it was frozen, as a constant. */
export const FROZEN_NAME = "tthc_da_chot";

/** On a report sheet: what it says, as a short mark (see `documentMark`). */
export const DOCUMENT_NAME = "tthc_dau_noi_dung";

/** On a narrative sheet: the period that it belongs to, as a constant. */
export const NARRATIVE_NAME = "tthc_la_thuyet_minh";

/** On a sheet that holds a template: the form that it began as. */
export const TEMPLATE_NAME = "tthc_mau";

/** On the log of frozen reports. */
export const LOG_NAME = "tthc_la_nhat_ky";

/** A text as the constant that a defined name can hold: `="tháng 4 năm 2026"`. */
export function constantOf(text: string): string {
  return `="${text.replace(/"/g, '""')}"`;
}

/**
 * The text of such a constant; "" for a name that holds something else, or is absent.
 *
 * @example textOfConstant('="tháng 4"') //=> "tháng 4"
 */
export function textOfConstant(constant: string | undefined): string {
  const match = /^="((?:[^"]|"")*)"$/.exec(constant ?? "");
  return match === null ? "" : match[1]!.replace(/""/g, '"');
}
/** On the sheet "Điểm 766": a mark of what was written, by which later edits are known. */
export const SCORE_NAME = "tthc_la_diem_766";

/** On the sheet "Diễn biến": a mark of what was written, by which later edits are known. */
export const TREND_NAME = "tthc_la_dien_bien";

/** On the sheet "Trang lãnh đạo": likewise. */
export const LEADER_NAME = "tthc_la_trang_lanh_dao";

/** On the sheet "Theo hệ thống". */
export const SYSTEMS_NAME = "tthc_la_theo_he_thong";

/**
 * On a sheet made from an input sheet: which one. A reference, so that Excel follows when that is renamed; sheets of
 * before hold its name as a text.
 */
export const SOURCE_NAME = "tthc_nguon";

/** @example referenceToSheet("Nhập liệu") //=> "='Nhập liệu'!$A$1" */
export const referenceToSheet = (name: string): string => `=${quoteSheet(name)}!$A$1`;

/**
 * The name of the input sheet that such a mark says; undefined where that sheet is gone, or there is no mark.
 *
 * @example sourceOf("='Nhập liệu'!$A$1") //=> "Nhập liệu"
 */
export function sourceOf(mark: string | undefined): string | undefined {
  const text = textOfConstant(mark);
  return text === "" ? sheetOfReference(mark ?? "") : text;
}

/** On the sheet that keeps how the columns of each system's lists are read. */
export const MAPPINGS_NAME = "tthc_la_nhan_cot";

/** On the sheet of days off. */
export const HOLIDAYS_NAME = "tthc_la_ngay_nghi";

/** On a sheet of dossiers: a mark of what was written, by which later edits are known. */
export const DOSSIERS_NAME = "tthc_ho_so";

/**
 * What the marks above were called in sheets of earlier versions: the same letters as names of the workbook have, which
 * Excel may refuse, or take one for the other (office-js #2875).
 */
const EARLIER: ReadonlyMap<string, string> = new Map(
  [REPORT_NAME, WAIVERS_NAME, NARRATIVE_NAME, LOG_NAME, SYSTEMS_NAME, MAPPINGS_NAME, HOLIDAYS_NAME].map(
    (mark) => [earlierMark(mark), mark],
  ),
);

/** @example earlierMark("tthc_la_bao_cao") //=> "tthc_bao_cao" */
export function earlierMark(mark: string): string {
  return mark.replace(/^tthc_la_/, "tthc_");
}

/**
 * The mark that a sheet-scoped name is, by what it is called today; other names as they are.
 *
 * @example markOf("tthc_bao_cao") //=> "tthc_la_bao_cao"
 */
export const markOf = (name: string): string => EARLIER.get(name.toLowerCase()) ?? name;
