/** The labels of the row that adds up others. */
import { foldAccents } from "../../vietnamese/words";

const TOTAL =
  /^(?:tong cong|tong so|tong|cong|toan (?:xa|phuong|don vi|tinh|thanh pho|huyen|dac khu)|tong toan .*)(?: (?:so|chung|toan .*|ho so|cac .*|muc .*|[ivx]+(?: va [ivx]+)*))*$/;

/** A label as it is compared: without accents and marks. */
export const foldLabel = (text: string): string =>
  foldAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** @example isTotalLabel("TỔNG CỘNG (I + II)") //=> true */
export const isTotalLabel = (text: string): boolean => TOTAL.test(foldLabel(text));
