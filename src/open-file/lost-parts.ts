/** What of a file a workbook written anew does not hold: told, since the file itself stays. */
import { partName, zipEntries } from "../dossiers/read/zip-directory";
import { unheldInSheets, type Unheld } from "../../workbook-file";

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

/** The same for what stands in the sheets themselves. */
const IN_SHEETS: Readonly<Record<Unheld, string>> = {
  links: "đường liên kết ở ô",
  otherColours: "màu, thanh hay biểu tượng theo giá trị ô",
  sparklines: "biểu đồ nhỏ trong ô",
  filters: "bộ lọc",
  outlines: "nhóm dòng, nhóm cột",
  arrayFormulas: "công thức mảng",
  timeRules: "kiểm soát nhập giờ",
};

/** @example await lostParts(bytes) //=> ["biểu đồ", "macro"] */
export async function lostParts(bytes: Uint8Array): Promise<string[]> {
  const names = (zipEntries(bytes) ?? []).map(partName);
  const parts = PARTS.filter(([pattern]) => names.some((name) => pattern.test(name))).map(([, what]) => what);
  return [...parts, ...(await unheldInSheets(bytes)).map((kind) => IN_SHEETS[kind])];
}
