/** Start-up of the pane, in the page that is also the runtime of the custom functions and the ribbon's commands. */
import { onNotice } from "../ribbon/notice";
import { onToolRequest } from "../ribbon/tool-request";
import { CommandFailure } from "../workbook/command-failure";
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
import { onWaiting } from "../excel/command/gate";
import { onLateNews } from "../excel/command/late-news";
import { lastChange, undoLast } from "../excel/command/undo";
import { surveyWorkbook } from "../excel/checking/survey-workbook";
import { watchWorkbook } from "../excel/reading/watch-workbook";
import { drawPane } from "./draw-pane";
import { initialState } from "./model/state";
import { startPane, type Workbook } from "./pane";
import type * as copies from "./report-copies";
import { themeFor } from "./theme";
import { today } from "./today";
import { isToolId } from "./tools";
import { watchWhileShown } from "./watch-while-shown";
import { render } from "./view/render";

const workbook: Workbook = {
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

const WAITING = "Lệnh trước chưa xong; lệnh này sẽ chạy ngay sau đó.";

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

async function start(isInExcel: boolean): Promise<void> {
  const root = document.getElementById("pane");
  if (root === null) return;
  const draw = drawPane({
    draw: (elements) => render(root, elements),
    load: async () =>
      (await import(/* webpackChunkName: "sheet-panels" */ "./view/sheet-panels")).SHEET_PANELS,
    onFailure: (message) => pane.tell({ tone: "failure", message }),
  });
  const pane = startPane(initialState(isInExcel, today()), workbook, draw);
  if (!isInExcel) return;
  await pane.refresh();
  onNotice((notice) => {
    pane.tell(notice);
    void pane.refresh();
  });
  onToolRequest((tool) => {
    if (isToolId(tool)) pane.actions.openTool(tool);
  });
  // A sheet that is renamed tells nobody: it is read again when the officer comes to the pane.
  addEventListener("focus", () => void pane.refresh());
  onLateNews((message) => pane.tell({ tone: "failure", message }));
  onWaiting(() => pane.tell({ tone: "success", message: WAITING }));
  await watchWhileShown({
    watch: () => watchWorkbook(() => void pane.refresh(), { onSelected: pane.select }),
    onShown: () => void pane.refresh(),
    onVisibility: (listener) =>
      Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
        listener(visibilityMode === Office.VisibilityMode.taskpane),
      ),
    onFailure: (message) => pane.tell({ tone: "failure", message }),
  });
}

void Office.onReady(({ host }) => {
  const theme = themeFor(Office.context?.officeTheme?.bodyBackgroundColor);
  if (theme !== undefined) document.documentElement.dataset["theme"] = theme;
  return start(host === Office.HostType.Excel);
});
