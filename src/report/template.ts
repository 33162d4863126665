/**
 * The template notation: a report as rows of plain text, so that officers can edit them on a worksheet, one block a
 * row with the columns kind, text, when, forEach.
 *
 * Text holds words and slots:
 * - `{{gq_qua_han}}` a count as it is written here ("1.022", "01");
 * - `{{tl_qua_han}}` a rate ("99,6%"); `{{target:tl_qua_han}}` its target ("≥ 50%");
 * - `{{tu_ngay}}` a text or date of the report information ("20/3/2026");
 * - `{{narrative:uu_diem}}` the officer's own words: the block is printed once for each of their lines;
 * - `{{ky}}`, `{{ky_sau}}`, `{{trung_tam}}` … words derived from the information, see derived-words.ts;
 * - `{{nd.tiep_nhan}}`, `{{nd.name}}`, `{{nd.ghi_chu}}` of the sector at hand, in blocks `forEach: "sector"`;
 *   adjacent blocks of that kind are repeated together, sector by sector.
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
  /** The summary under "BÁO CÁO"; of several, the first that can be printed. */
  | "title"
  /** The sentence before the first section, and the one after the last. */
  | "opening"
  | "closing"
  /** Numbered "I.", "1." and "1.1." */
  | "heading1"
  | "heading2"
  | "heading3"
  /** Legal basis, italic: NĐ 30/2020, Phụ lục I, item 6. */
  | "basis"
  | "paragraph"
  /** A paragraph numbered with the headings of level 3: "5.1. …". */
  | "point"
  /** A paragraph numbered 1, 2, 3 … within its section. */
  | "numbered"
  /** "- " and "+ ". */
  | "item1"
  | "item2"
  /** Caption of a table; one `columns` block and its `row` blocks follow. */
  | "table"
  /** "STT (8%, giữa) | Chỉ tiêu (46%, trái)": titles, shares of the width, alignment (trái, giữa, phải). */
  | "columns"
  /** Cells parted by "|". `{{stt}}` is the number of the row among those printed. */
  | "row"
  /** A line of "Nơi nhận", while the information gives none. */
  | "recipient";

export interface TemplateBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** The block is printed only where this condition certainly holds; see condition.ts. */
  readonly when?: string;
  readonly forEach?: "sector";
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
}
