/** A template on a sheet, read back: officers may have changed words, added, removed and moved rows. */
import type { BlockKind, TemplateBlock } from "../../report/template";
import { forEachOfWord, kindOfWord, readConditionWords } from "../../report/template-words";
import { isTemplateId, type TemplateId } from "../../report/templates/list";
import { withoutControls } from "../../vietnamese/plain-text";
import type { CellReader, Places } from "../input/content";
import { TEMPLATE_NAME, textOfConstant } from "../sheet-marks";

/** Names of the head cells of the columns. */
export const TEMPLATE_COLUMNS = {
  kind: "tthc_mau_loai",
  text: "tthc_mau_loi_van",
  when: "tthc_mau_dieu_kien",
  forEach: "tthc_mau_lap",
} as const;

/** Something on a row that is no block; `row` is zero-based. */
export interface RowProblem {
  readonly row: number;
  readonly message: string;
}

export interface TemplateOnSheet {
  readonly blocks: readonly TemplateBlock[];
  /** Zero-based row of each block. */
  readonly rows: readonly number[];
  readonly problems: readonly RowProblem[];
}

export interface ReadTemplateSheet {
  readonly read: CellReader;
  readonly places: Places;
  readonly constants: ReadonlyMap<string, string>;
  readonly values: readonly (readonly unknown[])[];
  readonly top: number;
}

/** The form that the template began as; undefined when the sheet is of a later version or no template. */
export function formOfTemplateSheet({ constants }: Pick<ReadTemplateSheet, "constants">): TemplateId | undefined {
  const form = textOfConstant(constants.get(TEMPLATE_NAME));
  return isTemplateId(form) ? form : undefined;
}

const textOf = (value: unknown): string =>
  withoutControls(String(value ?? "").normalize("NFC").replace(/\s+/g, " ")).trim();

/** What Excel shows where somebody's "=…" or "-…" was taken for a formula. */
const IS_CELL_ERROR = /^#[A-Z/0!?]+[!?A]$/;

/**
 * Reads the blocks of a template sheet, each row on its own; blank rows are passed over.
 *
 * @example readTemplateSheet(view).problems //=> [{ row: 11, message: "chưa chọn loại ở cột A" }]
 */
export function readTemplateSheet({ read, places, values, top }: ReadTemplateSheet): TemplateOnSheet {
  const head = places.cells.get(TEMPLATE_COLUMNS.text);
  const lost = Object.values(TEMPLATE_COLUMNS).some((name) => !places.cells.has(name));
  if (head === undefined || lost) {
    const message = "trang mất một cột của mẫu; hoàn tác việc xóa (Ctrl+Z) hoặc tạo lại trang mẫu";
    return { blocks: [], rows: [], problems: [{ row: head?.row ?? 0, message }] };
  }
  const blocks: TemplateBlock[] = [];
  const rows: number[] = [];
  const problems: RowProblem[] = [];
  for (let row = head.row + 1; row < top + values.length; row += 1) {
    const at = (name: string): string => textOf(read(row, places.cells.get(name)!.column));
    const cells = {
      kind: at(TEMPLATE_COLUMNS.kind),
      text: at(TEMPLATE_COLUMNS.text),
      when: at(TEMPLATE_COLUMNS.when),
      forEach: at(TEMPLATE_COLUMNS.forEach),
    };
    if (Object.values(cells).every((cell) => cell === "")) continue;
    const block = blockOf(cells);
    if (typeof block === "string") problems.push({ row, message: block });
    else {
      blocks.push(block);
      rows.push(row);
    }
  }
  return { blocks, rows, problems };
}

interface Cells {
  readonly kind: string;
  readonly text: string;
  readonly when: string;
  readonly forEach: string;
}

/** A block, or what keeps the row from being one. */
function blockOf({ kind: said, text, when, forEach: repeated }: Cells): TemplateBlock | string {
  const kind: BlockKind | undefined = kindOfWord(said);
  if (said === "") return "chưa chọn loại";
  if (kind === undefined) return `không có loại “${said}”; chọn một loại trong danh sách`;
  if ([text, when].some((cell) => IS_CELL_ERROR.test(cell))) {
    return "ô đang báo lỗi công thức; gõ lại lời văn với dấu nháy đơn (') ở đầu";
  }
  const forEach = forEachOfWord(repeated);
  if (repeated !== "" && forEach === undefined) {
    return `không lặp được theo “${repeated}”; chọn trong danh sách hoặc để trống`;
  }
  if (text === "") return "chưa có lời văn";
  return {
    kind,
    text,
    ...(when === "" ? {} : { when: readConditionWords(when) }),
    ...(forEach === undefined ? {} : { forEach }),
  };
}
