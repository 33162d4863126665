/** The head of the page: the file on the desk, and what can be done with it. */
import { h, type Child, type Element } from "../taskpane/view/element";
import { button, sign } from "../taskpane/view/parts";
import type { Desk, DeskState } from "./desk";

export interface DeskActions {
  readonly print: () => void;
}

export function deskView(desk: Desk, { print }: DeskActions, about: string): Element[] {
  const state = desk.state();
  const disabled = state.doing !== undefined;
  return [
    h(
      "div",
      { class: "desk-line" },
      h("h1", {}, "Báo cáo TTHC ", h("small", {}, "bản ngoại tuyến")),
      h(
        "div",
        { class: "desk-buttons" },
        picker(desk, disabled),
        button("Sổ mới", desk.startNew, { disabled }),
        button("Lưu sổ", desk.save, { kind: "primary", disabled }),
        button("In trang này", print, { disabled }),
      ),
      h(
        "p",
        { class: "desk-file" },
        h("b", {}, state.book.name),
        state.isUnsaved ? " · chưa lưu, bản nháp giữ trong trình duyệt này" : "",
      ),
      h("details", { class: "about" }, h("summary", {}, "Giới thiệu"), h("p", { class: "hint" }, about)),
    ),
    h(
      "div",
      { class: "live", role: "status" },
      state.doing === undefined ? [] : [h("p", { class: "desk-note" }, state.doing)],
    ),
    h("div", { class: "live", role: "alert" }, told(desk, state)),
    ...notes(desk, state),
  ];
}

function picker(desk: Desk, disabled: boolean): Element {
  return h(
    "span",
    { class: "file-picker" },
    h("input", {
      id: "open-file",
      type: "file",
      class: "for-screen-readers",
      accept: ".xlsx,.xlsm,.xls,.ods,.csv",
      disabled,
      on: {
        change: (event) => {
          const input = event.currentTarget as HTMLInputElement;
          const [file] = Array.from(input.files ?? []);
          input.value = "";
          if (file !== undefined) desk.open(file);
        },
      },
    }),
    h("label", { for: "open-file", class: "file-button" }, "Mở sổ…"),
  );
}

function told(desk: Desk, { told: given, waiting }: DeskState): Child[] {
  if (waiting !== undefined) {
    return [
      note(
        "attention",
        "Sổ đang mở chưa lưu. Lưu trước khi mở sổ khác?",
        button("Lưu sổ", desk.save, { kind: "primary" }),
        button("Không lưu, mở sổ khác", () => desk.answer(true)),
        button("Ở lại", () => desk.answer(false), { kind: "link" }),
      ),
    ];
  }
  if (given === undefined) return [];
  return [
    note(given.tone, given.text, button("Đóng", desk.forgetTold, { kind: "link", label: "Đóng thông báo" })),
  ];
}

function notes(desk: Desk, { notes: given, draft }: DeskState): Element[] {
  return [
    ...(draft === undefined
      ? []
      : [
          note(
            "attention",
            `Trình duyệt còn giữ bản nháp chưa lưu của “${draft.name}”, ${timeText(draft.at)}.`,
            button("Làm tiếp bản nháp", desk.goOnWithDraft, { kind: "primary" }),
            button("Bỏ bản nháp", desk.forgetDraft, { kind: "link" }),
          ),
        ]),
    ...given.map((text) => note("attention", text)),
  ];
}

function note(tone: "done" | "wrong" | "attention", text: string, ...buttons: Element[]): Element {
  return h(
    "div",
    { key: text, class: `note ${tone}` },
    sign(tone),
    h("p", {}, text),
    buttons.length > 0 && h("div", { class: "buttons" }, buttons),
  );
}

function timeText(at: number): string {
  const date = new Date(at);
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(date.getHours())}:${two(date.getMinutes())} ngày ${date.getDate()}/${date.getMonth() + 1}/${date.getFullYear()}`;
}
