import type { TemplateId } from "../report/templates/list";
import { readPeriodTitle } from "../vietnamese/periods";

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
