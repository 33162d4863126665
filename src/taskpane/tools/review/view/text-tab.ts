/** "Văn bản": the whole text with the passages of the findings marked; each mark leads back to its finding. */
import type { ReviewFinding } from "../../../../review/findings/review-finding";
import { passagesOf, type Passage } from "../../../../review/marks";
import type { Review } from "../../../../review/review";
import { h, type Child, type Element } from "../../../view/element";
import { button } from "../../../view/parts";
import type { ReviewToolState } from "../review-state";
import { MARKS, WORDS, type ReviewActions } from "./review-actions";

export function textTab(
  review: Review,
  { selected, quote }: ReviewToolState,
  actions: ReviewActions,
): (Child | false)[] {
  const { findings } = review;
  const passages = passagesOf(review);
  const first = selected === undefined ? -1 : passageAt(passages, findings[selected]!, quote);
  return [
    h("p", { class: "hint" }, "Bấm vào chỗ đánh dấu để xem lý do."),
    h(
      "div",
      { class: "reviewed-text", tabindex: "0", "aria-label": "Văn bản có đánh dấu" },
      passages.map((passage, index) => passageOf(passage, index === first)),
    ),
    selected !== undefined &&
      button(`Về ${WORDS[findings[selected]!.severity].toLowerCase()} ${findings[selected]!.code}`, () =>
        actions.showFinding(selected),
      ),
  ];

  /** A mark says its severity in words too: colour alone is not seen by everyone. */
  function passageOf({ text, severity, findings: about }: Passage, isSelected: boolean): Child | Element {
    const [finding] = about;
    if (severity === undefined || finding === undefined) return text;
    const gravest = about.find((each) => findings[each]!.severity === severity) ?? finding;
    const open = (): void => actions.showFinding(gravest);
    return h(
      "mark",
      {
        key: isSelected ? `selected ${gravest}` : undefined,
        class: isSelected ? `${MARKS[severity]} selected` : MARKS[severity],
        title: `${WORDS[severity]} ${findings[gravest]!.code}`,
        role: "button",
        tabindex: "0",
        takesFocus: isSelected,
        on: {
          click: open,
          keydown: (event) => {
            if ((event as KeyboardEvent).key === "Enter") open();
          },
        },
      },
      text,
    );
  }
}

/** The passage with the words of a quote; -1 for a finding without any. */
function passageAt(passages: readonly Passage[], { quotes }: ReviewFinding, at = 0): number {
  const quote = quotes[at];
  if (quote === undefined) return -1;
  const [start] = quote.numberSpan ?? quote.span;
  let end = 0;
  return passages.findIndex(({ text }) => (end += text.length) > start);
}
