import { plainText } from "../../vietnamese/plain-text";
import type { RawCell } from "../read/raw-table";

/** Text in which there is nothing to make plain: most codes and numbers. */
const IS_PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Text of a cell as printed, made plain; "" for an empty one. */
export function cellText(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  const text = String(cell);
  return IS_PLAIN.test(text) ? text : plainText(text);
}
