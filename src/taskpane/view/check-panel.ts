/** Step 3: what there is to do about the figures, the first thing first. */
import { agendaOf, type Agenda, type OpenSeverity } from "../model/agenda";
import { filledCount } from "../model/blank-figures";
import { inputOf, type PaneState } from "../model/state";
import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { findingCard, type FindingListState } from "./findings/finding-card";
import { confirmedList, informationList } from "./findings/folded-lists";
import { button, panel } from "./parts";
import { rowHelpLine } from "./row-help-line";

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
  const agenda = agendaOf(check);
  const disabled = state.busy !== undefined;
  return panel(
    "check",
    "Kiểm tra",
    check.findings.length === 0 && h("p", {}, "Các số liệu đã nhập khớp nhau, không có gì phải sửa."),
    rowHelpLine(state),
    severityFilter(agenda, state.shown, actions),
    cardList(agenda, state, actions),
    informationList(agenda.information, actions),
    confirmedList(agenda.confirmed, disabled, actions),
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
      `Kết quả đổi theo khi số liệu thay đổi. Đầu biểu chỉ đếm những chỗ công thức tính được; ở đây kiểm tra đủ mọi quy tắc, nên số lỗi, cảnh báo có thể khác. Bộ quy tắc kiểm tra ${check.ruleSet}. `,
      button("Đọc lại", actions.readAgain, { kind: "link", label: "Đọc lại số liệu trong sổ" }),
    ),
  );
}

const listState = ({ confirming, confirmedLast, busy }: PaneState): FindingListState => ({
  ...(confirming === undefined ? {} : { confirming }),
  ...(confirmedLast === undefined ? {} : { confirmedLast }),
  disabled: busy !== undefined,
});

function cardList({ open }: Agenda, state: PaneState, actions: Actions): Element | false {
  const { shown } = state;
  const cards = open.filter(({ severity }) => shown === undefined || severity === shown);
  return (
    open.length > 0 &&
    h(
      "ul",
      { class: "findings" },
      cards.map((card, index) => findingCard(card, index === 0, listState(state), actions)),
    )
  );
}

const CAPTIONS = { error: "Sửa lỗi", warning: "Xem lại" } as const;

/** Only where there is something to choose between. */
function severityFilter(
  { open }: Agenda,
  shown: OpenSeverity | undefined,
  actions: Actions,
): Element | false {
  const choices = (["error", "warning"] as const).map((severity) => ({
    severity,
    count: open.filter((card) => card.severity === severity).length,
  }));
  if (choices.some(({ count }) => count === 0)) return false;
  const choice = (caption: string, severity?: OpenSeverity): Element =>
    button(caption, () => actions.showSeverity(severity), { isPressed: shown === severity });
  return h(
    "div",
    { class: "filter", role: "group", "aria-label": "Việc cần xem" },
    choice(`Tất cả (${open.length})`),
    choices.map(({ severity, count }) => choice(`${CAPTIONS[severity]} (${count})`, severity)),
  );
}
