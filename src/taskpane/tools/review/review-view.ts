/** The panel of the review tool. */
import { nameOf } from "../../../catalog/figures";
import type { Comparison, StatedFigure } from "../../../review/compare";
import type { ReviewFinding } from "../../../review/findings/review-finding";
import { passagesOf, type Passage } from "../../../review/marks";
import type { Review } from "../../../review/review";
import { writeCount } from "../../../vietnamese/counts";
import { h, type Child, type Element } from "../../view/element";
import { filePicker } from "../../view/file-picker";
import { button, sign, textField } from "../../view/parts";
import type { ReviewToolState } from "./review-state";

export interface ReviewActions {
  paste(text: string): void;
  chooseFile(file: File): void;
  copyFindings(): void;
  toggleText(): void;
  takeOver(figures: readonly StatedFigure[]): void;
  replace(figure: StatedFigure): void;
  goToCell(key: string): void;
}

export interface ReviewSurroundings {
  readonly comparison?: Comparison;
  readonly disabled: boolean;
}

const MARKS = { error: "wrong", warning: "attention", info: "info" } as const;
const WORDS = { error: "Lỗi", warning: "Cảnh báo", info: "Thông tin" } as const;

export function reviewView(
  state: ReviewToolState,
  surroundings: ReviewSurroundings,
  actions: ReviewActions,
): (Child | false | undefined)[] {
  const { review, problem, fileName } = state;
  return [
    h(
      "p",
      {},
      "Chọn bản Word (.docx) hoặc văn bản (.txt), hay dán nội dung báo cáo. Không gửi đi đâu: soát ngay trên máy này.",
    ),
    ...source(state, actions),
    problem !== undefined &&
      h("p", { class: "problem", role: "alert" }, sign("attention"), h("span", {}, problem)),
    fileName !== undefined && review !== undefined && h("p", { class: "hint" }, `Đã đọc tệp “${fileName}”.`),
    ...(review === undefined ? [] : results(review, state, surroundings, actions)),
  ];
}

function source({ text }: ReviewToolState, actions: ReviewActions): Element[] {
  return [
    filePicker({
      id: "review-file",
      caption: "Chọn tệp",
      accept: ".docx,.txt",
      onFiles: ([file]) => file !== undefined && actions.chooseFile(file),
    }),
    textField({
      id: "review-text",
      label: "Nội dung báo cáo",
      value: text,
      isLong: true,
      placeholder: "Dán nội dung báo cáo vào đây",
      onChange: actions.paste,
    }),
  ];
}

function results(
  review: Review,
  { showsText }: ReviewToolState,
  surroundings: ReviewSurroundings,
  actions: ReviewActions,
): (Child | false)[] {
  const { findings, summary, notUnderstood } = review;
  return [
    h("p", { class: "summary", role: "status" }, h("b", {}, summary)),
    h(
      "ul",
      { class: "findings" },
      findings.map((finding, index) => findingItem(finding, index)),
    ),
    notUnderstood.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, `${notUnderstood.length} con số chưa hiểu, chưa soát được`),
        h(
          "ul",
          {},
          notUnderstood.map(({ written, line }) => h("li", {}, `${written} (dòng ${line + 1})`)),
        ),
      ),
    h("div", { class: "buttons" }, [
      button("Chép danh sách", actions.copyFindings),
      button(showsText ? "Ẩn văn bản" : "Xem văn bản có đánh dấu", actions.toggleText),
    ]),
    showsText && markedText(review),
    ...comparison(surroundings, actions),
  ];
}

function findingItem({ severity, code, message, quotes, proposal }: ReviewFinding, index: number): Element {
  const cited = [...new Map(quotes.map((quote) => [quote.text.trim(), quote])).values()];
  return h(
    "li",
    { key: `${index} ${code}`, class: `finding ${MARKS[severity]}` },
    h(
      "p",
      { class: "finding-head" },
      sign(MARKS[severity]),
      h("b", {}, WORDS[severity]),
      h("span", { class: "code" }, code),
    ),
    h("p", {}, message),
    cited.map(({ text, line }) =>
      h("blockquote", {}, `“${text.trim()}” `, h("span", { class: "hint" }, `dòng ${line}`)),
    ),
    proposal !== undefined && h("p", { class: "proposal" }, proposal),
  );
}

/** A mark says its severity in words too: colour alone is not seen by everyone. */
function markedText(review: Review): Element {
  const passage = ({ text, severity }: Passage): Child =>
    severity === undefined ? text : h("mark", { class: MARKS[severity], title: WORDS[severity] }, text);
  return h(
    "div",
    { class: "reviewed-text", tabindex: "0", "aria-label": "Văn bản có đánh dấu" },
    passagesOf(review).map(passage),
  );
}

function comparison(
  { comparison: given, disabled }: ReviewSurroundings,
  actions: ReviewActions,
): (Child | false)[] {
  if (given === undefined) {
    return [h("p", { class: "hint" }, "Có biểu nhập liệu trong sổ thì so được số của báo cáo với biểu.")];
  }
  const { differing, missing, same, otherPeriod } = given;
  return [
    h("h3", {}, "So với biểu nhập liệu"),
    otherPeriod !== undefined && h("p", { class: "problem" }, sign("attention"), h("span", {}, otherPeriod)),
    h("p", {}, `${same} số khớp, ${differing.length} số khác, ${missing.length} số biểu đang để trống.`),
    differing.length > 0 &&
      h(
        "ul",
        { class: "proposals" },
        differing.map((figure) =>
          proposalItem(figure, `báo cáo ${count(figure.inText)}, biểu ${count(figure.inSheet!)}`, [
            button("Đến ô", () => actions.goToCell(figure.key), { label: `Đến ô ${nameOf(figure.key)}` }),
            button(`Thay bằng ${count(figure.inText)}`, () => actions.replace(figure), {
              disabled,
              label: `Thay số của biểu ở dòng ${nameOf(figure.key)} bằng ${count(figure.inText)}`,
            }),
          ]),
        ),
      ),
    missing.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, `Lấy số liệu vào biểu: ${missing.length} ô đang trống`),
        button(`Lấy cả ${missing.length} số`, () => actions.takeOver(missing), { kind: "primary", disabled }),
        h(
          "ul",
          { class: "proposals" },
          missing.map((figure) =>
            proposalItem(figure, count(figure.inText), [
              button("Lấy số này", () => actions.takeOver([figure]), {
                disabled,
                label: `Lấy ${count(figure.inText)} vào dòng ${nameOf(figure.key)}`,
              }),
            ]),
          ),
        ),
      ),
  ];
}

const count = (value: number): string =>
  Number.isInteger(value) ? writeCount(value, { padSmall: false }) : String(value).replace(".", ",");

function proposalItem({ key, source }: StatedFigure, value: string, buttons: readonly Element[]): Element {
  return h(
    "li",
    { key },
    h("p", {}, h("b", {}, nameOf(key)), `: ${value}`),
    source !== undefined && h("blockquote", {}, `“${source.quote.trim()}”`),
    h("div", { class: "buttons" }, buttons),
  );
}
