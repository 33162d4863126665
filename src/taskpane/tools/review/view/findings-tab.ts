/** "Lỗi": what is wrong or to be looked at, each with its words and a way to them. */
import type { Quote } from "../../../../review/findings/review-finding";
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
      findings.flatMap(({ causedBy }, index) =>
        causedBy === undefined ? [findingItem(findings, index, selected, actions)] : [],
      ),
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
  findings: Review["findings"],
  index: number,
  selected: number | undefined,
  actions: ReviewActions,
): Element {
  const { severity, code, message, quotes, proposal } = findings[index]!;
  const isSelected = index === selected;
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
    quotations(quotes).map((cited) => quotation(cited, index, actions)),
    proposal !== undefined && h("p", { class: "proposal" }, proposal),
    quotes.length > 0 &&
      button("Xem trong văn bản", () => actions.showInText(index), {
        kind: "link",
        label: `Xem trong văn bản: ${WORDS[severity].toLowerCase()} ${code}, ${message}`,
      }),
    consequences(findings, index, selected, actions),
  );
}

/** What follows from a finding is folded below it: it goes when the cause is mended. */
function consequences(
  findings: Review["findings"],
  cause: number,
  selected: number | undefined,
  actions: ReviewActions,
): Element | false {
  const followers = findings.flatMap(({ causedBy }, index) => (causedBy === cause ? [index] : []));
  if (followers.length === 0) return false;
  const isOpen = selected !== undefined && followers.includes(selected);
  return h(
    "details",
    { key: isOpen ? "consequences open" : "consequences", class: "consequences", open: isOpen },
    h("summary", {}, `Kéo theo ${followers.length} điểm`),
    h(
      "ul",
      { class: "plain" },
      followers.map((index) => findingItem(findings, index, selected, actions)),
    ),
  );
}

/** Words of the text, with every place where they stand. */
interface Quotation {
  readonly text: string;
  /** Positions among the quotes of the finding. */
  readonly places: readonly { readonly quote: number; readonly line: number }[];
}

/** Equal words are said once, and keep each of their places. */
function quotations(quotes: readonly Quote[]): Quotation[] {
  const places = new Map<string, { quote: number; line: number }[]>();
  quotes.forEach(({ text, line }, quote) => {
    const cited = text.trim();
    const known = places.get(cited) ?? [];
    // A count and its rate in one sentence are quoted as one.
    if (!known.some((place) => place.line === line)) places.set(cited, [...known, { quote, line }]);
  });
  return [...places].map(([text, where]) => ({ text, places: where }));
}

/** One place is told; several each lead to theirs. */
function quotation({ text, places }: Quotation, finding: number, actions: ReviewActions): Element {
  const [{ line }] = places as readonly [Quotation["places"][number]];
  return h(
    "blockquote",
    {},
    `“${text}” `,
    places.length === 1
      ? h("span", { class: "hint" }, `dòng ${line}`)
      : h(
          "span",
          { class: "line-buttons" },
          places.map((place) =>
            button(`dòng ${place.line}`, () => actions.showInText(finding, place.quote), {
              kind: "link",
              label: `dòng ${place.line}: xem “${text}” trong văn bản`,
            }),
          ),
        ),
  );
}
