/** First stage: the files. */
import { h, type Child, type Element } from "../../../view/element";
import { filePicker } from "../../../view/file-picker";
import { button, sign } from "../../../view/parts";
import type { Refusal } from "../../../../dossiers/worker/protocol";
import type { DossierActions } from "../dossier-actions";
import type { DossierState } from "../dossier-state";

const ACCEPTED = ".xlsx,.xls,.xlsm,.xlsb,.csv,.txt,.htm,.html,.xml";

export function chooseView(state: DossierState, isBusy: boolean, actions: DossierActions): Child[] {
  return [
    h(
      "p",
      {},
      "Chọn danh sách hồ sơ và bảng tổng hợp số liệu xuất từ các hệ thống (một cửa, hộ tịch, đất đai…), nhiều tệp cùng lúc. Tiện ích đếm danh sách, lấy số từ bảng theo kỳ của biểu; tệp không bị thay đổi và không gửi đi đâu.",
    ),
    filePicker({
      id: "dossier-files",
      caption: "Chọn tệp",
      accept: ACCEPTED,
      hint: "Excel (.xlsx, .xls), CSV, hoặc trang tính lưu dạng HTML, XML.",
      isMultiple: true,
      disabled: isBusy,
      onFiles: actions.choose,
    }),
    ...refusalList(state.refusals),
    state.tables.length + state.summaries.length > 0 &&
      button("Trở lại các tệp đã chọn", () => actions.goTo("mapping"), { disabled: isBusy }),
  ].filter((child): child is Element => child !== false);
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
