/** A summary table in the second stage: whose it is, what does not add up, and what its columns are taken for. */
import { FIGURES, nameOf, type FigureKey } from "../../../../catalog/figures";
import type { Span } from "../../../../dossiers/classify";
import { periodText } from "../../../../dossiers/summary/summary-titles";
import type { SystemOwner } from "../../../../dossiers/systems";
import { h, type Child, type Element } from "../../../view/element";
import { choiceField, sign, textField } from "../../../view/parts";
import type { DossierActions } from "../dossier-actions";
import { keyOf, questionsOf, type SummaryQuestion, type SummaryTable } from "../summary-state";
import { OWNERS } from "./owner-choices";

const KEYS = [
  { value: "", label: "Không dùng" },
  ...FIGURES.map(({ key }) => ({ value: key, label: nameOf(key) })),
];

export function summaryCard(table: SummaryTable, span: Span, actions: DossierActions): Element {
  const { opened, isUsed } = table;
  const { id, file, sheet, period, notes, refusal } = opened;
  const name = sheet === undefined ? file : `${file}, trang ${sheet}`;
  const questions = isUsed ? questionsOf(table, span) : [];
  return h(
    "section",
    { key: `summary-${id}`, class: "list-card", "aria-label": name },
    h("h3", {}, name),
    h(
      "p",
      { class: "hint" },
      `Bảng tổng hợp, ${period === undefined ? "không ghi kỳ: kiểm tra lại tệp" : periodText(period)}. ${
        opened.remembered.length > 0 ? "Đã nhận cột như lần trước." : "Lần đầu nhận các cột này."
      }`,
    ),
    check("Lấy số từ bảng này", isUsed, (checked) => actions.useSummary(id, checked)),
    refusal !== undefined && problem(refusal),
    ...(isUsed ? details(table, questions, actions) : []),
    ...notes.map((note) => h("p", { key: note, class: "hint" }, note)),
  );
}

const problem = (text: string): Element =>
  h("p", { key: text, class: "problem" }, sign("attention"), h("span", {}, text));

const check = (caption: string, isChecked: boolean, onChange: (isChecked: boolean) => void): Element =>
  h(
    "label",
    { key: caption, class: "check" },
    h("input", {
      type: "checkbox",
      checked: isChecked,
      on: { change: (event) => onChange((event.currentTarget as HTMLInputElement).checked) },
    }),
    h("span", {}, caption),
  );

function details(
  table: SummaryTable,
  questions: readonly SummaryQuestion[],
  actions: DossierActions,
): (Child | false)[] {
  const { opened, system, owner, otherPeriod, hasSeen, unitRow } = table;
  const { id, period, units, failures } = opened;
  const isOtherPeriod = period !== undefined && (otherPeriod || questions.includes("period"));
  return [
    ...(isOtherPeriod
      ? [
          problem(`Bảng ghi kỳ khác với biểu: ${periodText(period)}.`),
          check("Vẫn lấy số của bảng này", otherPeriod, (checked) => actions.confirmPeriod(id, checked)),
        ]
      : []),
    units.length > 0 &&
      choiceField({
        id: `unit-${id}`,
        label: "Dòng của đơn vị mình",
        value: unitRow === undefined ? "" : String(unitRow),
        choices: [
          { value: "", label: "Chưa chọn" },
          ...units.map(({ row, label }) => ({ value: String(row), label: `${label} (dòng ${row + 1})` })),
        ],
        onChange: (value) => actions.chooseUnit(id, value === "" ? undefined : Number(value)),
      }),
    ...(failures.length > 0
      ? [
          h(
            "ul",
            { key: `failures-${id}`, class: "blanks", "aria-label": "Chỗ không khớp trong bảng" },
            failures.map((text) => h("li", { key: text }, text)),
          ),
          check("Đã xem những chỗ không khớp này", hasSeen, (checked) =>
            actions.confirmFailures(id, checked),
          ),
        ]
      : []),
    textField({
      id: `summary-system-${id}`,
      label: "Tên hệ thống (để trống: bảng của cả đơn vị)",
      value: system,
      placeholder: "Cả đơn vị",
      onChange: (value) => actions.nameSummary(id, value),
    }),
    system !== "" &&
      choiceField({
        id: `summary-owner-${id}`,
        label: "Hệ thống này",
        value: owner ?? "",
        choices: OWNERS,
        onChange: (value) =>
          actions.chooseSummaryOwner(id, value === "" ? undefined : (value as SystemOwner)),
      }),
    columnList(table, actions),
  ];
}

function columnList(table: SummaryTable, actions: DossierActions): Element {
  const { columns, id } = table.opened;
  const isOpen = (column: SummaryTable["opened"]["columns"][number]): boolean =>
    !column.isSure && !table.chosen.has(column.column);
  const open = columns.filter(isOpen);
  const taken = columns.filter((column) => !isOpen(column) && keyOf(table, column.column) !== "");
  const unused = columns.filter((column) => !isOpen(column) && keyOf(table, column.column) === "");
  const fields = (list: typeof columns, problemText?: string): Element[] =>
    list.map((column) => figureField(table, column, actions, problemText));
  return h(
    "div",
    { key: `columns-${id}`, class: "columns" },
    ...fields(open, "Tên cột có từ chưa rõ nghĩa, cần chọn."),
    folded("taken", `${taken.length} cột lấy làm chỉ tiêu`, fields(taken)),
    folded("unused", `${unused.length} cột không dùng`, fields(unused)),
  );
}

const folded = (key: string, title: string, fields: readonly Element[]): Element | false =>
  fields.length > 0 && h("details", { key }, h("summary", {}, title), ...fields);

function figureField(
  table: SummaryTable,
  { column, head, samples, isRate }: SummaryTable["opened"]["columns"][number],
  actions: DossierActions,
  problemText?: string,
): Element {
  const { id } = table.opened;
  const shown = samples.length === 0 ? "Các dòng đầu để trống." : `Ví dụ: ${samples.join(" | ")}`;
  return h(
    "div",
    { key: `figure-${column}`, class: "column-field" },
    choiceField({
      id: `figure-${id}-${column}`,
      label: head === "" ? `Cột ${column + 1}` : head,
      value: keyOf(table, column),
      choices: KEYS,
      hint: isRate ? "Tỷ lệ: chỉ để đối chiếu, không lấy làm số đếm." : shown,
      ...(problemText !== undefined && { problem: problemText }),
      onChange: (value) => actions.chooseFigure(id, column, value as FigureKey | ""),
    }),
  );
}
