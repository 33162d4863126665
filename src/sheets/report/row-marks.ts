/**
 * Marks by which a report sheet knows later which of its rows an officer has changed. A hidden column holds one mark
 * a row, made from the texts left of it. A mark is a short hash: it shows a change, it does not guard against one.
 */
import { shortHash } from "../../checks/short-hash";

/** Excel hands line breaks back as it likes, and empty cells as "" or null. */
function plain(value: unknown): string {
  if (value === null || value === undefined) return "";
  return String(value).normalize("NFC").replace(/\r\n?/g, "\n").trim();
}

/**
 * The mark of a row: "" for a row without text. It begins with "#", so that Excel takes it for a text.
 *
 * @example rowMark(["", "BÁO CÁO", ""]) === rowMark(["", "BÁO CÁO"]) //=> true
 */
export function rowMark(texts: readonly unknown[]): string {
  const row = texts
    .map(plain)
    .join("\u001f")
    .replace(/\u001f+$/, "");
  return row === "" ? "" : `#${shortHash(row).toString(36)}`;
}

/**
 * The rows whose texts no longer match their mark: edited, moved apart from it, or added by hand.
 *
 * @param values - The cells of the sheet from A1 on, as Excel gives them.
 * @param markColumn - Zero-based index of the column that holds the marks.
 * @returns Zero-based indexes into `values`.
 * @example changedRows([["BÁO CÁO", rowMark(["BÁO CÁO"])], ["Sửa tay", rowMark(["Như cũ"])]], 1) //=> [1]
 */
export function changedRows(values: readonly (readonly unknown[])[], markColumn: number): number[] {
  return values.flatMap((row, index) =>
    rowMark(row.slice(0, markColumn)) === plain(row[markColumn]) ? [] : [index],
  );
}
