import type { PaneState } from "../model/state";
import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { messages } from "./messages";
import { periodPanel } from "./period-panel";
import type { SheetPanels } from "./sheet-panels";
import { stepLine } from "./step-line";
import { toolPanel } from "./tool-panel";
import { elsewhere, welcome } from "./welcome";

/** The whole pane. */
export function paneView(state: PaneState, actions: Actions, panels?: SheetPanels): Element[] {
  if (!state.isInExcel) return [elsewhere()];
  if (isFirstRun(state)) return [welcome(actions), ...messages(state, actions)];
  return [
    h("div", { class: "head" }, stepLine(state, actions), ...messages(state, actions)),
    ...(panels?.notes(state, actions) ?? []),
    ...(state.survey === undefined
      ? [h("p", { class: "panel", role: "status" }, "Đang đọc sổ…")]
      : [mainPanel(state, actions, panels), ...(panels === undefined ? [] : [panels.tools(state, actions)])]),
  ];
}

function mainPanel(state: PaneState, actions: Actions, panels?: SheetPanels): Element {
  if (state.tool !== undefined) return toolPanel(state.tool, actions);
  if (state.step === "period") return periodPanel(state, actions);
  if (panels === undefined) return h("p", { class: "panel", role: "status" }, "Đang mở…");
  return panels[state.step](state, actions);
}

/** Whether the rest of the pane is asked for: a new workbook opens without it. */
export const needsSheetPanels = (state: PaneState): boolean =>
  state.survey !== undefined && !isFirstRun(state);

const isFirstRun = ({ survey, hasStarted }: PaneState): boolean => survey?.kind === "no_input" && !hasStarted;
