/** What the pane has to say: the verdict, work under way, notices and questions; and what holds for the workbook. */
import { stepToMend, verdictLine } from "../model/steps";
import { inputOf, type PaneState } from "../model/state";
import { laterEdition, lostFigures } from "../../excel/checking/check-figures";
import type { Actions } from "./actions";
import { h, type Child, type Element } from "./element";
import { button, sign } from "./parts";

/** Live regions stay on the page while their content changes, or screen readers would not read the change. */
export function messages(state: PaneState, actions: Actions): Element[] {
  return [
    h("div", { class: "live", role: "status" }, [...verdict(state), ...progress(state, actions)]),
    h("div", { class: "live", role: "alert" }, notice(state, actions)),
  ];
}

function verdict(state: PaneState): Child[] {
  const line = verdictLine(state);
  if (line === undefined) return [];
  return [h("p", { class: `verdict ${line.mark}` }, sign(line.mark), h("b", {}, line.text))];
}

function progress({ busy }: PaneState, actions: Actions): Child[] {
  if (busy === undefined) return [];
  return [
    h(
      "div",
      { class: "note progress" },
      h("span", { class: "spinner", "aria-hidden": "true" }),
      h("p", {}, busy.doing),
      busy.canCancel && button("Dừng", actions.cancel),
    ),
  ];
}

const MARK_OF_TONE = { success: "done", question: "attention", failure: "wrong" } as const;

function notice(state: PaneState, actions: Actions): Child[] {
  const { notice: given, busy } = state;
  if (given === undefined) return [];
  const isQuestion = given.tone === "question";
  return [
    h(
      "div",
      { key: given.message, class: `note ${MARK_OF_TONE[given.tone]}` },
      sign(MARK_OF_TONE[given.tone]),
      h("p", { tabindex: "-1", takesFocus: isQuestion }, given.message),
      isQuestion
        ? h(
            "div",
            { class: "buttons" },
            button("Sửa trước", () => actions.goToStep(stepToMend(state)), { kind: "primary" }),
            button("Vẫn lập báo cáo", actions.makeReportAnyway, { disabled: busy !== undefined }),
          )
        : h(
            "div",
            { class: "buttons" },
            given.change !== undefined &&
              button("Hoàn tác", actions.undo, { kind: "link", disabled: busy !== undefined }),
            button("Đóng", actions.dismissNotice, { kind: "link", label: "Đóng thông báo" }),
          ),
    ),
  ];
}

/** What holds as long as the workbook is as it is. */
export function standingNotes(state: PaneState, actions: Actions): Element[] {
  const { survey, busy } = state;
  if (survey?.kind === "newer_input") {
    return [
      note(
        `Trang “${survey.sheetName}” do bản mới hơn của tiện ích tạo ra, bản này chưa hiểu hết. Hãy đóng và mở lại Excel để cập nhật tiện ích; số liệu trên trang vẫn còn nguyên.`,
      ),
    ];
  }
  const input = inputOf(state);
  if (input === undefined) return [];
  const told = [lostFigures(input.check), laterEdition(input.check)];
  return [
    ...told.flatMap((text) => (text === undefined ? [] : [note(text)])),
    ...(input.brokenRates === 0
      ? []
      : [
          note(
            `Có ${input.brokenRates} ô tỷ lệ đang báo lỗi, thường là vì Excel đã tính khi chưa có tiện ích. Bấm nút bên dưới để tính lại.`,
            button("Nạp lại công thức TTHC", actions.restoreFormulas, { disabled: busy !== undefined }),
          ),
        ]),
  ];
}

function note(text: string, ...buttons: Element[]): Element {
  return h(
    "div",
    { class: "note attention" },
    sign("attention"),
    h("p", {}, text),
    buttons.length > 0 && h("div", { class: "buttons" }, buttons),
  );
}
