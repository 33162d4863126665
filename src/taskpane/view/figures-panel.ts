/** Step 2: the input sheet, how much of it is filled, what is still blank. */
import { titleOfPeriod, nextPeriod } from "../../vietnamese/periods";
import { fieldsOf, inputOf, type PaneState } from "../model/state";
import { periodOf } from "../model/fields";
import { blanksOf, filledCount } from "../model/blank-figures";
import { listed } from "../model/listed-finding";
import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { blankList } from "./findings/blank-list";
import { button, panel } from "./parts";
import { rowHelpLine, rowSearch } from "./row-help-line";

export function figuresPanel(state: PaneState, actions: Actions): Element {
  const input = inputOf(state);
  const disabled = state.busy !== undefined;
  if (input === undefined) {
    return panel(
      "figures",
      "Số liệu",
      h(
        "p",
        {},
        "Sổ này chưa có biểu nhập liệu. Biểu được thêm vào một trang mới, các trang khác giữ nguyên.",
      ),
      button("Chèn biểu nhập liệu", () => actions.insertSheet(), { kind: "primary", disabled }),
      h(
        "p",
        { class: "hint" },
        "Máy hay báo #NAME? ở ô tỷ lệ thì chọn ",
        button("Chèn biểu dùng công thức Excel", () => actions.insertSheet("native"), {
          kind: "link",
          disabled,
        }),
        ", kết quả như nhau.",
      ),
    );
  }
  const { check } = input;
  const blanks = blanksOf(check).map((finding) => listed(finding, check));
  const filled = filledCount(check);
  return panel(
    "figures",
    "Số liệu",
    h(
      "p",
      {},
      filled === 0 ? "Chưa nhập số nào vào trang " : `Đã nhập ${filled} số vào trang `,
      h("b", {}, `“${check.sheetName}”`),
      ". Nhập vào các ô nền vàng: không phát sinh thì nhập 0, chưa có số thì để trống.",
    ),
    rowSearch(state, actions),
    rowHelpLine(state),
    blanks.length > 0 && h("h3", {}, `Còn trống ${blanks.length} chỗ cần có số`),
    blanks.length > 0 && blankList(blanks, actions),
    blanks.length === 0 && h("p", {}, "Các số cần có đã đủ."),
    button("Tiếp: kiểm tra", () => actions.goToStep("check"), { kind: "primary" }),
    button(nextSheetCaption(state), actions.insertNextSheet, { disabled }),
    h(
      "p",
      { class: "hint" },
      "Nhóm chưa dùng đến đang thu gọn trên biểu. ",
      button("Ẩn, hiện dòng", () => actions.openTool("rows"), { kind: "link" }),
    ),
    colours(input.hasColours, actions, disabled),
  );
}

/** Sheets of the first version have no switch. */
function colours(areOn: boolean | undefined, actions: Actions, disabled: boolean): Element | false {
  if (areOn === undefined) return false;
  const [caption, hint] = areOn
    ? ["Tắt tô màu", "Chỗ sai đang tô đỏ, chỗ cần xem lại tô vàng cam."]
    : ["Bật tô màu", "Biểu đang không tô màu; cột “Kiểm tra” vẫn ghi kết quả."];
  return h(
    "p",
    { class: "hint" },
    `${hint} `,
    button(caption, actions.switchColours, { kind: "link", disabled }),
  );
}

function nextSheetCaption(state: PaneState): string {
  const period = periodOf(fieldsOf(state));
  return period === undefined ? "Chèn thêm biểu mới" : `Kỳ mới: ${titleOfPeriod(nextPeriod(period))}`;
}
