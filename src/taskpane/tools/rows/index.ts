/** "Ẩn, hiện dòng": as many rows of the sheet as the office needs. */
import { readFolds, showInputRows, type FoldNow, type RowsWish } from "../../../excel/input/show-input-rows";
import { CommandFailure } from "../../../workbook/command-failure";
import { inputOf, templateIdOf } from "../../model/state";
import { h, type Element } from "../../view/element";
import { button } from "../../view/parts";
import type { OpenTool } from "../open-tool";
import type { ToolContext } from "../tool";

const NOT_READ = "Chưa đọc được các nhóm dòng. Đóng ô đang sửa dở rồi mở lại mục này.";

export function open(context: ToolContext): OpenTool {
  let folds: readonly FoldNow[] | undefined;

  const read = async (): Promise<void> => {
    if (inputOf(context.pane()) === undefined) return;
    try {
      folds = await readFolds();
    } catch (error) {
      context.tell({ tone: "failure", message: error instanceof CommandFailure ? error.message : NOT_READ });
    }
    context.changed();
  };
  const show = (wish: RowsWish): void =>
    void context.run("Đang ẩn, hiện dòng…", async (_signal, nowWriting) => {
      nowWriting();
      const message = await showInputRows(wish);
      await read();
      return { tone: "success", message };
    });

  void read();
  return {
    view() {
      const state = context.pane();
      if (inputOf(state) === undefined) {
        return [h("p", {}, "Sổ này chưa có biểu nhập liệu. Chèn biểu trước, rồi chọn dòng cần hiện ở đây.")];
      }
      return rowsView(folds, { template: templateIdOf(state), disabled: state.busy !== undefined, show });
    },
  };
}

interface RowsViewOptions {
  readonly template: string;
  readonly disabled: boolean;
  readonly show: (wish: RowsWish) => void;
}

/** @param folds undefined while they are read. */
export function rowsView(
  folds: readonly FoldNow[] | undefined,
  { template, disabled, show }: RowsViewOptions,
): Element[] {
  return [
    h("p", {}, "Chỉ hiện những dòng kỳ trước có số; kỳ đầu thì những dòng mẫu báo cáo dùng."),
    h(
      "p",
      { class: "hint" },
      "Dòng đã có số, có ghi chú hoặc có lỗi không bao giờ bị ẩn. Dòng ẩn vẫn được tính; khi in thì không in.",
    ),
    h(
      "div",
      { class: "buttons" },
      button("Chỉ hiện dòng cần", () => show({ show: "needed", template }), { kind: "primary", disabled }),
      button("Hiện đủ dòng", () => show({ show: "all" }), { disabled }),
    ),
    h("h3", {}, "Từng nhóm"),
    folds === undefined
      ? h("p", { role: "status" }, "Đang đọc các nhóm dòng…")
      : h(
          "ul",
          { class: "folds" },
          folds.map((fold) => foldLine(fold, disabled, show)),
        ),
  ];
}

function foldLine(
  { id, title, hidden, rows }: FoldNow,
  disabled: boolean,
  show: RowsViewOptions["show"],
): Element {
  const isOpen = hidden === 0;
  const caption = isOpen ? "Thu gọn" : "Mở";
  return h(
    "li",
    { key: id },
    h("span", {}, title),
    h("span", { class: "hint" }, isOpen ? `hiện đủ ${rows} dòng` : `ẩn ${hidden} trong ${rows} dòng`),
    button(caption, () => show({ show: "fold", id, isOpen: !isOpen }), {
      kind: "link",
      disabled,
      label: `${caption} nhóm ${title}`,
    }),
  );
}
