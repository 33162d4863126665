/** A template as a small file, to be shared with other offices: JSON of plain texts, checked before anything uses it. */
import { withoutControls } from "../../vietnamese/plain-text";
import { TemplateError, type ReportTemplate } from "../notation/template";
import { problemsOfTemplate } from "../notation/template-problems";
import { rowsOfTemplate, templateOfRows, type TemplateRow } from "../notation/template-rows";
import { isTemplateId, type TemplateId } from "./list";

const FORMAT = "mau-bao-cao-tthc";
const VERSION = 1;

/** Far above any template, far below what a worksheet or a pane would choke on. */
const MOST_ROWS = 2_000;
const MOST_CHARACTERS = 8_000;
export const MOST_BYTES = 2_000_000;

const CELLS = 4;

/** A file that is no template. The message is Vietnamese and says what to do. */
export class TemplateFileError extends Error {
  override readonly name = "TemplateFileError";
}

export interface SharedTemplate {
  /** The form that the template began as. */
  readonly form: TemplateId;
  readonly template: ReportTemplate;
}

/** The text of the file. */
export function writeTemplateFile({ form, template }: SharedTemplate): string {
  const content = {
    dinh_dang: FORMAT,
    phien_ban: VERSION,
    goc: form,
    ten: template.title,
    khoi: rowsOfTemplate(template),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

const refuse = (why: string): never => {
  throw new TemplateFileError(`Chưa nhập mẫu: ${why}`);
};

function parse(text: string): Record<string, unknown> {
  if (text.length > MOST_BYTES) return refuse("tệp lớn hơn 2 MB, không phải tệp mẫu báo cáo.");
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return refuse("tệp này không phải tệp mẫu báo cáo. Chọn tệp do nút “Lưu mẫu ra tệp” tạo ra.");
  }
  const isObject = typeof content === "object" && content !== null && !Array.isArray(content);
  return isObject ? (content as Record<string, unknown>) : refuse("tệp này không phải tệp mẫu báo cáo.");
}

const isText = (value: unknown): value is string =>
  typeof value === "string" && value.length <= MOST_CHARACTERS;

const isRow = (row: unknown): row is TemplateRow =>
  Array.isArray(row) && row.length === CELLS && row.every(isText);

const clean = (text: string): string => withoutControls(text.normalize("NFC").replace(/\s+/g, " "));

function rowsOf(given: unknown): TemplateRow[] {
  if (!Array.isArray(given) || given.length === 0) return refuse("tệp không có khối nào.");
  if (given.length > MOST_ROWS) return refuse(`tệp có ${given.length} khối, nhiều hơn ${MOST_ROWS}.`);
  return given.map((row: unknown, index): TemplateRow => {
    if (!isRow(row)) return refuse(`khối ${index + 1} không đúng dạng bốn ô chữ.`);
    const [kind, words, when, forEach] = row;
    return [clean(kind), clean(words), clean(when), clean(forEach)];
  });
}

/**
 * The template in a file that someone sent.
 *
 * @throws TemplateFileError for a file that is no template, of a later version, or with blocks that cannot be filled.
 * @example readTemplateFile(writeTemplateFile({ form: "thang-ubnd", template })).form //=> "thang-ubnd"
 */
export function readTemplateFile(text: string): SharedTemplate {
  const { dinh_dang: format, phien_ban: version, goc: form, ten: title, khoi: rows } = parse(text);
  if (format !== FORMAT)
    return refuse("tệp này không phải tệp mẫu báo cáo. Chọn tệp do nút “Lưu mẫu ra tệp” tạo ra.");
  if (typeof version !== "number" || version < VERSION) {
    return refuse(
      "tệp không ghi đúng phiên bản nên có thể đã bị sửa. Xin lại tệp do nút “Lưu mẫu ra tệp” tạo ra.",
    );
  }
  if (version !== VERSION) {
    return refuse(
      "tệp do bản mới hơn của tiện ích tạo ra. Đóng và mở lại Excel để cập nhật tiện ích rồi nhập lại.",
    );
  }
  if (typeof form !== "string" || !isTemplateId(form)) return refuse("không rõ tệp là của loại báo cáo nào.");
  if (!isText(title)) return refuse("tệp không có tên mẫu.");
  const template = templateOf(form, clean(title), rowsOf(rows));
  const [problem] = problemsOfTemplate(template);
  return problem === undefined ? { form, template } : refuse(problem.message);
}

function templateOf(form: TemplateId, title: string, rows: readonly TemplateRow[]): ReportTemplate {
  try {
    return templateOfRows({ id: form, title }, rows);
  } catch (error) {
    if (error instanceof TemplateError) return refuse(error.message);
    throw error;
  }
}
