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
  const { severity, word, message, hint, code, key } = finding;
  return h(
    "li",
    { class: `finding ${MARKS[severity]}` },
    h(
      "p",
      { class: "finding-head" },
      sign(MARKS[severity]),
      h("b", {}, word),
      h("span", { class: "code" }, code),
    ),
    h("p", {}, message),
    hint !== undefined && h("p", { class: "hint" }, hint),
    key !== undefined && goToCellButton(finding, key, actions),
  );
}

/** What is blank, one line each. */
export function blankList(blanks: readonly ListedFinding[], actions: Actions): Element {
  return h(
    "ul",
    { class: "blanks" },
    blanks.map((blank) =>
      h(
        "li",
        {},
        h("span", {}, blank.message),
        blank.key !== undefined && goToCellButton(blank, blank.key, actions),
      ),
    ),
  );
}

function goToCellButton({ address, message }: ListedFinding, key: string, actions: Actions): Element {
  const caption = `Đến ô ${address ?? ""}`;
  return button(caption, () => actions.goToCell(key), { label: `${caption}: ${message}` });
}
