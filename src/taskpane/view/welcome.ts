import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { button } from "./parts";

/** The first run: what the add-in does, and one thing to do. */
export function welcome(actions: Actions): Element {
  return h(
    "section",
    { key: "welcome", class: "panel", "aria-labelledby": "welcome-title" },
    h("h2", { id: "welcome-title" }, "Lập báo cáo TTHC ngay trong Excel"),
    h(
      "ol",
      { class: "plain" },
      h("li", {}, "Chọn kỳ báo cáo và đơn vị."),
      h("li", {}, "Nhập số hồ sơ; các tỷ lệ tự tính."),
      h("li", {}, "Sửa những chỗ không khớp được tô đỏ."),
      h("li", {}, "Lập báo cáo khổ A4, in và ký."),
    ),
    h("p", { class: "hint" }, "Số liệu ở lại trong sổ này, không gửi đi đâu."),
    button("Bắt đầu", actions.start, { kind: "primary" }),
  );
}

/** The page opened outside Excel. */
export function elsewhere(): Element {
  return h(
    "section",
    { class: "panel" },
    h("h2", {}, "Khung này dùng trong Excel"),
    h(
      "p",
      {},
      "Trang đang mở ngoài Excel nên chưa làm việc với sổ nào được. Mở Excel, chọn thẻ “Báo cáo TTHC” rồi bấm “Mở khung”.",
    ),
  );
}
