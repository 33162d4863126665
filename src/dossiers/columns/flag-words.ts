/** Columns that say yes or no of a dossier, or how it was paid: marks, words, numbers of files, amounts of money. */
import { foldAccents } from "../../vietnamese/words";
import { readNumber } from "../../vietnamese/counts";
import { plainText } from "../../vietnamese/plain-text";
import type { RawCell } from "../read/raw-table";
import type { Payment } from "../dossier";
import { writtenOut } from "./abbreviations";

export const FLAG_KINDS = ["fee", "parts_digitised", "result_digitised", "reused"] as const;

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
