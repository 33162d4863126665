/** First stage: the files. */
import { h, type Child, type Element } from "../../../view/element";
import { button, sign } from "../../../view/parts";
import type { Refusal } from "../../../../dossiers/worker/protocol";
import type { DossierActions } from "../events";
import type { DossierState } from "../model";

const ACCEPTED = ".xlsx,.xls,.xlsm,.xlsb,.csv,.txt,.htm,.html,.xml";

const filesOf = (list: FileList | null | undefined): File[] => Array.from(list ?? []);

export function chooseView(state: DossierState, isBusy: boolean, actions: DossierActions): Child[] {
  return [
    h(
      "p",
      {},
      "Chọn danh sách hồ sơ xuất từ các hệ thống (một cửa, hộ tịch, đất đai…), nhiều tệp cùng lúc. Tiện ích đếm theo kỳ của biểu, tệp không bị thay đổi và không gửi đi đâu.",
    ),
    dropZone(isBusy, actions),
    ...refusalList(state.refusals),
    state.tables.length > 0 &&
      button("Trở lại các danh sách đã chọn", () => actions.goTo("mapping"), { disabled: isBusy }),
  ].filter((child): child is Element => child !== false);
}

/** The field itself opens the dialogue by mouse and keyboard; files may also be dropped around it. */
function dropZone(isBusy: boolean, actions: DossierActions): Element {
  const choose = (files: File[]): void => {
    if (!isBusy && files.length > 0) actions.choose(files);
  };
  return h(
    "div",
    {
      class: "drop-zone",
      on: {
        dragover: (event) => event.preventDefault(),
        drop: (event) => {
          event.preventDefault();
          choose(filesOf((event as DragEvent).dataTransfer?.files));
        },
      },
    },
    h("label", { for: "dossier-files" }, "Chọn tệp, hoặc kéo thả vào đây"),
    h("input", {
      id: "dossier-files",
      type: "file",
      multiple: true,
      accept: ACCEPTED,
      on: {
        change: (event) => {
          const input = event.currentTarget as HTMLInputElement;
          const files = filesOf(input.files);
          // So that the same file can be chosen again after it was mended.
          input.value = "";
          choose(files);
        },
      },
    }),
    h("p", { class: "hint" }, "Excel (.xlsx, .xls), CSV, hoặc trang tính lưu dạng HTML, XML."),
  );
}

/** One clear message for each file that could not be read. */
export function refusalList(refusals: readonly Refusal[]): Element[] {
  if (refusals.length === 0) return [];
  return [
    h(
      "ul",
      { class: "findings", "aria-label": "Tệp chưa đọc được" },
      refusals.map(({ file, message }) =>
        h(
          "li",
          { key: file, class: "finding wrong" },
          h("p", { class: "finding-head" }, sign("wrong"), h("b", {}, "Chưa đọc được")),
          h("p", {}, message),
        ),
      ),
    ),
  ];
}
