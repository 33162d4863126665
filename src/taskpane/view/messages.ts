/** What the pane has to say: the verdict, work under way, notices and questions; and what holds for the workbook. */
import { stepToMend, verdictLine } from "../model/steps";
import { inputOf, type PaneState } from "../model/state";
import type { Survey } from "../../excel/checking/survey-workbook";
import { laterEdition, lostFigures } from "../../workbook/check-sheet";
import type { Actions } from "./actions";
import { h, type Child, type Element } from "./element";
import { button, sign } from "./parts";

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
            given.about === "next_period"
              ? button("Vẫn lập kỳ mới", actions.insertNextSheetAnyway, { disabled: busy !== undefined })
              : button("Vẫn lập báo cáo", actions.makeReportAnyway, { disabled: busy !== undefined }),
          )
        : h(
            "div",
            { class: "buttons" },
            button("Đóng", actions.dismissNotice, { kind: "link", label: "Đóng thông báo" }),
          ),
    ),
  ];
}

/** In sight as long as the last command can be taken back, whatever is told meanwhile. */
function undoLine({ undoable, busy }: PaneState, actions: Actions): Element[] {
  if (undoable === undefined) return [];
  const caption = `↶ Hoàn tác lần ${undoable.done}`;
  const undo = button(caption, actions.undo, { kind: "link", disabled: busy !== undefined });
  return [h("p", { class: "undo" }, undo)];
}

/** What holds as long as the workbook is as it is. */
export function standingNotes(state: PaneState, actions: Actions): Element[] {
  return [...notesOfBook(state, actions), ...notesOfSheet(state, actions)];
}

function notesOfBook({ survey, busy }: PaneState, actions: Actions): Element[] {
  const { isCalculatedByHand, isReadOnly, unfitFormat } = survey?.book ?? {};
  const calculate = (): Element => button("Tính lại", actions.calculateNow, { disabled: busy !== undefined });
  return [
    ...(unfitFormat !== undefined
      ? [
          note(
            `Tệp này ở dạng ${unfitFormat}, không giữ được biểu. Lưu thành .xlsx (Tệp › Lưu thành) rồi mở sổ mới.`,
          ),
        ]
      : []),
    ...(isReadOnly === true
      ? [
          note(
            "Sổ đang mở chỉ để đọc: số nhập vào sẽ không lưu được vào tệp này. Lưu thành tệp khác rồi nhập tiếp.",
          ),
        ]
      : []),
    ...(isCalculatedByHand === true
      ? [
          note(
            "Sổ đang tính thủ công nên tỷ lệ, màu và kết quả kiểm tra trên trang có thể là của số cũ. Nhấn F9 hoặc nút dưới đây.",
            calculate(),
          ),
        ]
      : []),
  ];
}

function notesOfSheet(state: PaneState, actions: Actions): Element[] {
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
    ...brokenRates(input, state.isBusyLasting === true).map((text) =>
      note(
        text,
        button("Dùng công thức Excel", actions.useNativeFormulas, { disabled: busy !== undefined }),
        button("Nạp lại công thức TTHC", actions.restoreFormulas, { disabled: busy !== undefined }),
      ),
    ),
  ];
}

/** What is told of rates that show an error; nothing while our functions may still be on their way. */
function brokenRates(
  { brokenRates: count, ratesFault }: Extract<Survey, { kind: "input" }>,
  isBusyLasting: boolean,
): string[] {
  if (count === 0 || (ratesFault === "busy" && !isBusyLasting)) return [];
  const why = {
    not_loaded: "Excel chưa nạp hàm TTHC nên ô tỷ lệ hiện #NAME?.",
    busy: "Hàm TTHC chưa trả lời nên ô tỷ lệ hiện #BUSY!.",
    other: `Có ${count} ô tỷ lệ đang báo lỗi, thường là vì Excel đã tính khi chưa có tiện ích.`,
  }[ratesFault ?? "other"];
  return [`${why} Công thức Excel cho kết quả như nhau và tính được ngay; hoặc thử nạp lại công thức TTHC.`];
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
