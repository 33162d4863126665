/** What a row below the head is: a dossier, or what exports print between dossiers. */
import { foldAccents } from "../../vietnamese/words";
import type { RawRow } from "../read/raw-table";
import { cellText } from "./cell-text";
import type { Head } from "./find-head";

export type RowKind =
  | { readonly kind: "dossier" }
  | { readonly kind: "blank" | "head" | "other" }
  /** Heading of a group: its field, when it names one. */
  | { readonly kind: "group"; readonly field?: string }
  /** A total; the number of dossiers that it states, when it states one. */
  | { readonly kind: "total"; readonly stated?: number };

const DOSSIER: RowKind = { kind: "dossier" };
const BLANK: RowKind = { kind: "blank" };
const HEAD: RowKind = { kind: "head" };
const OTHER: RowKind = { kind: "other" };

const TOTAL = /^(?:tong cong|tong so|tong|cong)\b/;
const STATED_TOTAL =
  /^(?:tong cong|tong so|tong|cong)(?: so)?(?: ho so)?\s*[:=]?\s*(\d{1,3}(?:[.,]\d{3})*|\d+)(?: ho so)?$/;
const FIELD_GROUP = /^(?:[\dIVX]+(?:\.\d+)*[.)]?\s*)?(?:lĩnh vực|nhóm)\s*:?\s*(.+?)(?:\s*[(:].*)?$/iu;

/** Where the columns that make a row a dossier stand; -1 where there is none. */
export interface KeyColumns {
  readonly code: number;
  readonly dates: readonly number[];
}

function isEmpty(row: RawRow, column: number): boolean {
  const cell = row[column];
  return cell === undefined || cell === null || cell === "";
}

/** Whether a row numbers the columns, as "(1) (2) (3)" below a head. */
export function isNumbering(row: RawRow): boolean {
  let next: number | undefined;
  let count = 0;
  for (const cell of row) {
    if (cell === null || cell === "") continue;
    const text = String(cell).trim();
    const number = /^\(?(\d{1,2})\)?$/.exec(text)?.[1];
    if (number === undefined || (next !== undefined && Number(number) !== next)) return false;
    next = Number(number) + 1;
    count += 1;
  }
  return count >= 3;
}

/**
 * Tells the rows of a list apart. A dossier is a row with a code that has a digit, or with a date, and more than one
 * cell; what is neither is furniture of the print: repeated heads at page breaks, column numbers, groups, totals, page
 * numbers, signatures.
 */
export function rowKinds(head: Head, keys: KeyColumns): (row: RawRow) => RowKind {
  const headTexts = new Set([...head.names, ...head.uppers].filter((text) => text !== ""));

  const isHeadAgain = (row: RawRow): boolean => {
    let filled = 0;
    let same = 0;
    for (const cell of row) {
      const text = cellText(cell);
      if (text === "") continue;
      filled += 1;
      if (headTexts.has(text)) same += 1;
    }
    return same * 2 > filled && same >= 2;
  };

  const furniture = (row: RawRow): RowKind => {
    const texts = row.map(cellText).filter((text) => text !== "");
    const folded = foldAccents(texts.join(" "));
    if (TOTAL.test(folded)) {
      const stated = STATED_TOTAL.exec(foldAccents(texts[0]!))?.[1];
      return stated === undefined
        ? { kind: "total" }
        : { kind: "total", stated: Number(stated.replace(/[.,]/g, "")) };
    }
    const field = texts.length === 1 ? FIELD_GROUP.exec(texts[0]!)?.[1] : undefined;
    return field === undefined ? OTHER : { kind: "group", field };
  };

  return (row) => {
    const filled = filledCells(row);
    if (filled === 0) return BLANK;
    const code = keys.code === -1 ? "" : cellText(row[keys.code]);
    // An empty cell handed over by a formula is 0.
    const hasDate = keys.dates.some((column) => !isEmpty(row, column) && row[column] !== 0);
    const looksDossier = filled > 1 && (hasDate || /\d/.test(code));
    if (!looksDossier || isTotal(row)) return isHeadAgain(row) ? HEAD : furniture(row);
    // A dossier's date cell never holds its column's name.
    if (hasDate && keys.dates.some((column) => headTexts.has(cellText(row[column]))) && isHeadAgain(row))
      return HEAD;
    return filled >= 3 && isNumbering(row) ? OTHER : DOSSIER;
  };
}

/** Cells that hold something, counted to three: more makes no difference. */
function filledCells(row: RawRow): number {
  let filled = 0;
  for (let column = 0; column < row.length && filled < 3; column += 1) {
    if (!isEmpty(row, column)) filled += 1;
  }
  return filled;
}

/** A total may stand in any of the first cells, with its numbers under dates and codes. */
function isTotal(row: RawRow): boolean {
  const first = row.find((cell) => cell !== null && cell !== "");
  if (typeof first !== "string" || !/^\s*[TC]/i.test(first)) return false;
  return TOTAL.test(foldAccents(first.slice(0, 20).trimStart()));
}
