import type { PaneState } from "../model/state";
import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { messages } from "./messages";
import { periodPanel } from "./period-panel";
import type { SheetPanels } from "./sheet-panels";
import { stepLine } from "./step-line";
import { toolList, toolPanel } from "./tool-panel";
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
      : [mainPanel(state, actions, panels), toolList(state, actions)]),
  ];
}

function mainPanel(state: PaneState, actions: Actions, panels?: SheetPanels): Element {
  if (state.tool !== undefined) return toolPanel(state.tool, actions);
  if (state.step === "period") return periodPanel(state, actions);
  if (panels === undefined) return h("p", { class: "panel", role: "status" }, "Đang mở…");
  return panels[state.step](state, actions);
}

/** Whether the panels over the sheet are asked for: a new workbook opens without them. */
export function needsSheetPanels(state: PaneState): boolean {
  const { survey, step } = state;
  return (
    (survey !== undefined && (survey.kind !== "no_input" || survey.book !== undefined)) || step !== "period"
  );
}

const isFirstRun = ({ survey, hasStarted }: PaneState): boolean => survey?.kind === "no_input" && !hasStarted;
