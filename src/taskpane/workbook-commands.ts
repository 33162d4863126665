/** What the pane asks of a workbook, in Excel and in the offline edition alike: the commands speak to either. */
import { calculateNow } from "../excel/checking/calculate-now";
import { goToCell } from "../excel/checking/go-to-cell";
import {
  dropWaiver,
  makeReportSheet,
  freezeRates,
  insertInputSheet,
  keepInformation,
  keepWaivers,
  openNarrative,
  openSheet,
  repairCells,
  restoreCustomFormulas,
  startNextPeriod,
  switchColours,
  useNativeFormulas,
} from "../excel/on-demand";
import { lastChange, undoLast } from "../excel/command/undo";
import { surveyWorkbook } from "../excel/checking/survey-workbook";
import { CommandFailure } from "../workbook/command-failure";
import type { Workbook } from "./pane";
import type * as copies from "./report-copies";

export const WORKBOOK_COMMANDS: Workbook = {
  survey: surveyWorkbook,
  insertInputSheet,
  startNextPeriod,
  switchColours,
  keepInformation,
  goToCell,
  openSheet,
  openNarrative,
  makeReportSheet,
  freezeRates,
  useNativeFormulas,
  restoreCustomFormulas,
  calculateNow,
  keepWaivers,
  dropWaiver,
  repairCells,
  lastChange,
  undoLast,
  saveWord: async () => (await reportCopies()).saveWord(),
  copyReport: async () => (await reportCopies()).copyReport(),
};

/** @throws CommandFailure "not_loaded" when the code cannot be fetched. */
async function reportCopies(): Promise<typeof copies> {
  try {
    return await import(/* webpackChunkName: "report-copies" */ "./report-copies");
  } catch {
    throw new CommandFailure(
      "not_loaded",
      "Chưa lập bản Word được: không tải được phần này của tiện ích. Kiểm tra mạng, đóng và mở lại Excel rồi làm lại.",
    );
  }
}
