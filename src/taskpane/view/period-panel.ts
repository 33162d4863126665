/** Step 1: the period, the unit, who signs. */
import { closingRemark, CLOSINGS, periodOf, problemsOf, type FieldKey, type Fields } from "../model/fields";
import { indexChoices, lastClosed, PERIOD_KINDS, yearChoices } from "../model/period-choice";
import { fieldsOf, inputOf, pendingOf, type PaneState } from "../model/state";
import { readDate } from "../../vietnamese/dates";
import type { PeriodKind } from "../../vietnamese/periods";
import { reportDueText } from "../../vietnamese/report-due";
import { describeUnit } from "../../vietnamese/unit-name";
import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { button, choiceField, panel, textField } from "./parts";

export function periodPanel(state: PaneState, actions: Actions): Element {
  const fields = fieldsOf(state);
  const problems = problemsToShow(state, fields);
  return panel(
    "period",
    "Kỳ báo cáo",
    periodFields(state, fields, problems, actions),
    unitFields(fields, problems, actions),
    h("div", { class: "foot" }, nextButton(state, actions)),
    inputOf(state) !== undefined &&
      button("Gần đây: các kỳ và báo cáo của sổ này", () => actions.openTool("sheets"), { kind: "link" }),
  );
}

/** An officer who has just begun is not told off for what they have not come to yet. */
function problemsToShow(state: PaneState, fields: Fields): Fields {
  const { don_vi: unit, ...others } = problemsOf(fields);
  const isUntouched = inputOf(state) === undefined && state.draft["don_vi"] === undefined;
  return unit === undefined || isUntouched ? others : { ...others, don_vi: unit };
}

function periodFields(state: PaneState, fields: Fields, problems: Fields, actions: Actions): Element {
  const closing = fields["chot_ky"] ?? "";
  const period = periodOf(fields) ?? lastClosed("month", closing, state.today);
  const indexes = indexChoices(period.kind);
  const remark = closingRemark(fields);
  const lastDay = readDate(fields["den_ngay"] ?? "");
  const due = lastDay === null ? undefined : reportDueText(lastDay, state.today);
  const date = (key: "tu_ngay" | "den_ngay", label: string): Element =>
    textField({
      id: key,
      label,
      value: fields[key] ?? "",
      placeholder: "20/3/2026",
      ...problemOf(key, problems),
      onChange: (text) => actions.changeField(key, text),
    });
  return h(
    "fieldset",
    {},
    h("legend", {}, "Kỳ và ngày chốt số liệu"),
    h(
      "div",
      { class: "row" },
      choiceField({
        id: "ky_loai",
        label: "Loại kỳ",
        value: period.kind,
        choices: PERIOD_KINDS,
        ...problemOf("ten_ky", problems),
        onChange: (kind) => actions.changePeriod({ kind: kind as PeriodKind }),
      }),
      choiceField({
        id: "ky_nam",
        label: "Năm",
        value: String(period.year),
        choices: yearChoices(state.today, period.year),
        onChange: (year) => actions.changePeriod({ year: Number(year) }),
      }),
    ),
    indexes.length > 0 &&
      choiceField({
        id: "ky_so",
        label: "Kỳ",
        value: String(period.index),
        choices: indexes,
        onChange: (index) => actions.changePeriod({ index: Number(index) }),
      }),
    choiceField({
      id: "chot_ky",
      label: "Ngày chốt",
      value: closing,
      choices: CLOSINGS,
      hint: "Theo Nghị định 09/2019/NĐ-CP, kỳ tháng tính từ ngày 15 tháng trước đến ngày 14.",
      ...(remark === undefined ? {} : { problem: remark }),
      onChange: (value) => actions.changeField("chot_ky", value),
    }),
    h("div", { class: "row" }, date("tu_ngay", "Từ ngày"), date("den_ngay", "Đến ngày")),
    due !== undefined && h("p", { class: "hint" }, due),
  );
}

function unitFields(fields: Fields, problems: Fields, actions: Actions): Element {
  const unit = describeUnit(fields["don_vi"] ?? "");
  const text = (
    key: FieldKey,
    label: string,
    more: { hint?: string; placeholder?: string; isLong?: boolean },
  ) =>
    textField({
      id: key,
      label,
      value: fields[key] ?? "",
      ...more,
      ...problemOf(key, problems),
      onChange: (given) => actions.changeField(key, given),
    });
  return h(
    "fieldset",
    {},
    h("legend", {}, "Đơn vị và người ký"),
    text("don_vi", "Đơn vị báo cáo", { placeholder: "TTPVHCC xã Gia Phúc" }),
    h(
      "details",
      { class: "signers" },
      h("summary", {}, signersSummary(fields)),
      text("dia_danh", "Địa danh", { ...whenBlank(unit.place), hint: "Ghi trước ngày tháng ở đầu báo cáo." }),
      text("quyen_han_ky", "Quyền hạn, chức vụ người ký", {
        ...whenBlank(unit.signing.join("; ")),
        hint: "Nhiều dòng thì cách nhau bằng dấu chấm phẩy, ví dụ KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC.",
      }),
      text("nguoi_ky", "Họ và tên người ký", {}),
      text("noi_nhan", "Nơi nhận", { isLong: true, hint: "Cách nhau bằng dấu chấm phẩy." }),
    ),
  );
}

/** Folded: filled in once, and taken over from period to period. */
function signersSummary(fields: Fields): string {
  const signer = (fields["nguoi_ky"] ?? "").trim();
  return signer === "" ? "Địa danh, người ký, nơi nhận (điền một lần)" : `Người ký: ${signer}`;
}

const problemOf = (key: string, problems: Fields): { problem?: string } =>
  problems[key] === undefined ? {} : { problem: problems[key] };

/** What the report takes when the field is left blank. */
const whenBlank = (text: string): { placeholder?: string } => (text === "" ? {} : { placeholder: text });

function nextButton(state: PaneState, actions: Actions): Element {
  const disabled = state.busy !== undefined;
  const next = (caption: string, onClick: () => void): Element =>
    button(caption, onClick, { kind: "primary", disabled });
  if (state.survey?.kind === "no_input") return next("Chèn biểu nhập liệu", () => actions.insertSheet());
  if (inputOf(state) !== undefined && Object.keys(pendingOf(state)).length > 0) {
    return next("Ghi vào biểu", actions.keepInformation);
  }
  return next("Tiếp: số liệu", () => actions.goToStep("figures"));
}
