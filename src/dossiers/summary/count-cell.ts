/** What a cell of a summary table says as a count. */
import { readNumber } from "../../vietnamese/counts";
import type { RawCell } from "../read/raw-table";
import { cellText } from "../columns/cell-text";

export type CountCell =
  | { readonly kind: "count"; readonly value: number }
  /** "-" stands for nothing as often as for unknown: an identity of the form tells. */
  | { readonly kind: "blank" }
  | { readonly kind: "wrong"; readonly text: string; readonly why: WrongCount }
  | { readonly kind: "text" };

export type WrongCount = "negative" | "fraction" | "percent";

/** What the officer is told of a cell that is no count. */
export const WRONG_COUNTS: Readonly<Record<WrongCount, string>> = {
  negative: "là số âm",
  fraction: "là số lẻ, không phải số đếm",
  percent: "là tỷ lệ phần trăm, không phải số đếm",
};

const BLANK: CountCell = { kind: "blank" };
const DASHES = /^[-–—_.…]*$/;
/** "1,234": of a table of counts, a comma before three digits can only stand between thousands. */
const COMMA_THOUSANDS = /^\d{1,3}(?:,\d{3})+$/;
/** A count with its unit, or with nothing behind the comma. */
const TAIL = /(?:[.,]0{1,2})?(?:\s*(?:hồ sơ|hs|thủ tục|phiếu|lượt|pakn|bản|dịch vụ))?$/iu;

const wrong = (text: string, why: WrongCount): CountCell => ({ kind: "wrong", text, why });

function ofNumber(value: number, text: string): CountCell {
  if (value < 0) return wrong(text, "negative");
  return Number.isSafeInteger(value) ? { kind: "count", value } : wrong(text, "fraction");
}

/**
 * Reads a cell of a column of counts.
 *
 * @example countCell("1.234") //=> { kind: "count", value: 1234 }
 * @example countCell("-") //=> { kind: "blank" }
 * @example countCell("98,25%") //=> { kind: "wrong", text: "98,25%", why: "percent" }
 */
export function countCell(cell: RawCell | undefined): CountCell {
  if (typeof cell === "number") return ofNumber(cell, String(cell));
  const text = cellText(cell);
  if (DASHES.test(text)) return BLANK;
  if (/^[+\-−]?[\d.,\s]+\s*%$/.test(text)) return wrong(text, "percent");
  if (/^\((\d[\d.,]*)\)$/.test(text)) return wrong(text, "negative");
  const plain = COMMA_THOUSANDS.test(text) ? text.replace(/,/g, "") : text;
  const value = readNumber(plain) ?? readNumber(plain.replace(TAIL, ""));
  return value === null ? { kind: "text" } : ofNumber(value, text);
}

/** A rate as hundredths of a percent and as a fraction of 1, whichever the cell means; null where it is no number. */
export function rateCell(cell: RawCell | undefined): number | null {
  if (typeof cell === "number") return cell;
  return readNumber(cellText(cell).replace(/\s*%$/, ""));
}
