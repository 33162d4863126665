/** Second stage: what the columns of each list mean. */
import { COLUMN_KINDS, type ColumnKind } from "../../../../dossiers/columns/column-kinds";
import type { DateOrder } from "../../../../dossiers/columns/date-order";
import type { ProposedColumn } from "../../../../dossiers/columns/column-mapping";
import type { SystemOwner } from "../../../../dossiers/systems";
import { writeCount } from "../../../../vietnamese/counts";
import { fromExcelSerial, writeDate } from "../../../../vietnamese/dates";
import { h, type Child, type Element } from "../../../view/element";
import { button, choiceField, sign, textField } from "../../../view/parts";
import type { DossierActions } from "../dossier-actions";
import type { Span } from "../../../../dossiers/classify";
import {
  areSummariesReady,
  confirmedTables,
  lacksColumn,
  problemOf,
  type DossierState,
  type TableChoice,
} from "../dossier-state";
import { refusalList } from "./choose-view";
import { OWNERS } from "./owner-choices";
import { summaryCard } from "./summary-card";

const KINDS = COLUMN_KINDS.map(({ kind, label }) => ({ value: kind, label }));

const DATE_ORDERS: readonly { readonly value: DateOrder; readonly label: string }[] = [
  { value: "day_first", label: "Ngày/tháng/năm" },
  { value: "month_first", label: "Tháng/ngày/năm" },
];

export function mappingView(
  state: DossierState,
  span: Span,
  isBusy: boolean,
  actions: DossierActions,
): Child[] {
  const isReady = confirmedTables(state) !== undefined && areSummariesReady(state, span);
  return [
    ...refusalList(state.refusals),
    h(
      "p",
      {},
      "Chỉ những cột cần quyết định được hiện sẵn; mở phần còn lại nếu muốn xem. Lựa chọn được ghi nhớ theo hệ thống, tháng sau không phải chọn lại.",
    ),
    ...state.tables.map((table) => tableCard(table, actions)),
    ...state.summaries.map((table) => summaryCard(table, span, actions)),
    button(state.summaries.length > 0 ? "Đếm hồ sơ, lấy số từ bảng" : "Đếm hồ sơ", actions.count, {
      kind: "primary",
      disabled: isBusy || !isReady,
    }),
    button("Chọn tệp khác", () => actions.goTo("choose"), { disabled: isBusy }),
  ];
}

function tableCard(table: TableChoice, actions: DossierActions): Element {
  const { opened, owner, isUsed } = table;
  const { id, file, sheet, rowCount, notes, proposal } = opened;
  const hasColumns = isUsed && opened.continues === undefined;
  const problem = hasColumns ? problemOf(table) : undefined;
  const name = sheet === undefined ? file : `${file}, trang ${sheet}`;
  return h(
    "section",
    { key: `table-${id}`, class: "list-card", "aria-label": name },
    h("h3", {}, name),
    h(
      "p",
      { class: "hint" },
      `${writeCount(rowCount, { padSmall: false })} dòng. ${
        proposal.isRemembered ? "Đã nhận cột như lần trước." : "Lần đầu nhận các cột này."
      }`,
    ),
    h(
      "label",
      { class: "check" },
      h("input", {
        type: "checkbox",
        checked: isUsed,
        on: {
          change: (event) => actions.useTable(id, (event.currentTarget as HTMLInputElement).checked),
        },
      }),
      h("span", {}, "Đếm danh sách này"),
    ),
    opened.continues !== undefined &&
      h(
        "p",
        { class: "hint" },
        "Không có dòng tên cột: đọc tiếp theo các cột của danh sách trước trong tệp.",
      ),
    ...notes.map((note) => h("p", { key: note, class: "hint" }, note)),
    ...(hasColumns ? tableFields(table, actions) : []),
    problem !== undefined && h("p", { class: "problem" }, sign("attention"), h("span", {}, problem)),
    hasColumns &&
      !proposal.isRemembered &&
      proposal.remarks.length > 0 &&
      h(
        "ul",
        { class: "plain hint" },
        proposal.remarks.map((remark) => h("li", {}, remark)),
      ),
    hasColumns && columnList(table, lacksColumn(table), actions),
  );

  function tableFields(choice: TableChoice, does: DossierActions): Element[] {
    return [
      textField({
        id: `system-${id}`,
        label: "Tên hệ thống",
        value: choice.mapping.system,
        placeholder: "Một cửa thành phố",
        onChange: (system) => does.nameSystem(id, system),
      }),
      choiceField({
        id: `owner-${id}`,
        label: "Hệ thống này",
        value: owner ?? "",
        choices: OWNERS,
        onChange: (value) => does.chooseOwner(id, value === "" ? undefined : (value as SystemOwner)),
      }),
      choiceField({
        id: `dates-${id}`,
        label: "Ngày viết theo thứ tự",
        value: choice.mapping.dateOrder,
        choices: DATE_ORDERS,
        onChange: (value) => does.chooseDateOrder(id, value as DateOrder),
      }),
    ];
  }
}

