/** What of a file a workbook written anew does not hold: told, since the file itself stays. */
import { partName, zipEntries } from "../dossiers/read/zip-directory";

/** Parts of the package by what an officer calls them. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/(?:charts|chartsheets)\//i, "biểu đồ"],
  [/^xl\/media\//i, "hình"],
  [/^xl\/pivot(?:Tables|Cache)\//i, "bảng tổng hợp (PivotTable)"],
  [/^xl\/tables\//i, "bảng (Table)"],
  [/^xl\/(?:threaded)?comments/i, "chú thích ở ô"],
  [/^xl\/vbaProject\.bin$/i, "macro"],
  [/^xl\/externalLinks\//i, "liên kết sang sổ khác"],
];

/** @example lostParts(bytes) //=> ["biểu đồ", "macro"] */
export function lostParts(bytes: Uint8Array): string[] {
  const names = (zipEntries(bytes) ?? []).map(partName);
  return PARTS.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, what]) => what);
}
