/** "Thuyết minh": the officer's words on a sheet, and what the figures suggest for them. */
import { openNarrative } from "../../../excel/on-demand";
import { addSuggestions } from "../../../excel/report/open-narrative";
import { takeNarrative } from "../../../excel/report/take-narrative";
import { NARRATIVE_PARTS } from "../../../report/facts/narrative-parts";
import { narrativePartsOf } from "../../../report/notation/narrative-of";
import type { ReportTemplate } from "../../../report/notation/template";
import { templateOf } from "../../../report/templates";
import { CommandFailure } from "../../../workbook/command-failure";
import type { PartAdvice } from "../../../sheets/narrative/suggest";
import { narrativeInText } from "../../../report/narrative-in-text";
import { baseOfOwn } from "../../../report/templates/own";
import { DEFAULT_TEMPLATE } from "../../../report/templates/list";
import { textOfFile } from "../../../review/files/text-of-file";
import { ReviewProblem } from "../../../review/problem";
import { filePicker } from "../../view/file-picker";
import { inputOf, templateIdOf, type PaneState } from "../../model/state";
import { h, type Element } from "../../view/element";
import { button, sign } from "../../view/parts";
import type { OpenTool } from "../open-tool";
import type { ToolContext } from "../tool";

const labelOf = (key: string): string => NARRATIVE_PARTS.find((part) => part.key === key)?.label ?? key;

const LONG = 4_000;

export function open(context: ToolContext): OpenTool {
  let advice: readonly PartAdvice[] = [];
  /** What an earlier report says, by part. */
  let found: Readonly<Record<string, string>> = {};

  const openSheet = (): void =>
    void context.run("Đang mở thuyết minh…", async (_signal, nowWriting) => {
      nowWriting();
      const opened = await openNarrative({ template: templateIdOf(context.pane()) });
      advice = opened.advice;
      return { tone: "success", message: opened.message };
    });
  const readFile = (file: File): void =>
    void context.run(`Đang đọc “${file.name}”…`, async () => {
      const text = await textOrProblem(file);
      found = narrativeInText(text, formOf(context.pane()));
      const count = Object.keys(found).length;
      if (count > 0) return undefined;
      return {
        tone: "failure",
        message: `Không thấy phần lời văn nào của mẫu đang chọn trong “${file.name}”. Chọn đúng báo cáo kỳ trước, hoặc đổi mẫu ở bước Báo cáo.`,
      };
    });
  const take = (): void =>
    void context.run("Đang đưa lời văn vào thuyết minh…", async (_signal, nowWriting) => {
      nowWriting();
      const message = await takeNarrative(found, templateIdOf(context.pane()));
      found = {};
      return { tone: "success", message };
    });
  const add = ({ part, fresh }: PartAdvice): void =>
    void context.run("Đang thêm gợi ý…", async (_signal, nowWriting) => {
      nowWriting();
      await addSuggestions(part.key, fresh);
      advice = advice.filter((each) => each.part.key !== part.key);
      return { tone: "success", message: `Đã thêm vào phần “${labelOf(part.key)}”.` };
    });

  return {
    view() {
      const state = context.pane();
      const input = inputOf(state);
      if (input === undefined) {
        return [
          h("p", {}, "Sổ này chưa có biểu nhập liệu. Chèn biểu trước để có kỳ báo cáo và gợi ý từ số liệu."),
        ];
      }
      const disabled = state.busy !== undefined;
      return [
        h(
          "p",
          {},
          "Những phần không phải số liệu được viết ở trang “Thuyết minh”, mỗi phần một ô. Kỳ sau mang theo lời văn của kỳ trước.",
        ),
        h(
          "p",
          { class: "hint" },
          "Gợi ý chỉ nêu điều số liệu cho biết, in chữ xanh. Gợi ý chưa ai sửa tự đổi theo số liệu; lời của cơ quan không bao giờ bị ghi đè.",
        ),
        button("Mở và cập nhật gợi ý", openSheet, { kind: "primary", disabled }),
        ...fromFile(found, { readFile, take, disabled }),
        ...advice.map((each) => adviceCard(each, () => add(each), disabled)),
        ...unusedWords(input.check.narrative, templateIdOf(state)),
        ...longWords(input.check.narrative),
      ];
    },
  };
}

