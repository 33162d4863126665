/** The panel of the review tool: where the text comes from, what it comes to, and three tabs. */
import type { Review } from "../../../../review/review";
import { h, type Child, type Element } from "../../../view/element";
import { filePicker } from "../../../view/file-picker";
import { button, sign, textField } from "../../../view/parts";
import type { ReviewTab, ReviewToolState } from "../review-state";
import { compareTab } from "./compare-tab";
import { findingsTab } from "./findings-tab";
import type { ReviewActions, ReviewSurroundings } from "./review-actions";
import { workProgress } from "../../../view/work-progress";
import { textTab } from "./text-tab";

export function reviewView(
  state: ReviewToolState,
  surroundings: ReviewSurroundings,
  actions: ReviewActions,
): (Child | false | undefined)[] {
  const { review, problem, fileName, percent } = state;
  return [
    h(
      "p",
      {},
      "Chọn bản Word (.docx), PDF hoặc văn bản (.txt), hay dán nội dung báo cáo. Không gửi đi đâu: soát ngay trên máy này.",
    ),
    ...source(state, surroundings, actions),
    percent !== undefined &&
      h(
        "div",
        { role: "status" },
        workProgress({
          doing: `Đang đọc${fileName === undefined ? "…" : ` “${fileName}”…`}`,
          share: percent / 100,
          onStop: actions.stopReading,
        }),
      ),
    problem !== undefined &&
      h("p", { class: "problem", role: "alert" }, sign("attention"), h("span", {}, problem)),
    fileName !== undefined && review !== undefined && h("p", { class: "hint" }, `Đã đọc tệp “${fileName}”.`),
    ...(review === undefined ? [] : results(review, state, surroundings, actions)),
  ];
}

function source(
  { text }: ReviewToolState,
  { disabled }: ReviewSurroundings,
  actions: ReviewActions,
): Element[] {
  return [
    filePicker({
      id: "review-file",
      caption: "Chọn tệp",
      accept: ".docx,.pdf,.txt",
      disabled,
      onFiles: ([file]) => file !== undefined && actions.chooseFile(file),
    }),
    textField({
      id: "review-text",
      label: "Nội dung báo cáo",
      value: text,
      isLong: true,
      placeholder: "Dán nội dung báo cáo vào đây",
      isImmediate: true,
      onChange: actions.paste,
    }),
    button("Soát", actions.review, { kind: "primary", disabled }),
  ];
}

const TITLES: Readonly<Record<ReviewTab, string>> = {
  findings: "Lỗi",
  text: "Văn bản",
  compare: "So với biểu",
};

function results(
  review: Review,
  state: ReviewToolState,
  surroundings: ReviewSurroundings,
  actions: ReviewActions,
): (Child | false)[] {
  const { tab: open, isAskedFor } = state;
  const shown: Readonly<Record<ReviewTab, () => (Child | false)[]>> = {
    findings: () => findingsTab(review, state, surroundings, actions),
    text: () => textTab(review, state, actions),
    compare: () => compareTab(surroundings, actions),
  };
  const tabs = (Object.keys(TITLES) as ReviewTab[]).map((tab) =>
    h(
      "button",
      {
        type: "button",
        role: "tab",
        id: `review-tab-${tab}`,
        "aria-selected": String(tab === open),
        "aria-controls": "review-panel",
        on: { click: () => actions.openTab(tab) },
      },
      TITLES[tab],
    ),
  );
  return [
    h(
      "p",
      {
        key: isAskedFor === true ? "summary asked for" : "summary",
        class: "summary",
        role: "status",
        tabindex: "-1",
        takesFocus: isAskedFor === true,
      },
      h("b", {}, review.summary),
    ),
    h("div", { class: "tabs", role: "tablist", "aria-label": "Kết quả soát" }, tabs),
    h(
      "div",
      { key: `panel ${open}`, id: "review-panel", role: "tabpanel", "aria-labelledby": `review-tab-${open}` },
      shown[open](),
    ),
  ];
}
