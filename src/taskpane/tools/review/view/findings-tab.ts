/** "Lỗi": what is wrong or to be looked at, each with its words and a way to them. */
import type { ReviewFinding } from "../../../../review/findings/review-finding";
import type { Review } from "../../../../review/review";
import { h, type Child, type Element } from "../../../view/element";
import { button, sign } from "../../../view/parts";
import type { ReviewToolState } from "../review-state";
import { MARKS, WORDS, type ReviewActions, type ReviewSurroundings } from "./review-actions";

export function findingsTab(
  { findings, notUnderstood }: Review,
  { selected, isWord }: ReviewToolState,
  { disabled }: ReviewSurroundings,
  actions: ReviewActions,
): (Child | false)[] {
  return [
    findings.length === 0 && h("p", {}, "Không có gì phải nêu."),
    h(
      "ul",
      { class: "findings" },
      findings.map((finding, index) => findingItem(finding, index, index === selected, actions)),
    ),
    notUnderstood.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, `${notUnderstood.length} con số chưa rõ nói về gì, chưa soát được`),
        h(
          "ul",
          {},
          notUnderstood.map(({ written, line }) => h("li", {}, `${written} (dòng ${line + 1})`)),
        ),
      ),
    h("div", { class: "buttons" }, [
      button("Chép danh sách", actions.copyFindings),
      isWord && button("Tải bản Word có nhận xét", actions.saveCommented, { disabled }),
    ]),
  ];
}

function findingItem(
  { severity, code, message, quotes, proposal }: ReviewFinding,
  index: number,
  isSelected: boolean,
  { showInText }: ReviewActions,
): Element {
  const cited = [...new Map(quotes.map((quote) => [quote.text.trim(), quote])).values()];
  return h(
    "li",
    {
      key: `${index} ${code}${isSelected ? " selected" : ""}`,
      class: `finding ${MARKS[severity]}`,
      tabindex: isSelected && "-1",
      takesFocus: isSelected,
    },
    h(
      "p",
      {},
      sign(MARKS[severity]),
      " ",
      h("b", {}, WORDS[severity]),
      " ",
      h("span", { class: "code" }, code),
    ),
    h("p", {}, message),
    cited.map(({ text, line }) =>
      h("blockquote", {}, `“${text.trim()}” `, h("span", { class: "hint" }, `dòng ${line}`)),
    ),
    proposal !== undefined && h("p", { class: "proposal" }, proposal),
    quotes.length > 0 &&
      button("Xem trong văn bản", () => showInText(index), {
        kind: "link",
        label: `Xem chỗ của ${WORDS[severity].toLowerCase()} ${code} trong văn bản`,
      }),
  );
}
