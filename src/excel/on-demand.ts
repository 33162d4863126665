/**
 * Commands whose code is loaded when they are first used: the pane opens sooner, and officers who only look at their
 * figures never load them. They come from where the page came from.
 */
import { CommandFailure } from "../workbook/command-failure";
import type * as commands from "./writing-commands";

type Commands = typeof commands;

/** Inserts an input sheet, see `insert-input-sheet.ts`. */
export const insertInputSheet: Commands["insertInputSheet"] = async (options) =>
  (await load("chèn biểu nhập liệu")).insertInputSheet(options);

/** Makes the sheet of the next period, see `start-next-period.ts`. */
export const startNextPeriod: Commands["startNextPeriod"] = async (options) =>
  (await load("lập biểu kỳ mới")).startNextPeriod(options);

/** Makes the report, see `make-report-sheet.ts`. */
export const makeReportSheet: Commands["makeReportSheet"] = async (options) =>
  (await load("lập báo cáo")).makeReportSheet(options);

/** Rates to values, see `rate-formula-commands.ts`. */
export const freezeRates: Commands["freezeRates"] = async (options) =>
  (await load("chốt giá trị")).freezeRates(options);

/** Rates to native formulas, see `rate-formula-commands.ts`. */
export const useNativeFormulas: Commands["useNativeFormulas"] = async (options) =>
  (await load("đổi sang công thức Excel")).useNativeFormulas(options);

/** Rates to our custom functions, see `rate-formula-commands.ts`. */
export const restoreCustomFormulas: Commands["restoreCustomFormulas"] = async (options) =>
  (await load("nạp lại công thức TTHC")).restoreCustomFormulas(options);

/** Keeps confirmed warnings, see `waive-finding.ts`. */
export const keepWaivers: Commands["keepWaivers"] = async (...given) =>
  (await load("ghi xác nhận")).keepWaivers(...given);

/** Takes a confirmation back, see `waive-finding.ts`. */
export const dropWaiver: Commands["dropWaiver"] = async (...given) =>
  (await load("bỏ xác nhận")).dropWaiver(...given);

/** Puts cells right, see `repair-cells.ts`. */
export const repairCells: Commands["repairCells"] = async (...given) =>
  (await load("sửa ô")).repairCells(...given);

/** What was changed in the form, see `keep-information.ts`. */
export const keepInformation: Commands["keepInformation"] = async (...given) =>
  (await load("ghi thông tin")).keepInformation(...given);

/** The narrative of the period, see `open-narrative.ts`. */
export const openNarrative: Commands["openNarrative"] = async (wishes) =>
  (await load("mở trang thuyết minh")).openNarrative(wishes);

/** Shows a sheet, see `open-sheet.ts`. */
export const openSheet: Commands["openSheet"] = async (...given) =>
  (await load("mở trang")).openSheet(...given);

/** The colours of the checks, see `colours.ts`. */
export const switchColours: Commands["switchColours"] = async (wish) =>
  (await load("bật, tắt tô màu")).switchColours(wish);

/**
 * The code of the commands.
 *
 * @throws CommandFailure "not_loaded" when it cannot be fetched.
 */
async function load(doing: string): Promise<Commands> {
  try {
    return await import(/* webpackChunkName: "writing-commands" */ "./writing-commands");
  } catch {
    throw new CommandFailure(
      "not_loaded",
      `Chưa ${doing} được: không tải được phần này của tiện ích. Kiểm tra mạng, đóng và mở lại Excel rồi làm lại; sổ không bị thay đổi.`,
    );
  }
}
