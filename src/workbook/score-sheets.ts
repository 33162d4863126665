/** The sheets around the points of Quyết định 766, and how each is found: looked for by their own commands only. */
import { LEADER_NAME, SCORE_NAME, TREND_NAME } from "../sheets/sheet-marks";
import type { AlsoWanted } from "./our-sheets";

export const SCORE_SHEET: AlsoWanted = { key: "score", pointer: "TTHC_diem_766", mark: SCORE_NAME };

export const TREND_SHEET: AlsoWanted = { key: "trend", pointer: "TTHC_dien_bien", mark: TREND_NAME };

export const LEADER_SHEET: AlsoWanted = {
  key: "leader",
  pointer: "TTHC_trang_lanh_dao",
  mark: LEADER_NAME,
};
