import { isUnitCode } from "../../../packet/schema";
import { isFigureKey, nameOf } from "../../../catalog/figures";
import type { MadeFile } from "../../../on-files/hand-in-files";
import type { ReturnedLine } from "../../../sheets/hand-in/hand-in-sheet";
import { filePicker } from "../../view/file-picker";
import { h, type Element } from "../../view/element";
import { button, textField } from "../../view/parts";
import { answered, lineId, type HandInState } from "./hand-in-state";

export interface HandInActions {
  readonly changeCode: (text: string) => void;
  readonly make: () => void;
  readonly save: (file: MadeFile) => void;
  readonly copyMail: () => void;
  readonly openSlip: (file: File) => void;
  readonly goToCell: (key: string) => void;
  readonly changeAnswer: (line: ReturnedLine, text: string) => void;
  readonly keepAnswers: () => void;
}

export interface Surroundings {
  readonly lines: readonly ReturnedLine[];
  readonly disabled: boolean;
}

export function handInView(
  state: HandInState,
  { lines, disabled }: Surroundings,
  actions: HandInActions,
): Element[] {
  if (state.kept === undefined) return [h("p", { role: "status" }, "Đang đọc sổ…")];
  const parts = [packetPart(state, disabled, actions), slipPart(state, { lines, disabled }, actions)];
  // What came back is what the officer is here for.
  if (lines.length > 0) parts.reverse();
  return parts.flat();
}

function packetPart(state: HandInState, disabled: boolean, actions: HandInActions): Element[] {
  const code = state.code ?? state.kept?.unitCode ?? "";
  return [
    h("h3", {}, "Gói nộp"),
    h(
      "p",
      {},
      "Một lần bấm lập đủ tệp của kỳ này để gửi lên cấp trên: gói số liệu, sổ đã chốt, báo cáo Word.",
    ),
    textField({
      id: "unit-code",
      label: "Mã đơn vị (nếu có)",
      value: code,
      placeholder: "11764",
      hint: "Mã trong danh sách của nơi tổng hợp; sổ này nhớ cho các kỳ sau.",
      ...(isUnitCode(code)
        ? {}
        : { problem: "Mã chỉ gồm chữ không dấu, chữ số, dấu chấm, gạch nối; tối đa 20 ký tự." }),
      onChange: actions.changeCode,
    }),
    button("Lập gói nộp", actions.make, { kind: "primary", disabled: disabled || !isUnitCode(code) }),
    h(
      "p",
      { class: "hint" },
      "Tiện ích không gửi gì đi đâu. Trong gói không có thông tin người nộp hồ sơ, người ký, thuyết minh; lý do xác nhận và câu trả lời được gửi nguyên văn.",
    ),
    ...madeView(state, disabled, actions),
  ];
}

function slipPart(state: HandInState, { lines, disabled }: Surroundings, actions: HandInActions): Element[] {
  return [
    h("h3", {}, "Phiếu trả lại"),
    filePicker({
      id: "slip-file",
      caption: "Mở phiếu trả lại",
      accept: ".json,application/json",
      hint: "Tệp “phieu-tra-lai-….json” của nơi tổng hợp gửi lại.",
      disabled,
      onFiles: ([file]) => file !== undefined && actions.openSlip(file),
    }),
    ...linesView(answered(lines, state), disabled, actions),
  ];
}

function madeView({ made }: HandInState, disabled: boolean, actions: HandInActions): Element[] {
  if (made === undefined) return [];
  return [
    h("h3", {}, "Đã lập"),
    h(
      "ul",
      { class: "hits" },
      made.files.map((file) =>
        h(
          "li",
          { key: file.name },
          button(`Tải ${file.name}`, () => actions.save(file), { kind: "link", disabled }),
        ),
      ),
    ),
    h("textarea", { rows: "8", readonly: "", "aria-label": "Lời thư gửi kèm", value: made.mail }),
    button("Chép lời thư", actions.copyMail, { disabled }),
  ];
}

function linesView(lines: readonly ReturnedLine[], disabled: boolean, actions: HandInActions): Element[] {
  if (lines.length === 0) return [h("p", { class: "hint" }, "Kỳ này chưa có nội dung nào bị trả lại.")];
  return [
    ...lines.map((line, index) =>
      h(
        "div",
        { key: lineId(line), class: "card" },
        h("p", {}, h("b", {}, line.code), ` ${line.asked}`),
        h(
          "div",
          { class: "buttons" },
          line.keys
            .filter(isFigureKey)
            .slice(0, MOST_CELLS)
            .map((key) =>
              button(`Đến ô “${nameOf(key)}”`, () => actions.goToCell(key), { kind: "link", disabled }),
            ),
        ),
        textField({
          id: `answer-${index}`,
          label: "Trả lời",
          value: line.answer,
          isLong: true,
          onChange: (text) => actions.changeAnswer(line, text),
        }),
      ),
    ),
    button("Ghi trả lời", actions.keepAnswers, { kind: "primary", disabled }),
    h("p", { class: "hint" }, "Sửa số ở biểu, ghi trả lời, rồi lập lại gói nộp: trả lời đi theo gói."),
  ];
}

/** More links than cells that can be looked at together. */
const MOST_CELLS = 4;
