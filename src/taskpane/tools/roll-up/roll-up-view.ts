import type { RolledUpFiles } from "../../../on-files/roll-up-files";
import type { MadeFile } from "../../../on-files/hand-in-files";
import { filePicker } from "../../view/file-picker";
import { h, type Element } from "../../view/element";
import { button, choiceField, textField } from "../../view/parts";
import { TEMPLATE_CHOICES } from "../../../report/templates/list";

export interface RollUpState {
  /** What was dropped, by name. */
  readonly files: readonly File[];
  readonly issuer: string;
  readonly template: string;
  readonly done?: RolledUpFiles;
}

export interface RollUpActions {
  readonly take: (files: readonly File[]) => void;
  readonly drop: () => void;
  readonly changeIssuer: (text: string) => void;
  readonly changeTemplate: (id: string) => void;
  readonly gather: () => void;
  readonly save: (file: MadeFile) => void;
  readonly saveSlips: () => void;
}

/** More lines would hide the rest. */
const MOST_LINES = 30;

const listOf = (title: string, lines: readonly string[]): (Element | undefined)[] => {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_LINES;
  return [
    h(
      "details",
      { open: lines.length <= MOST_LINES ? "" : undefined },
      h("summary", {}, `${title} (${lines.length})`),
      h(
        "ul",
        { class: "plain" },
        lines.slice(0, MOST_LINES).map((line) => h("li", {}, line)),
      ),
      more > 0 && h("p", { class: "hint" }, `và ${more} dòng khác, xem trong sổ tổng hợp.`),
    ),
  ];
};

export function rollUpView(
  state: RollUpState,
  disabled: boolean,
  actions: RollUpActions,
): (Element | undefined)[] {
  const { files, issuer, template, done } = state;
  return [
    h(
      "p",
      {},
      "Dành cho nơi nhận báo cáo của nhiều đơn vị: gom gói nộp, sổ nhập liệu của các xã thành một sổ và một báo cáo.",
    ),
    filePicker({
      id: "roll-up-files",
      caption: "Chọn các tệp đã nhận",
      accept: ".json,.xlsx,.xlsm,.csv,.txt",
      hint: "Lẫn lộn cũng được, tối đa 400 tệp: gói nộp, sổ nhập liệu; sổ tong-hop.xlsx lần trước hoặc kỳ trước; danh sách đơn vị (.csv, mỗi dòng: mã;tên;mã hoặc tên cũ).",
      isMultiple: true,
      disabled,
      onFiles: actions.take,
    }),
    files.length === 0
      ? undefined
      : h(
          "p",
          {},
          `Đã chọn ${files.length} tệp. `,
          button("Bỏ chọn", actions.drop, { kind: "link", disabled }),
        ),
    textField({
      id: "roll-up-issuer",
      label: "Nơi tổng hợp",
      value: issuer,
      placeholder: "Sở Nội vụ tỉnh …",
      hint: "Ghi ở đầu báo cáo và trên phiếu trả lại. Để trống thì lấy theo sổ lần trước.",
      onChange: actions.changeIssuer,
    }),
    choiceField({
      id: "roll-up-template",
      label: "Mẫu báo cáo chung",
      value: template,
      choices: TEMPLATE_CHOICES.map(({ id, title }) => ({ value: id, label: title })),
      onChange: actions.changeTemplate,
    }),
    button("Tổng hợp", actions.gather, { kind: "primary", disabled: disabled || files.length === 0 }),
    h("p", { class: "hint" }, "Làm ngay trên máy này, không gửi gì đi đâu. Tệp đã nhận không bị sửa."),
    ...(done === undefined ? [] : doneView(done, disabled, actions)),
  ];
}

function doneView(
  { made, known, files, slips }: RolledUpFiles,
  disabled: boolean,
  actions: RollUpActions,
): (Element | undefined)[] {
  const { period, counted, absent, refused } = made.gathered;
  return [
    h("h3", {}, `Kết quả ${period}`),
    h(
      "p",
      {},
      `${counted.length} đơn vị đã nộp, ${absent.length} chưa nộp, ${refused.length} tệp không nhận${known === 0 ? "" : `, ${known} tệp đã có từ lần trước`}.`,
    ),
    h(
      "ul",
      { class: "hits" },
      files.map((file) =>
        h(
          "li",
          { key: file.name },
          button(`Tải ${file.name}`, () => actions.save(file), { kind: "link", disabled }),
        ),
      ),
      slips.length > 0 &&
        h(
          "li",
          {},
          button(`Tải ${slips.length} phiếu trả lại (.zip)`, actions.saveSlips, { kind: "link", disabled }),
        ),
    ),
    ...listOf(
      "Chưa nộp",
      absent.map(({ name }) => name),
    ),
    ...listOf(
      "Không nhận",
      refused.map(({ reason }) => reason),
    ),
    ...listOf(
      "Cần xem giữa các đơn vị",
      made.across.map(({ unit, code, message }) => `${unit}, ${code}: ${message}`),
    ),
    ...listOf(
      "Phiếu trả lại từng đơn vị",
      made.slips.map(({ unit, lines }) => `${unit.name}: ${lines.length} nội dung`),
    ),
  ];
}
