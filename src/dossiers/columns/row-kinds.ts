/** What a row below the head is: a dossier, or what exports print between dossiers. */
import { foldAccents } from "../../vietnamese/words";
import type { RawRow } from "../read/raw-table";
import type { OtherRow } from "../row-account";
import { cellText } from "./cell-text";
import type { Head } from "./find-head";
import { readDay } from "./read-day";

export type RowKind =
  | { readonly kind: "dossier" }
  | { readonly kind: Exclude<OtherRow, "group" | "total" | "title"> }
  /** Heading of a group: its field, when it names one. */
  | { readonly kind: "group"; readonly field?: string }
  /** A total; the number of dossiers that it states, when it states one. */
  | { readonly kind: "total"; readonly stated?: number };

const DOSSIER: RowKind = { kind: "dossier" };
const SIGNATURE: RowKind = { kind: "signature" };

/** With its accents, for "Tống" and "Công" begin names: the whole cell says total, or it is none. */
const TOTAL =
  /^(?:tổng cộng|tổng số|tổng|cộng|tong cong|tong so|tong|cong)(?:\s+(?:số|so))?(?:\s+(?:toàn bộ|toan bo))?(?:\s+(?:hồ sơ|ho so|hs))?\s*[:=.]?\s*(?:(\d{1,3}(?:[.,]\d{3})*|\d+)(?:\s+(?:hồ sơ|ho so|hs))?)?\.?$/i;
const TOTAL_BEGINS = /^(?:tổng cộng|tổng số|tong cong|tong so|cộng:|tổng:)/i;
const FIELD_GROUP = /^(?:[\dIVX]+(?:\.\d+)*[.)]?\s*)?(?:lĩnh vực|nhóm)\s*:?\s*(.+?)(?:\s*[(:].*)?$/iu;
const SIGNATURE_WORDS =
  /\b(?:nguoi lap|nguoi bao cao|nguoi tong hop|lap bieu|giam doc|chu tich|truong phong|thu truong|ky ten|dong dau|ky,? ghi ro ho ten|(?:tm|kt|tl|tuq)\s*\.|can bo (?:phu trach|tong hop)|cong chuc (?:phu trach|tong hop|mot cua)|xac nhan cua|ngay \S+ thang \S+ nam \S+)/;
/** A day was meant, though none can be read: the row is a dossier and says so. */
const MEANT_DAY = /^\D{0,12}\d{1,4}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{1,4}/;
const FIRST_SERIAL = 36_526;

/** Where the columns that make a row a dossier stand; -1 where there is none. */
export interface KeyColumns {
  readonly code: number;
  readonly dates: readonly number[];
}

/** Whether a row numbers the columns, as "(1) (2) (3)" below a head. */
export function isNumbering(row: RawRow): boolean {
  let next: number | undefined;
  let count = 0;
  for (const cell of row) {
    if (cell === null || cell === "") continue;
    const text = String(cell).trim();
    const number = /^[([]?(\d{1,2})[)\]]?$/.exec(text)?.[1];
    if (number === undefined || (next !== undefined && Number(number) !== next)) return false;
    next = Number(number) + 1;
    count += 1;
  }
  return count >= 3;
}

/**
 * Tells the rows of a list apart, each into exactly one kind. A row with a code and a day is a dossier, whatever its
 * other cells say; so is one with a code or an attempt at a day among several cells. What is neither is furniture of
 * the print: repeated heads at page breaks, column numbers, groups, totals, signatures, notes.
 */
export function rowKinds(head: Head, keys: KeyColumns): (row: RawRow) => RowKind {
  const headTexts = new Set([...head.names, ...head.uppers].filter((text) => text !== ""));
  const named = head.names.filter((name) => name !== "").length;
  /** Below the signatures stand names and nothing else. */
  let isClosed = false;

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

  const furniture = (row: RawRow, filled: number): RowKind => {
    const texts = row.map(cellText).filter((text) => text !== "");
    if (isHeadAgain(row)) return { kind: "head" };
    if (isNumbering(row)) return { kind: "numbering" };
    const total = totalOf(texts);
    if (total !== null) return total;
    const field = texts.length === 1 ? FIELD_GROUP.exec(texts[0]!)?.[1] : undefined;
    if (field !== undefined) return { kind: "group", field };
    if (SIGNATURE_WORDS.test(foldAccents(texts.join(" ")).toLowerCase())) {
      isClosed = true;
      return SIGNATURE;
    }
    if (isClosed && filled <= 3) return SIGNATURE;
    // As full as a dossier and nothing that is known: better asked about than dropped.
    return filled >= 4 && filled * 2 > named ? DOSSIER : { kind: "note" };
  };

  return (row) => {
    const filled = filledCells(row);
    if (filled === 0) return { kind: "blank" };
    const code = keys.code === -1 ? "" : cellText(row[keys.code]);
    const hasCode = /\d/.test(code);
    const days = dayEvidence(row, keys.dates);
    if (hasCode && days === "read" && !isTotalOfNumbers(row, keys.code)) {
      isClosed = false;
      return DOSSIER;
    }
    if (filled < 2 || isTotalOfNumbers(row, keys.code)) return furniture(row, filled);
    if (isNumbering(row)) return { kind: "numbering" };
    const looksDossier = days === "none" ? hasCode && !isFurnitureWords(row) : true;
    if (!looksDossier || (isClosed && days !== "read")) return furniture(row, filled);
    return isHeadAgain(row) ? { kind: "head" } : DOSSIER;
  };
}

/** Cells that hold something. */
function filledCells(row: RawRow): number {
  let filled = 0;
  for (const cell of row) {
    if (cell !== null && cell !== "" && (typeof cell !== "string" || cell.trim() !== "")) filled += 1;
  }
  return filled;
}

/** Whether the date cells hold a day, an attempt at one, or neither. */
function dayEvidence(row: RawRow, dates: readonly number[]): "read" | "meant" | "none" {
  let meant = false;
  for (const column of dates) {
    const cell = row[column];
    // An empty cell handed over by a formula is 0.
    if (cell === undefined || cell === null || cell === "" || cell === 0) continue;
    if (typeof readDay(cell) === "number") return "read";
    meant ||= typeof cell === "number" ? cell >= FIRST_SERIAL : MEANT_DAY.test(String(cell));
  }
  return meant ? "meant" : "none";
}

function totalOf(texts: readonly string[]): RowKind | null {
  const first = texts[0] ?? "";
  const match = TOTAL.exec(first);
  if (match === null) return TOTAL_BEGINS.test(first) ? { kind: "total" } : null;
  const stated = match[1];
  return stated === undefined
    ? { kind: "total" }
    : { kind: "total", stated: Number(stated.replace(/[.,]/g, "")) };
}

/** A total with its numbers below codes and dates, where a number may look like a day. */
function isTotalOfNumbers(row: RawRow, code: number): boolean {
  const at = row.findIndex((cell) => cell !== null && cell !== "");
  const first = row[at];
  if (typeof first !== "string" || !/^\s*[TC]/i.test(first) || !TOTAL.test(cellText(first))) return false;
  return at === code || /^[\d.,]*$/.test(cellText(row[code]));
}

/** A phone number in a signature's cell is no code. */
function isFurnitureWords(row: RawRow): boolean {
  return SIGNATURE_WORDS.test(foldAccents(row.map(cellText).join(" ")).toLowerCase());
}
