/** One thing to do about the figures: what is wrong, the ways out, and a button for each. */
import { isWaivable } from "../../../checks/waivers";
import { writeCount } from "../../../vietnamese/counts";
import type { CellRepair } from "../../../excel/input/repair-cells";
import type { Card } from "../../model/agenda";
import type { ListedFinding, Target } from "../../model/listed-finding";
import type { Actions } from "../actions";
import { h, type Child, type Element } from "../element";
import { button, speakingSign } from "../parts";
import { confirmation } from "./confirmation";
import { wayList } from "./way-list";

const MARKS = { error: "wrong", warning: "attention", info: "info" } as const;

const WORDS = { error: "Lỗi", warning: "Cảnh báo", info: "Thông tin" } as const;

/** What the list needs to know of the pane's state. */
export interface FindingListState {
  /** The card whose warnings are being confirmed, by its id. */
  readonly confirming?: string;
  /** The card of which that was taken back: the focus returns to it. */
  readonly confirmedLast?: string;
  readonly disabled: boolean;
}

/** A card of the list; all but the first are folded to their sentence and their buttons. */
export function findingCard(
  card: Card,
  isFirst: boolean,
  state: FindingListState,
  actions: Actions,
): Element {
  const { id, severity, findings, title } = card;
  const [first] = findings;
  const isGroup = title !== undefined;
  const ways = first.ways.length > 0 && wayList(first.ways, state.disabled, actions);
  const [gist, more] = firstSentence(first.message);
  const lines = isGroup && lineList(findings, state, actions);
  return h(
    "li",
    { key: id, class: `finding ${MARKS[severity]}` },
    h(
      "p",
      {},
      speakingSign(MARKS[severity], WORDS[severity]),
      " ",
      isGroup ? `${title}.` : isFirst ? first.message : gist,
    ),
    first.hint !== undefined && !isGroup && h("p", { class: "effect" }, first.hint),
    isFirst && ways,
    isFirst && lines,
    h(
      "div",
      { class: "card-foot" },
      !isFirst && !isGroup && more !== "" && folded("Xem thêm", h("p", {}, more)),
      !isFirst && ways && folded("Cách sửa", ways),
      !isFirst && lines && folded("Xem từng chỗ", lines),
      ...cardButtons(card, state, actions),
      consequenceList(findings.flatMap(({ consequences }) => consequences)),
      h("span", { class: "code" }, `quy tắc ${first.finding.code}`),
    ),
    state.confirming === id && confirmation(card, state.disabled, actions),
  );
}

/** What was found, and what is advised about it. */
function firstSentence(message: string): [first: string, others: string] {
  const end = /[.!?] (?=\p{Lu})/u.exec(message)?.index;
  return end === undefined ? [message, ""] : [message.slice(0, end + 1), message.slice(end + 2)];
}

const folded = (summary: string, content: Element): Element =>
  h("details", {}, h("summary", {}, summary), content);

const lineList = (findings: Card["findings"], state: FindingListState, actions: Actions): Element =>
  h(
    "ul",
    { class: "lines" },
    findings.map((each) => line(each, state, actions)),
  );

/** One finding of a group. */
function line(each: ListedFinding, { disabled }: FindingListState, actions: Actions): Element {
  const { message, repair, target, hint } = each;
  return h(
    "li",
    { key: each.id },
    h("span", {}, hint === undefined ? message : `${message} ${hint}`),
    h(
      "span",
      { class: "line-buttons" },
      repair !== undefined && repairButton(repair, message, disabled, actions, "link"),
      target !== undefined && targetButton(target, message, actions),
    ),
  );
}

function cardButtons(card: Card, state: FindingListState, actions: Actions): Child[] {
  const { findings } = card;
  const [first, ...others] = findings;
  const { disabled } = state;
  const own =
    others.length > 0
      ? [repairAll(findings, disabled, actions)]
      : [
          first.repair !== undefined &&
            repairButton(first.repair, first.message, disabled, actions, "primary"),
          first.ways.length === 0 &&
            first.target !== undefined &&
            targetButton(first.target, first.message, actions),
        ];
  return [...own, confirmButton(card, state, actions)].filter(
    (each): each is Element => each !== false && each !== undefined,
  );
}

/** "Sửa thành 0,10%", "Sửa thành 1.022". */
function repairCaption(repair: CellRepair): string {
  if ("rate" in repair) return `Sửa thành ${repair.to}%`;
  return repair.value === "" ? "Để trống ô" : `Sửa thành ${writeCount(repair.value, { padSmall: false })}`;
}

function repairButton(
  repair: CellRepair,
  message: string,
  disabled: boolean,
  actions: Actions,
  kind: "primary" | "link",
): Element {
  const caption = repairCaption(repair);
  return button(caption, () => actions.repairCells([repair]), {
    kind,
    disabled,
    label: `${caption}: ${message}`,
  });
}

function repairAll(findings: Card["findings"], disabled: boolean, actions: Actions): Element | false {
  const repairs = findings.flatMap(({ repair }) => repair ?? []);
  return (
    repairs.length > 1 &&
    button(`Sửa cả ${repairs.length} ô`, () => actions.repairCells(repairs), { kind: "primary", disabled })
  );
}

function confirmButton(
  { id, findings, title }: Card,
  { confirming, confirmedLast, disabled }: FindingListState,
  actions: Actions,
): Element | false {
  const isOpen = findings.every(({ finding }) => isWaivable(finding));
  if (!isOpen || confirming === id) return false;
  const caption = findings.length === 1 ? "Xác nhận…" : `Xác nhận cả ${findings.length}…`;
  return button(caption, () => actions.startConfirming(id), {
    kind: "link",
    disabled,
    label: `${caption} ${title ?? findings[0].message}`,
    takesFocus: confirmedLast === id,
  });
}

/** "Đến dòng 25". */
export function targetButton({ key, column, row }: Target, message: string, actions: Actions): Element {
  const caption = `Đến ${row}`;
  return button(caption, () => actions.goToCell(key, column), {
    kind: "link",
    label: `${caption}: ${message}`,
  });
}

/** Folded: they go when their cause is mended. */
function consequenceList(consequences: readonly ListedFinding[]): Element | false {
  return (
    consequences.length > 0 &&
    h(
      "details",
      { class: "consequences" },
      h("summary", {}, `Kéo theo ${consequences.length} điểm`),
      h(
        "ul",
        {},
        consequences.map(({ message, finding }) => h("li", {}, `${WORDS[finding.severity]}: ${message}`)),
      ),
    )
  );
}
