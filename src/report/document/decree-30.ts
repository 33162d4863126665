/**
 * The page of an administrative document as Nghị định 30/2020, Phụ lục I sets it: what the printed sheet and the Word
 * file share. Paper, margins and indents are millimetres, as in the decree; letters and room between lines are points.
 */

/** A4, upright. Set forms with many columns lie on their side, with the same margins (Mục II.2 of the annex). */
export const PAPER = { width: 210, height: 297 } as const;

/** Mục I.2. The number of the page stands in the middle of the top margin (item 14). */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 } as const;

export type Margins = Record<keyof typeof MARGINS, number>;

/** First line of a paragraph: 1 cm (item 6 allows 1 or 1,27 cm). */
export const FIRST_LINE = 10;

/** Room between paragraphs: at least 6 points. */
export const PARAGRAPH_SPACING = 6;

/** Room for the signature and the seal: about 2,5 cm. */
export const SIGNING_ROOM = 72;

export const FONT = "Times New Roman";

/** Sizes by item of Mục V: parent and number 13, Quốc hiệu 12 or 13, the rest 14; recipients 12 and 11. */
export const SIZES = {
  letterhead: 13,
  /** Of Quốc hiệu where 13 would take two lines. */
  nationSmaller: 12,
  body: 14,
  table: 13,
  /** Of tables with many columns, of the head of a set form, of remarks under a table. */
  wideTable: 11,
  formHead: 12,
  note: 11,
  recipientsHead: 12,
  recipients: 11,
} as const;

/** More columns than this are set in small letters. */
export const MANY_COLUMNS = 8;

/** The issuer takes two fifths of the width, the nation three. */
export const ISSUER_SHARE = 0.4;

/** Length of the line below a text, as a share of the text's: the decree asks for a third to a half. */
export const RULE_SHARE = 0.4;

export const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const MOTTO = "Độc lập - Tự do - Hạnh phúc";

export const RECIPIENTS_HEAD = "Nơi nhận:";

/**
 * The lines below "Nơi nhận:" (item 9b).
 *
 * @example recipientLines(["Lãnh đạo UBND xã", "Lưu: VT"]) //=> ["- Lãnh đạo UBND xã;", "- Lưu: VT."]
 */
export function recipientLines(recipients: readonly string[]): string[] {
  const last = recipients.length - 1;
  return recipients.map((recipient, index) => `- ${recipient}${index === last ? "." : ";"}`);
}

/** Neither part of a table that runs over to the next page has fewer rows: no rule of the decree, but of good print. */
const FEWEST_ROWS = 3;

/**
 * Whether a row of a table may not be the last of a page, so that no part of the table has less than three rows.
 *
 * @example [0, 1, 2, 3].map((index) => staysWithNext(index, 20)) //=> [true, true, false, false]
 */
export const staysWithNext = (index: number, count: number): boolean =>
  index < count - 1 && (index < FEWEST_ROWS - 1 || index >= count - FEWEST_ROWS);
