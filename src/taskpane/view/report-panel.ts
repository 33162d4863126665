/** Step 4: the report, and the sheet's formulas for recipients without the add-in. */
import { TEMPLATE_CHOICES } from "../../report/templates/list";
import { baseOfOwn, ownTemplateId, titleOfForm } from "../../report/templates/own";
import type { Choice } from "../model/period-choice";
import { fieldsOf, inputOf, templateIdOf, type PaneState } from "../model/state";
import { problemsOf } from "../model/fields";
import { proposeTemplate } from "../model/template-proposal";
import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { button, panel, radioField } from "./parts";

export function reportPanel(state: PaneState, actions: Actions): Element {
  const input = inputOf(state);
  const problem = problemsOf(fieldsOf(state))["mau_bao_cao"] ?? lostTemplate(state, input);
  const disabled = state.busy !== undefined || input === undefined;
  const fields = fieldsOf(state);
  const proposal = fields["mau_bao_cao"] ? undefined : proposeTemplate(fields);
  return panel(
    "report",
    "Báo cáo",
    radioField({
      id: "mau_bao_cao",
      label: "Mẫu báo cáo",
      value: templateIdOf(state),
      choices: templateChoices(input),
      ...(problem === undefined ? {} : { problem }),
      onChange: (id) => actions.changeField("mau_bao_cao", id),
    }),
    proposal !== undefined && h("p", { class: "hint" }, `Mẫu này được chọn sẵn ${proposal.reason}.`),
    input === undefined && h("p", {}, "Sổ này chưa có biểu nhập liệu nên chưa lập báo cáo được."),
    button(input?.reportName === undefined ? "Lập báo cáo" : "Lập lại báo cáo", actions.makeReport, {
      kind: "primary",
      disabled,
    }),
    input?.reportName !== undefined &&
      h(
        "p",
        { class: "hint" },
        `Trang “${input.reportName}” khổ A4, đã đặt sẵn lề và số trang. Để in: mở trang đó rồi nhấn Ctrl+P.${frozen(input)}`,
      ),
    h(
      "div",
      { class: "buttons" },
      button("Tải bản Word", actions.saveWord, { disabled }),
      button("Chép nội dung", actions.copyReport, { disabled }),
    ),
    emptyParts(state, actions),
    h(
      "div",
      { class: "buttons" },
      button("Thuyết minh", () => actions.openTool("narrative"), { kind: "link" }),
      button("Sửa mẫu", () => actions.openTool("template"), { kind: "link" }),
      button("Chốt báo cáo", () => actions.openTool("freeze"), { kind: "link" }),
    ),
    sending(actions, disabled),
  );
}

/** What the report says nothing of, each part a jump away; one that is written meanwhile goes. */
function emptyParts(state: PaneState, actions: Actions): Element | false {
  const written = inputOf(state)?.check.narrative ?? {};
  const parts = (state.emptyParts ?? []).filter(({ key }) => written[key] === undefined);
  if (parts.length === 0) return false;
  return h(
    "div",
    { class: "empty-parts" },
    h("p", {}, `Báo cáo bỏ qua ${parts.length} phần chưa có lời văn. Bấm để viết, rồi lập lại báo cáo:`),
    h(
      "ul",
      { class: "hits" },
      parts.map(({ key, label }) =>
        h(
          "li",
          { key },
          button(label, () => actions.writePart(key), { kind: "link", disabled: state.busy !== undefined }),
        ),
      ),
    ),
  );
}

type Input = ReturnType<typeof inputOf>;

const frozen = (input: Input): string =>
  input?.isReportFrozen === true ? " Bản này đã chốt: lập lại sẽ tạo trang mới." : "";

/** Our forms, each followed by the office's own edition of it. */
function templateChoices(input: Input): Choice[] {
  return TEMPLATE_CHOICES.flatMap(({ id, title }) => {
    const own = input?.ownTemplates.find(({ form }) => form === id);
    const ours = { value: id, label: title };
    if (own === undefined) return [ours];
    return [ours, { value: ownTemplateId(id), label: `Mẫu riêng của cơ quan (trang “${own.sheetName}”)` }];
  });
}

/** The office's own edition was chosen, and its sheet is gone. */
function lostTemplate(state: PaneState, input: Input): string | undefined {
  const base = baseOfOwn(templateIdOf(state));
  if (base === undefined || input === undefined) return undefined;
  if (input.ownTemplates.some(({ form }) => form === base)) return undefined;
  return `Sổ không còn trang mẫu riêng của “${titleOfForm(base)}”. Chọn mẫu khác, hoặc bấm “Sửa mẫu” để tạo lại.`;
}

/** What happens to the rates when the workbook is sent to someone without the add-in. */
function sending(actions: Actions, disabled: boolean): Element {
  return h(
    "details",
    {},
    h("summary", {}, "Gửi sổ này cho nơi khác"),
    h(
      "p",
      { class: "hint" },
      "Trang báo cáo chỉ có số và chữ, gửi được ngay. Các ô tỷ lệ trên biểu nhập liệu dùng hàm TTHC: máy không cài tiện ích sẽ báo #NAME?.",
    ),
    button("Chốt giá trị", actions.freezeRates, { disabled }),
    h("p", { class: "hint" }, "Thay công thức bằng kết quả hiện tại."),
    button("Đổi sang công thức Excel", actions.useNativeFormulas, { disabled }),
    h("p", { class: "hint" }, "Máy nào cũng tính được, số đổi theo khi sửa."),
    button("Nạp lại công thức TTHC", actions.restoreFormulas, { disabled }),
    h("p", { class: "hint" }, "Trở về công thức của tiện ích, sửa ô báo #NAME?."),
  );
}
