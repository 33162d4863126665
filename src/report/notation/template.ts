/**
 * The template notation: a report as rows of plain text, so that officers can edit them on a worksheet, one block a
 * row with the columns kind, text, when, forEach.
 *
 * Text holds words and slots:
 * - `{{gq_qua_han}}` a count as it is written here ("1.022", "01");
 * - `{{tl_qua_han}}` a rate ("99,6%"); `{{target:tl_qua_han}}` its target ("≥ 50%");
 * - `{{printed:tl_so_hoa}}` a rate as the office gave it, while the counts behind it are not known;
 * - `{{before:tl_so_hoa}}` the rate of the previous period;
 * - `{{tu_ngay}}` a text or date of the report information ("20/3/2026");
 * - `{{narrative:uu_diem}}` the officer's own words: the block is printed once for each of their lines;
 * - `{{ky}}`, `{{ky_sau}}`, `{{don_vi_nay}}` … words derived from the information, see facts/word-slots.ts;
 * - `{{bieu06:gq_dung_han}}` a count as Biểu số 06 defines it, see bieu-06.ts;
 * - `{{nd.tiep_nhan}}`, `{{lv.tong_ho_so}}`, `{{ht.tong_ho_so}}`, `{{ml.tong_ho_so}}` of the sector, field (lĩnh vực), system or row of a section at hand, in
 *   blocks that are repeated `forEach` of them, see for-each.ts; adjacent ones are repeated together.
 *
 * What is unknown is never printed as a hole:
 * - a part in `[square brackets]` is left out when a slot in it has no value, be it a count, a rate or a word;
 * - outside brackets a rate without a value (a blank or a zero base) prints "–";
 * - outside brackets any other slot without a value leaves the whole block out.
 *
 * A heading, and a line that ends with ":", is left out when nothing printed stands below it; a closing
 * "Trong đó:" is only cut off. Numbers of headings are given afterwards, so that nothing leaves a gap.
 */

export type BlockKind =
  /** "ngang": the page is landscape. */
  | "page"
  /** Lines of the head of a set form, left and right. They take the place of letterhead and "BÁO CÁO". */
  | "formLeft"
  | "formRight"
  /** The summary under "BÁO CÁO"; of several, the first that can be printed. */
  | "title"
  /** The period in brackets under the title of a set form. */
  | "period"
  /** The sentence before the first section, and the one after the last. */
  | "opening"
  | "closing"
  /** Numbered "I.", "1." and "1.1." */
  | "heading1"
  | "heading2"
  | "heading3"
  /** A heading of level 3 lettered "a)", "b)". */
  | "letter"
  /** Legal basis, italic: NĐ 30/2020, Phụ lục I, item 6. */
  | "basis"
  | "paragraph"
  /** Adjacent sentences make one paragraph, each with its own condition. */
  | "sentence"
  /** A paragraph numbered with the headings of level 3: "5.1. …". */
  | "point"
  /** A paragraph numbered 1, 2, 3 … within its section. */
  | "numbered"
  /** "- " and "+ ". */
  | "item1"
  | "item2"
  /** Caption of a table; one `columns` block and its `row` blocks follow. Of a set form it is "-": the title serves. */
  | "table"
  /** "Đơn vị tính: …", above the table on the right. */
  | "measure"
  /**
   * "STT (8%, giữa) | Chỉ tiêu (46%, trái)": titles, shares of the width, alignment (trái, giữa, phải). A title under
   * others is written with them: "Đã giải quyết > Quá hạn (6%, phải)".
   */
  | "columns"
  /** The line of column numbers of a set form: "(1) | (2) | (3)=(4)+(5)". */
  | "numbers"
  /** Cells parted by "|". `{{stt}}` is the number of the row among those printed. */
  | "row"
  /** A row in bold, without a number of its own. */
  | "total"
  /** A remark under a table. */
  | "note"
  /** A line of "Nơi nhận", while the information gives none. */
  | "recipient"
  /** Who made a set form, on the left of the signature. */
  | "preparer";

/** What a block can be repeated for. */
export type ForEach = "sector" | "field" | "system" | "section";

/** Text of a `page` block. */
export const LANDSCAPE = "ngang";

export interface TemplateBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** The block is printed only where this condition certainly holds; see condition.ts. */
  readonly when?: string;
  readonly forEach?: ForEach;
  /** Row on the worksheet where an officer edits it: messages name it. */
  readonly row?: number;
}

export interface ReportTemplate {
  readonly id: string;
  /** What the officer picks from a list. */
  readonly title: string;
  readonly blocks: readonly TemplateBlock[];
}

/** A template that cannot be read. The message is Vietnamese and names the block by its number and text. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";

  /** @param unknownName the name in a slot that is none. */
  constructor(
    message: string,
    readonly unknownName?: string,
  ) {
    super(message);
  }
}
