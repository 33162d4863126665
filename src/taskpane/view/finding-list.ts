import { possibilitiesIn } from "../../checks/localise/repair-words";
import { isWaivable } from "../../checks/waivers";
import { writeCount } from "../../vietnamese/counts";
import { writeDate } from "../../vietnamese/dates";
import type { ListedFinding } from "../model/findings";
import type { Actions } from "./actions";
import { h, type Child, type Element } from "./element";
import { button, sign, textField } from "./parts";

const MARKS = { error: "wrong", warning: "attention", info: "info" } as const;

/** What the list needs to know of the pane's state. */
export interface FindingListState {
  /** The warning that is being confirmed, by its id. */
  readonly confirming?: string;
  readonly disabled: boolean;
}

/** Findings as a list: severity in words and sign, the arithmetic, the cell, what can be done about it. */
export function findingList(
  findings: readonly ListedFinding[],
  state: FindingListState,
  actions: Actions,
): Element {
  return h(
    "ul",
    { class: "findings" },
    findings.map((finding) => findingItem(finding, state, actions)),
  );
}

function findingItem(listed: ListedFinding, state: FindingListState, actions: Actions): Element {
  const { id, severity, word, message, hint, code, finding, consequences } = listed;
  const isConfirmed = finding.waiver !== undefined;
  const mark = isConfirmed ? "done" : MARKS[severity];
  return h(
    "li",
    { key: id, class: `finding ${mark}` },
    h(
      "p",
      { class: "finding-head" },
      sign(mark),
      h("b", {}, isConfirmed ? "Đã xác nhận" : word),
      h("span", { class: "code" }, code),
    ),
    h("p", {}, message),
    hint !== undefined && likelyCell(hint),
    finding.waiver !== undefined &&
      h("p", { class: "hint" }, `Lý do: ${finding.waiver.reason} (${writeDate(finding.waiver.on)})`),
    h("div", { class: "buttons" }, buttonsOf(listed, state, actions)),
    state.confirming === id && confirmation(listed, state, actions),
    consequences.length > 0 && consequenceList(consequences),
  );
}

/** What may be wrong: one sentence, or several possibilities one below the other. */
function likelyCell(hint: string): Element {
  const possibilities = possibilitiesIn(hint);
  if (possibilities.length === 0) return h("p", { class: "effect" }, hint);
  return h(
    "div",
    { class: "effect" },
    h("p", {}, "Có thể là một trong các chỗ sau:"),
    h(
      "ul",
      {},
      possibilities.map((possibility) => h("li", {}, possibility)),
    ),
  );
}

function buttonsOf(listed: ListedFinding, state: FindingListState, actions: Actions): Child[] {
  const { id, key, finding, message } = listed;
  const { repair, waiver } = finding;
  const { disabled } = state;
  const buttons: (Element | false)[] = [
    repair !== undefined &&
      button(
        `Sửa thành ${writeCount(repair.value, { padSmall: false })}`,
        () => actions.repairFigure(repair.key, repair.value),
        {
          kind: "primary",
          disabled,
        },
      ),
    key !== undefined && goToCellButton(listed, key, actions),
    waiver !== undefined &&
      button("Bỏ xác nhận", () => actions.dropConfirmation(waiver), {
        disabled,
        label: `Bỏ xác nhận: ${message}`,
      }),
    waiver === undefined &&
      isWaivable(finding) &&
      state.confirming !== id &&
      button("Xác nhận…", () => actions.startConfirming(id), { disabled, label: `Xác nhận: ${message}` }),
  ];
  return buttons.filter((each): each is Element => each !== false);
}

/** The reason is asked for where the warning stands. */
function confirmation({ finding }: ListedFinding, { disabled }: FindingListState, actions: Actions): Element {
  return h(
    "form",
    {
      class: "confirmation",
      on: {
        submit: (event) => {
          event.preventDefault();
          const form = event.currentTarget as HTMLFormElement;
          if (disabled) return;
          actions.confirmFinding(finding, form.querySelector("textarea")?.value ?? "");
        },
      },
    },
    textField({
      id: "waiver-reason",
      label: "Vì sao số liệu này vẫn đúng?",
      hint: "Ghi vào trang “Xác nhận”. Số liệu đổi thì xác nhận hết hiệu lực.",
      value: "",
      isLong: true,
      onChange: () => undefined,
    }),
    h("div", { class: "buttons" }, [
      h("button", { type: "submit", class: "primary", "aria-disabled": disabled && "true" }, "Ghi xác nhận"),
      button("Thôi", () => actions.startConfirming(undefined)),
    ]),
  );
}

/** Folded: they go when their cause is mended. */
function consequenceList(consequences: readonly ListedFinding[]): Element {
  return h(
    "details",
    { class: "consequences" },
    h("summary", {}, `Kéo theo ${consequences.length} điểm khác`),
    h(
      "ul",
      {},
      consequences.map(({ word, message, code }) => h("li", {}, `${word} ${code}: ${message}`)),
    ),
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
