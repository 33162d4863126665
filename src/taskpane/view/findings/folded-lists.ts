/** What needs no decision, folded: information, and warnings that have been confirmed. */
import { writeDate } from "../../../vietnamese/dates";
import type { ListedFinding } from "../../model/listed-finding";
import type { Actions } from "../actions";
import { h, type Element } from "../element";
import { button } from "../parts";
import { targetButton } from "./finding-card";

export function informationList(findings: readonly ListedFinding[], actions: Actions): Element | false {
  return folded(`${findings.length} thông tin`, findings, ({ message, target }) => [
    h("span", {}, message),
    target !== undefined && h("span", { class: "line-buttons" }, targetButton(target, message, actions)),
  ]);
}

export function confirmedList(
  findings: readonly ListedFinding[],
  disabled: boolean,
  actions: Actions,
): Element | false {
  return folded(`${findings.length} cảnh báo đã xác nhận`, findings, ({ message, finding: { waiver } }) => [
    h("span", {}, message),
    waiver !== undefined && h("span", { class: "hint" }, `Lý do: ${waiver.reason} (${writeDate(waiver.on)})`),
    waiver !== undefined &&
      h(
        "span",
        { class: "line-buttons" },
        button("Bỏ xác nhận", () => actions.dropConfirmation(waiver), {
          kind: "link",
          disabled,
          label: `Bỏ xác nhận: ${message}`,
        }),
      ),
  ]);
}

function folded(
  summary: string,
  findings: readonly ListedFinding[],
  content: (finding: ListedFinding) => (Element | false)[],
): Element | false {
  return (
    findings.length > 0 &&
    h(
      "details",
      { class: "folded" },
      h("summary", {}, summary),
      h(
        "ul",
        { class: "lines" },
        findings.map((finding) => h("li", { key: finding.id }, content(finding))),
      ),
    )
  );
}
