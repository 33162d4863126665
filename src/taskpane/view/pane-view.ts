import type { PaneState, StepId } from "../model/state";
import type { Actions } from "./actions";
import { checkPanel } from "./check-panel";
import { h, type Element } from "./element";
import { figuresPanel } from "./figures-panel";
import { messages, standingNotes } from "./messages";
import { periodPanel } from "./period-panel";
import { reportPanel } from "./report-panel";
import { stepLine } from "./step-line";
import { toolList, toolPanel } from "./tool-panel";
import { elsewhere, welcome } from "./welcome";

const PANELS: Readonly<Record<StepId, (state: PaneState, actions: Actions) => Element>> = {
  period: periodPanel,
  figures: figuresPanel,
  check: checkPanel,
  report: reportPanel,
};

/** The whole pane. */
export function paneView(state: PaneState, actions: Actions): Element[] {
  if (!state.isInExcel) return [elsewhere()];
  if (isFirstRun(state)) return [welcome(actions), ...messages(state, actions)];
  return [
    h("div", { class: "head" }, stepLine(state, actions), ...messages(state, actions)),
    ...standingNotes(state, actions),
    ...(state.survey === undefined
      ? [h("p", { class: "panel", role: "status" }, "Đang đọc sổ…")]
      : [mainPanel(state, actions), toolList(state, actions)]),
  ];
}

function mainPanel(state: PaneState, actions: Actions): Element {
  return state.tool === undefined ? PANELS[state.step](state, actions) : toolPanel(state.tool, actions);
}

const isFirstRun = ({ survey, hasStarted }: PaneState): boolean => survey?.kind === "no_input" && !hasStarted;
