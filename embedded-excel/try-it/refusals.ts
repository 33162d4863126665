import type { Sheet } from "../workbook/sheet";
import type { Validation } from "../workbook/validation";
import { element } from "./element";

/** What the grid says when it does not take an input, as Excel's message boxes do. */
export class Refusals {
  constructor(private readonly goBackTo: (sheet: Sheet, row: number, column: number) => void) {}

  locked(sheet: Sheet): void {
    this.told(
      `Ô này nằm trên trang “${sheet.name}” đang được bảo vệ nên không sửa được. Hãy nhập vào các ô mở khóa.`,
    );
  }

  invalid({ errorAlert }: Validation, sheet: Sheet, row: number, column: number): void {
    const message = errorAlert.message || "Giá trị vừa nhập không hợp với quy định của ô này.";
    show(errorAlert.title || "Không nhận giá trị này", message, () => this.goBackTo(sheet, row, column));
  }

  told(message: string): void {
    show("Không làm được", message, () => undefined);
  }
}

function show(title: string, message: string, then: () => void): void {
  if (document.querySelector("dialog.refusal")) return;
  const heading = element("h2", { id: "refusal-title" }, title);
  const close = element("button", { type: "button", className: "primary", autofocus: true }, "Đã hiểu");
  const dialog = element("dialog", { className: "refusal" }, heading, element("p", {}, message), close);
  dialog.setAttribute("aria-labelledby", heading.id);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => {
    dialog.remove();
    then();
  });
  document.body.append(dialog);
  // The grid is still taking in the key that was refused, and wants the focus until it is done.
  setTimeout(() => dialog.showModal(), 0);
}
