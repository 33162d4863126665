/** What stands in the way of the workbook or its sheet, as long as it does. Loaded with the panels over the sheet. */
import type { Survey } from "../../excel/checking/survey-workbook";
import { laterEdition, lostFigures } from "../../workbook/check-sheet";
import { inputOf, type PaneState } from "../model/state";
import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { button, sign } from "./parts";

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
