import type { ListedFinding } from "../model/findings";
import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { button, sign } from "./parts";

const MARKS = { error: "wrong", warning: "attention", info: "info" } as const;

/** Findings as a list: severity in words and sign, the arithmetic, the cell and the way there. */
export function findingList(findings: readonly ListedFinding[], actions: Actions): Element {
  return h(
    "ul",
    { class: "findings" },
    findings.map((finding) => findingItem(finding, actions)),
  );
}

function findingItem(finding: ListedFinding, actions: Actions): Element {
  const { severity, word, message, hint, code, key, address } = finding;
  return h(
    "li",
    { class: `finding ${MARKS[severity]}` },
    h(
      "p",
      { class: "finding-head" },
      sign(MARKS[severity]),
      h("b", {}, word),
      h("span", { class: "code" }, address === undefined ? code : `Ô ${address} · ${code}`),
    ),
    h("p", {}, message),
    hint !== undefined && h("p", { class: "hint" }, hint),
    key !== undefined &&
      button("Đến ô", () => actions.goToCell(key), { label: `Đến ô ${address}: ${message}` }),
  );
}
