import type { PaneState } from "../model/state";
import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { messages } from "./messages";
import { periodPanel } from "./period-panel";
import type { SheetPanels } from "./sheet-panels";
import { stepLine } from "./step-line";
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
  const { tool, step } = state;
  if (tool !== undefined) return panels?.tool(tool, actions) ?? opening();
  return step === "period" ? periodPanel(state, actions) : (panels?.[step](state, actions) ?? opening());
}

const opening = (): Element => h("p", { class: "panel", role: "status" }, "Đang mở…");

/** Whether the rest of the pane is asked for: a new workbook opens without it. */
export const needsSheetPanels = (state: PaneState): boolean =>
  state.survey !== undefined && !isFirstRun(state);

const isFirstRun = ({ survey, hasStarted }: PaneState): boolean => survey?.kind === "no_input" && !hasStarted;
