/** Start-up of the pane, in the page that is also the runtime of the custom functions and the ribbon's commands. */
import { onNotice } from "../ribbon/notice";
import { onToolRequest } from "../ribbon/tool-request";
import { onWaiting } from "../excel/command/gate";
import { onLateNews } from "../excel/command/late-news";
import { watchWorkbook } from "../excel/reading/watch-workbook";
import { drawPane } from "./draw-pane";
import { initialState } from "./model/state";
import { startPane } from "./pane";
import { themeFor } from "./theme";
import { today } from "./today";
import type { ToolId } from "./tools/open-tool";
import { watchWhileShown } from "./watch-while-shown";
import { WORKBOOK_COMMANDS } from "./workbook-commands";
import { render } from "./view/render";

const WAITING = "Lệnh trước chưa xong; lệnh này sẽ chạy ngay sau đó.";

async function start(isInExcel: boolean): Promise<void> {
  const root = document.getElementById("pane");
  if (root === null) return;
  const draw = drawPane({
    draw: (elements) => render(root, elements),
    load: async () =>
      (await import(/* webpackChunkName: "sheet-panels" */ "./view/open-sheet-panels")).openSheetPanels(root),
    onFailure: (message) => pane.tell({ tone: "failure", message }),
  });
  const pane = startPane(initialState(isInExcel, today()), WORKBOOK_COMMANDS, draw);
  if (!isInExcel) return;
  await pane.refresh();
  onNotice((notice) => {
    pane.tell(notice);
    void pane.refresh();
  });
  onToolRequest((tool) => pane.actions.openTool(tool as ToolId));
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
