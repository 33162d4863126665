/** "So với biểu": the figures and rates of the text beside those of the input sheet, to be taken over. */
import { nameOf } from "../../../../catalog/figures";
import { rateOf } from "../../../../catalog/rates";
import type { StatedFigure } from "../../../../review/compare";
import { writeCount } from "../../../../vietnamese/counts";
import { h, type Child, type Element } from "../../../view/element";
import { button, sign } from "../../../view/parts";
import type { ReviewActions, ReviewSurroundings } from "./review-actions";

export function compareTab(
  { comparison: given, disabled }: ReviewSurroundings,
  actions: ReviewActions,
): (Child | false)[] {
  if (given === undefined) {
    return [h("p", { class: "hint" }, "Có biểu nhập liệu trong sổ thì so được số của báo cáo với biểu.")];
  }
  const { differing, missing, same, otherPeriod, rates } = given;
  return [
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
              label: `Thay bằng ${count(figure.inText)}: số của biểu ở dòng ${nameOf(figure.key)}`,
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
                label: `Lấy số này: ${count(figure.inText)} vào dòng ${nameOf(figure.key)}`,
              }),
            ]),
          ),
        ),
      ),
    rates.length > 0 &&
      h(
        "details",
        {},
        h("summary", {}, `Tỷ lệ đã ghi trong báo cáo: ${rates.length} tỷ lệ biểu chưa có`),
        button(`Lấy cả ${rates.length} tỷ lệ`, () => actions.takeOverRates(rates), { disabled }),
        h(
          "ul",
          { class: "proposals" },
          rates.map(({ rate, written, section }) =>
            h(
              "li",
              {},
              `${rateOf(rate).label}: ${written}%${section === undefined ? "" : ` (mục ${section})`}`,
            ),
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
