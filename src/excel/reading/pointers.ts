/** Workbook-scoped names that point at our sheets, and how the sheets behind them are read. */
import type { TemplateId } from "../../report/templates/list";
import { readPeriodTitle } from "../../vietnamese/periods";
import { queueSheet, viewOf, type QueuedSheet, type SheetView } from "./sheet-view";

/** Workbook-scoped names that point at our latest sheets, so that a command finds them from any other sheet. */
export const LATEST_INPUT = "TTHC_bieu_nhap";
export const LATEST_REPORT = "TTHC_bao_cao";
export const WAIVERS = "TTHC_xac_nhan";
export const LATEST_NARRATIVE = "TTHC_thuyet_minh";
export const LOG = "TTHC_nhat_ky";
export const SYSTEMS = "TTHC_theo_he_thong";

/**
 * The narrative of one period, so that an earlier report can be made again.
 *
 * @example narrativePointerOf("tháng 4/2026") //=> "TTHC_thuyet_minh_month_4_2026"
 */
export function narrativePointerOf(periodTitle: string): string {
  const period = readPeriodTitle(periodTitle);
  const tail = period === null ? "khac" : `${period.kind}_${period.index}_${period.year}`;
  return `${LATEST_NARRATIVE}_${tail}`;
}

/** The office's own edition of a template, see `report/templates/own.ts`. */
export function templatePointerOf(base: TemplateId): string {
  return `TTHC_mau_${base.replace(/-/g, "_")}`;
}

/** A pointer that is being read: queue with `queuePointer`, sync, then `pointedView`. */
export interface QueuedPointer {
  readonly pointer: Excel.NamedItem;
  readonly target: Excel.Range;
  readonly sheet: QueuedSheet;
}

/** Queues the reading of the sheet that a workbook-scoped name points at. */
export function queuePointer(context: Excel.RequestContext, name: string): QueuedPointer {
  const pointer = context.workbook.names.getItemOrNullObject(name);
  pointer.load("name");
  const target = pointer.getRangeOrNullObject();
  target.load("address");
  return { pointer, target, sheet: queueSheet(target.worksheet) };
}

/** The sheet that a pointer points at; call after the sync. */
export const pointedView = ({ pointer, target, sheet }: QueuedPointer): SheetView | undefined =>
  pointer.isNullObject || target.isNullObject ? undefined : viewOf(sheet);

/** The sheet, where it is ours: a pointer may have come to point at another one, which does not carry our mark. */
export const ofMark = (mark: string, view: SheetView | undefined): SheetView | undefined =>
  view?.constants.has(mark) === true ? view : undefined;