/** Where a column stands on the card: asked about, recognised, or used for nothing. */
type Standing = "open" | "known" | "unused";

/** A guess, or one of several that claim the same, is for the officer to decide, and stays so when it is decided. */
function standingOf(proposed: ProposedColumn, kind: ColumnKind, isContested: boolean): Standing {
  const isGuess = proposed.confidence === "likely" && proposed.kind !== "other";
  if (proposed.claims !== undefined || isContested || isGuess) return "open";
  if (kind === "other" || kind === "personal") return "unused";
  return proposed.confidence === "sure" ? "known" : "open";
}

/** Columns in which a decision is wanted; the others are folded away. */
function columnList(table: TableChoice, isLacking: boolean, actions: DossierActions): Element {
  const { id, proposal } = table.opened;
  const contested = new Set(proposal.rivals.flatMap(({ columns }) => columns));
  const fields: Record<Standing, Element[]> = { open: [], known: [], unused: [] };
  proposal.columns.forEach((column, index) => {
    const kind = table.mapping.columns[index]?.kind ?? "other";
    const isContested = !proposal.isRemembered && contested.has(index);
    const standing = proposal.isRemembered
      ? standingOf({ ...column, confidence: "sure" }, kind, false)
      : standingOf(column, kind, isContested);
    fields[standing].push(columnField(id, index, column, kind, actions));
  });
  return h(
    "div",
    { class: "columns" },
    ...fields.open,
    folded("known", `${fields.known.length} cột đã nhận đúng`, fields.known),
    // The column that is still to be chosen is among those that nothing is known of.
    folded("unused", `${fields.unused.length} cột không dùng`, fields.unused, isLacking),
  );
}

const folded = (key: string, title: string, fields: readonly Element[], isOpen = false): Element | false =>
  fields.length > 0 && h("details", { key, open: isOpen }, h("summary", {}, title), ...fields);

function columnField(
  id: number,
  index: number,
  { name, samples, confidence }: ProposedColumn,
  kind: ColumnKind,
  actions: DossierActions,
): Element {
  const isDate = ["submitted", "received", "due", "finished", "returned"].includes(kind);
  const shown = samples.map((cell) => sampleText(cell, isDate)).filter((text) => text !== "");
  return h(
    "div",
    { key: `column-${index}`, class: "column-field" },
    choiceField({
      id: `column-${id}-${index}`,
      label: name === "" ? `Cột ${index + 1}` : name,
      value: kind,
      choices: KINDS,
      hint:
        kind === "personal"
          ? "Không đọc, trừ khi yêu cầu ghi họ tên vào trang hồ sơ."
          : shown.length === 0
            ? "Các dòng đầu để trống."
            : `Ví dụ: ${shown.join(" | ")}`,
      ...(confidence === "likely" && kind !== "other" ? { problem: "Đoán theo tên cột, cần xem lại." } : {}),
      onChange: (value) => actions.chooseColumn(id, index, value as ColumnKind),
    }),
  );
}

const LONGEST_SAMPLE = 40;

/** A cell as the officer knows it from the file: a date as a date. */
function sampleText(cell: string | number | boolean | null, isDate: boolean): string {
  if (cell === null) return "";
  const date = isDate && typeof cell === "number" ? fromExcelSerial(Math.floor(cell)) : null;
  const text = date === null ? String(cell) : writeDate(date);
  return text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text;
}
