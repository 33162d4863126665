/** Columns that say yes or no of a dossier, or how it was paid: marks, words, numbers of files, amounts of money. */
import { foldAccents } from "../../vietnamese/words";
import { readNumber } from "../../vietnamese/counts";
import { plainText } from "../../vietnamese/plain-text";
import type { RawCell } from "../read/raw-table";
import type { Payment } from "../dossier";
import { writtenOut } from "./abbreviations";
import { cellText } from "./cell-text";
import type { Explained } from "./explained-words";

export const FLAG_KINDS = [
  "fee",
  "parts_digitised",
  "result_digitised",
  "reused",
  "electronic_result",
  "vneid",
] as const;

export type FlagKind = (typeof FLAG_KINDS)[number];

const YES =
  /^(?:x|v|co|da|true|yes|dung|co phi|co file|co tep|co ket qua dien tu|day du|hoan thanh|da co|co thu phi|(?:da|co|duoc|da duoc) (?:so hoa|tai su dung|dinh kem|ky so|nop|thu|luu)(?: .*)?)$/;
const NO =
  /^(?:khong|chua|false|no|sai|mien phi|khong phi|khong thu phi|khong co|chua co|mien|(?:khong|chua|chua duoc|khong duoc) (?:so hoa|tai su dung|dinh kem|ky so|nop|thu|luu)(?: .*)?)$/;

const foldCell = (cell: RawCell): string =>
  writtenOut(
    foldAccents(plainText(String(cell)))
      .replace(/[^\p{L}\p{N}.,]+/gu, " ")
      .trim(),
  );

/**
 * What a cell says; undefined for a blank one, null for a word that nobody knows.
 *
 * @example readFlag("Đã số hóa") //=> true
 * @example readFlag(0) //=> false
 * @example readFlag("50.000") //=> true
 */
export function readFlag(cell: RawCell | undefined): boolean | undefined | null {
  if (cell === null || cell === undefined || cell === "") return undefined;
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell > 0;
  const word = foldCell(cell);
  if (word === "") return /[✓✔☑]/u.test(cell) ? true : undefined;
  const number = readNumber(word.replace(/\s*(?:d|dong|vnd|file|tep|thanh phan)$/, ""));
  if (number !== null) return number > 0;
  return YES.test(word) ? true : NO.test(word) ? false : null;
}

const ONLINE =
  /\b(?:truc tuyen|cong dich vu cong|dvcqg|payment platform|paygov|vnpt pay|vnpay|chuyen khoan|ngan hang|vi dien tu|momo|viettel ?money|qr|the|khong dung tien mat|online|napas)\b/;
const CASH = /\b(?:tien mat|truc tiep|tai quay|tai bo phan mot cua|buu dien|cod)\b/;
const NONE =
  /^(?:khong|chua|mien|mien phi|khong phi|khong thu|chua thanh toan|khong thanh toan|khong phai nop|khong co)(?: .*)?$/;

/**
 * How a dossier was paid; undefined for a blank cell, null for a word that nobody knows.
 *
 * @example readPayment("Thanh toán qua Cổng DVC quốc gia") //=> "online"
 */
export function readPayment(cell: RawCell | undefined): Payment | undefined | null {
  const word = cell === null || cell === undefined ? "" : foldCell(cell);
  if (word === "") return undefined;
  // "Không dùng tiền mặt" is online, and no refusal to pay.
  if (ONLINE.test(word) && !/^chua\b/.test(word))
    return CASH.test(word) && !/khong dung/.test(word) ? null : "online";
  if (CASH.test(word)) return "cash";
  return NONE.test(word) ? "none" : null;
}

const PORTAL = /\b(?:cong dich vu cong(?: quoc gia)?|dvcqg|payment platform|paygov)\b/;

/** Whether an online payment went through the National Public Service Portal; false where another gate, or none, is named. */
export const isOnPortal = (cell: RawCell | undefined): boolean =>
  cell !== null && cell !== undefined && PORTAL.test(foldCell(cell));

const MOST_REQUESTS = 99;

/**
 * How often a supplement was asked for; undefined for a blank cell, null for what is no number of times.
 *
 * @example readTimes("2 lần") //=> 2
 */
export function readTimes(cell: RawCell | undefined): number | undefined | null {
  if (cell === null || cell === undefined || cell === "") return undefined;
  if (typeof cell === "boolean") return null;
  const word = typeof cell === "number" ? String(cell) : foldCell(cell);
  if (word === "") return undefined;
  if (/^(?:khong|chua)(?: (?:co|yeu cau|bo sung)(?: .*)?)?$/.test(word)) return 0;
  const times = readNumber(word.replace(/\s*(?:lan|luot)$/, ""));
  return times !== null && Number.isInteger(times) && times >= 0 && times <= MOST_REQUESTS ? times : null;
}

/** Names of accounts in a column that says by which one a dossier came. */
const ELECTRONIC_IDENTITY = /\b(?:vneid|dinh danh dien tu)\b/;

function readAccount(cell: RawCell | undefined): boolean | undefined | null {
  const said = readFlag(cell);
  if (said !== null) return said;
  const word = foldCell(cell as RawCell);
  return ELECTRONIC_IDENTITY.test(word) ? !/^(?:khong|chua)\b/.test(word) : null;
}

const keyOf = (text: string): string => plainText(text).trim().toLowerCase();

/**
 * Reader of the cells of a column of yes and no; answers null for a word that nobody explained.
 *
 * @param explained what the officer said that words mean; it goes before what is known.
 *
 * @example flagReader("vneid")("Tài khoản VNeID mức 2") //=> true
 */
export function flagReader(
  kind: FlagKind,
  explained: Explained<"yes" | "no"> = [],
): (cell: RawCell | undefined) => boolean | undefined | null {
  const own = new Map(explained.map(([word, meaning]) => [keyOf(word), meaning === "yes"]));
  const read = kind === "vneid" ? readAccount : readFlag;
  return own.size === 0 ? read : (cell) => own.get(keyOf(cellText(cell))) ?? read(cell);
}

/** The same of a column of payment. */
export function paymentReader(
  explained: Explained<Payment> = [],
): (cell: RawCell | undefined) => Payment | undefined | null {
  const own = new Map(explained.map(([word, meaning]) => [keyOf(word), meaning]));
  return own.size === 0 ? readPayment : (cell) => own.get(keyOf(cellText(cell))) ?? readPayment(cell);
}
