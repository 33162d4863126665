/** A template on a sheet, read back: officers may have changed words, added, removed and moved rows. */
import { TemplateError, type TemplateBlock } from "../../report/notation/template";
import { problemsOfTemplate, type TemplateProblem } from "../../report/notation/template-problems";
import { templateOfRows, type TemplateRow } from "../../report/notation/template-rows";
import { readConditionWords, sayCondition } from "../../report/notation/template-words";
import { isTemplateId, type TemplateId } from "../../report/templates/list";
import { withoutControls } from "../../vietnamese/plain-text";
import type { CellReader, Places } from "../input/content";
import { TEMPLATE_NAME, textOfConstant } from "../sheet-marks";

/** Names of the head cells of the columns. */
export const TEMPLATE_COLUMN_NAMES = {
  kind: "tthc_mau_loai",
  text: "tthc_mau_loi_van",
  when: "tthc_mau_dieu_kien",
  forEach: "tthc_mau_lap",
} as const;

export interface TemplateOnSheet {
  /** Each with the number of its row. */
  readonly blocks: readonly TemplateBlock[];
  /** What keeps rows from being blocks, and blocks from being filled, from the top down. */
  readonly problems: readonly TemplateProblem[];
}

export interface ReadTemplateSheet {
  readonly read: CellReader;
  readonly places: Places;
  readonly constants: ReadonlyMap<string, string>;
  readonly values: readonly (readonly unknown[])[];
  readonly top: number;
}

/** The form that the template began as; undefined when the sheet is of a later version or no template. */
export function formOfTemplateSheet({
  constants,
}: Pick<ReadTemplateSheet, "constants">): TemplateId | undefined {
  const form = textOfConstant(constants.get(TEMPLATE_NAME));
  return isTemplateId(form) ? form : undefined;
}

const textOf = (value: unknown): string =>
  withoutControls(
    String(value ?? "")
      .normalize("NFC")
      .replace(/\s+/g, " "),
  ).trim();

/** What Excel shows where somebody's "=…" or "-…" was taken for a formula. */
const IS_CELL_ERROR = /^#[A-Z/0!?]+[!?A]$/;

/**
 * Reads the blocks of a template sheet, each row on its own; blank rows are passed over.
 *
 * @example readTemplateSheet(view).problems
 *          //=> [{ row: 12, message: "Dòng 12 (“Quá hạn: {{gq_quahan}}”): không có chỉ tiêu “gq_quahan” ở đây." }]
 */
export function readTemplateSheet({ read, places, values, top }: ReadTemplateSheet): TemplateOnSheet {
  const head = places.cells.get(TEMPLATE_COLUMN_NAMES.text);
  const columns = Object.values(TEMPLATE_COLUMN_NAMES).map((name) => places.cells.get(name)?.column);
  if (head === undefined || columns.includes(undefined)) {
    const message =
      "Trang đã mất một cột của mẫu. Thử hoàn tác việc xóa (Ctrl+Z); không được thì xóa trang này rồi tạo lại từ mẫu có sẵn.";
    return { blocks: [], problems: [{ row: (head?.row ?? 0) + 1, message }] };
  }
  const blocks: TemplateBlock[] = [];
  const problems: TemplateProblem[] = [];
  for (let row = head.row + 1; row < top + values.length; row += 1) {
    const cells = columns.map((column) => textOf(read(row, column!)));
    const block = blockOf(cells, row + 1);
    if (typeof block === "string") problems.push({ row: row + 1, message: block });
    else if (block !== undefined) blocks.push(block);
  }
  const said = problemsOfTemplate({ blocks }).map(({ row, message }) => ({
    row,
    message: sayCondition(message),
  }));
  return { blocks, problems: [...problems, ...said].sort((a, b) => a.row - b.row) };
}

/** A block, what keeps the row from being one, or undefined for a blank row. */
function blockOf(cells: readonly string[], row: number): TemplateBlock | string | undefined {
  const [kind = "", text = "", when = "", forEach = ""] = cells;
  if (cells.every((cell) => cell === "")) return undefined;
  if (kind === "") return `Dòng ${row}: chưa chọn loại khối ở cột đầu.`;
  if (text === "") return `Dòng ${row}: chưa có nội dung. Ghi nội dung hoặc xóa dòng.`;
  if ([text, when].some((cell) => IS_CELL_ERROR.test(cell))) {
    return `Dòng ${row}: ô đang báo lỗi công thức. Gõ lại với dấu nháy đơn (') ở đầu.`;
  }
  const cellsOfRow: TemplateRow = [kind, text, readConditionWords(when), forEach];
  try {
    return templateOfRows({ id: "", title: "" }, [cellsOfRow], row).blocks[0];
  } catch (error) {
    if (error instanceof TemplateError) return error.message;
    throw error;
  }
}
