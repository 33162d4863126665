/** What the pane has to say: the verdict, work under way, notices and questions. */
import { stepToMend, verdictLine } from "../model/steps";
import type { PaneState } from "../model/state";
import type { Notice } from "../../ribbon/notice";
import type { Actions } from "./actions";
import { h, type Child, type Element } from "./element";
import { button, sign } from "./parts";
import { workProgress } from "./work-progress";

/** Live regions stay on the page while their content changes, or screen readers would not read the change. */
export function messages(state: PaneState, actions: Actions): Element[] {
  return [
    h("div", { class: "live", role: "status" }, [...verdict(state), ...progress(state, actions)]),
    h("div", { class: "live", role: "alert" }, notice(state, actions)),
    ...undoLine(state, actions),
  ];
}

function verdict(state: PaneState): Child[] {
  const line = verdictLine(state);
  if (line === undefined) return [];
  return [h("p", { class: `verdict ${line.mark}` }, sign(line.mark), h("b", {}, line.text))];
}

function progress({ busy }: PaneState, actions: Actions): Child[] {
  if (busy === undefined) return [];
  return [workProgress({ ...busy, onStop: busy.canCancel ? actions.cancel : undefined })];
}

const MARK_OF_TONE = {
  success: "done",
  warning: "attention",
  question: "attention",
  failure: "wrong",
} as const;

function notice(state: PaneState, actions: Actions): Child[] {
  const { notice: given } = state;
  if (given === undefined) return [];
  const isQuestion = given.tone === "question";
  return [
    h(
      "div",
      { key: given.message, class: `note ${MARK_OF_TONE[given.tone]}` },
      sign(MARK_OF_TONE[given.tone]),
      h("p", { tabindex: "-1", takesFocus: isQuestion }, given.message),
      isQuestion
        ? h("div", { class: "buttons" }, answers(given, state, actions))
        : h(
            "div",
            { class: "buttons" },
            button("Đóng", actions.dismissNotice, { kind: "link", label: "Đóng thông báo" }),
          ),
    ),
  ];
}

/** What is better first, then what was asked for. */
function answers({ about, sheetId }: Notice, state: PaneState, actions: Actions): Element[] {
  const disabled = state.busy !== undefined;
  const better =
    sheetId === undefined
      ? button("Sửa trước", () => actions.goToStep(stepToMend(state)), { kind: "primary" })
      : button("Mở trang đó", () => actions.openSheet(sheetId), { kind: "primary" });
  const [caption, act] = {
    next_period: ["Vẫn lập kỳ mới", actions.insertNextSheetAnyway] as const,
    second_sheet: ["Vẫn chèn biểu", actions.insertSheetAnyway] as const,
    report: ["Vẫn lập báo cáo", actions.makeReportAnyway] as const,
  }[about ?? "report"];
  return [better, button(caption, act, { disabled })];
}

/** In sight as long as the last command can be taken back, whatever is told meanwhile. */
function undoLine({ undoable, busy, notice: told }: PaneState, actions: Actions): Element[] {
  // A sheet that was made is written on next, and is the officer's then.
  if (undoable === undefined || (undoable.isOfSheet === true && told === undefined)) return [];
  const caption = `↶ Hoàn tác lần ${undoable.done}`;
  const undo = button(caption, actions.undo, { kind: "link", disabled: busy !== undefined });
  return [h("p", { class: "undo" }, undo)];
}
