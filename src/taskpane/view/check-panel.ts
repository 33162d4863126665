/** Step 3: every finding, with the way to its cell. */
import { filledCount, listFindings } from "../model/findings";
import { inputOf, type PaneState } from "../model/state";
import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { findingList, type FindingListState } from "./finding-list";
import { button, panel } from "./parts";

const listState = ({ confirming, busy }: PaneState): FindingListState => ({
  ...(confirming === undefined ? {} : { confirming }),
  disabled: busy !== undefined,
});

export function checkPanel(state: PaneState, actions: Actions): Element {
  const check = inputOf(state)?.check;
  if (check === undefined || filledCount(check) === 0) {
    return panel(
      "check",
      "Kiểm tra",
      h("p", {}, "Chưa có số liệu để kiểm tra. Nhập số liệu vào biểu, kết quả kiểm tra hiện ngay tại đây."),
      button("Đến bước Số liệu", () => actions.goToStep("figures"), { kind: "primary" }),
    );
  }
  const findings = listFindings(check);
  return panel(
    "check",
    "Kiểm tra",
    findings.length === 0
      ? h("p", {}, "Các số liệu đã nhập khớp nhau, không có gì phải sửa.")
      : findingList(findings, listState(state), actions),
    check.lapsed.length > 0 &&
      h(
        "p",
        { class: "hint" },
        `${check.lapsed.length} xác nhận trước đây đã hết hiệu lực vì số liệu thay đổi; còn lưu ở trang “Xác nhận”.`,
      ),
    button("Tiếp: lập báo cáo", () => actions.goToStep("report"), { kind: "primary" }),
    h(
      "p",
      { class: "hint" },
      `Kết quả đổi theo khi số liệu thay đổi. Bộ quy tắc kiểm tra ${check.ruleSet}. `,
      button("Đọc lại", actions.readAgain, { kind: "link", label: "Đọc lại số liệu trong sổ" }),
    ),
  );
}