/** The form whose headings are looked for; of an office's own edition, the one that it began as. */
const formOf = (state: PaneState): ReportTemplate => {
  const id = templateIdOf(state);
  return templateOf(baseOfOwn(id) ?? id) ?? templateOf(DEFAULT_TEMPLATE)!;
};

/** @throws CommandFailure in the words of the reader. */
async function textOrProblem(file: File): Promise<string> {
  try {
    return (await textOfFile(new Uint8Array(await file.arrayBuffer()), file.name)).text;
  } catch (error) {
    if (error instanceof ReviewProblem) throw new CommandFailure("unreadable", error.message);
    throw error;
  }
}

interface FromFile {
  readonly readFile: (file: File) => void;
  readonly take: () => void;
  readonly disabled: boolean;
}

/** So many letters tell an officer which words are meant. */
const SHOWN = 90;

function fromFile(
  found: Readonly<Record<string, string>>,
  { readFile, take, disabled }: FromFile,
): Element[] {
  const parts = Object.entries(found);
  return [
    h("h3", {}, "Lấy lời văn từ báo cáo kỳ trước"),
    filePicker({
      id: "narrative-file",
      caption: "Chọn tệp Word",
      accept: ".docx",
      hint: "Chỉ lấy các phần không có số liệu; phần cơ quan đã viết giữ nguyên. Tệp không rời máy này.",
      disabled,
      onFiles: ([file]) => readFile(file!),
    }),
    ...(parts.length === 0
      ? []
      : [
          h(
            "ul",
            { class: "plain" },
            parts.map(([key, text]) =>
              h(
                "li",
                { key },
                h("b", {}, labelOf(key)),
                ` ${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}`,
              ),
            ),
          ),
          button(`Đưa ${parts.length} phần vào thuyết minh`, take, { kind: "primary", disabled }),
        ]),
  ];
}

function adviceCard({ part, fresh, stale }: PartAdvice, add: () => void, disabled: boolean): Element {
  const lines = (intro: string, texts: readonly string[]): (Element | false)[] => [
    texts.length > 0 && h("p", {}, intro),
    texts.length > 0 &&
      h(
        "ul",
        { class: "plain" },
        texts.map((text) => h("li", {}, text)),
      ),
  ];
  return h(
    "div",
    { key: part.key, class: `finding ${stale.length > 0 ? "attention" : ""}`.trim() },
    h("b", {}, labelOf(part.key)),
    ...lines("Câu gợi ý cũ, nay số liệu đã khác. Sửa hoặc xóa:", stale),
    ...lines("Số liệu gợi ý thêm:", fresh),
    fresh.length > 0 &&
      button("Thêm vào cuối phần này", add, { disabled, label: `Thêm gợi ý vào ${labelOf(part.key)}` }),
  );
}

const note = (text: string): Element =>
  h("div", { class: "note attention" }, sign("attention"), h("p", {}, text));

/** Words for a part that the chosen template does not print would vanish without a word. */
function unusedWords(narrative: Readonly<Record<string, string>>, templateId: string): Element[] {
  const template = templateOf(templateId);
  if (template === undefined) return [];
  const printed = new Set(narrativePartsOf(template).map(({ key }) => key));
  const unused = Object.keys(narrative).filter((key) => narrative[key] !== "" && !printed.has(key));
  if (unused.length === 0) return [];
  return [
    note(
      `Mẫu đang chọn không in phần: ${unused.map(labelOf).join("; ")}. Đổi mẫu, hoặc thêm phần đó bằng “Sửa mẫu”.`,
    ),
  ];
}

function longWords(narrative: Readonly<Record<string, string>>): Element[] {
  return Object.entries(narrative)
    .filter(([, text]) => text.length >= LONG)
    .map(([key, text]) =>
      note(
        `Phần “${labelOf(key)}” dài ${text.length.toLocaleString("vi-VN")} ký tự. Báo cáo vẫn in đủ; nên tách thành nhiều dòng cho dễ đọc.`,
      ),
    );
}
