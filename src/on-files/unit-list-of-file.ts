/** The list of units from a text file, as Excel or an editor has saved it. */
import { csvCells } from "../dossiers/read/csv-cells";
import { detectDelimiter } from "../dossiers/read/csv-table";
import { decodeText, detectEncoding } from "../dossiers/read/decode-text";
import { readUnitList, type UnitList } from "../rollup/unit-list";

/** Earlier codes and names are parted by commas, so these come first. */
const USUAL = [";", "\t"] as const;

/** The line by which Excel lets a file name its own delimiter. */
const NAMED = /^sep=.\r?\n/;

/** Whatever its encoding, and whether its cells are parted by semicolons, tabs or commas. */
export function unitListOf(bytes: Uint8Array): UnitList {
  const text = decodeText(bytes, detectEncoding(bytes));
  const lines = text
    .replace(NAMED, "")
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "");
  const delimiter =
    USUAL.find((each) => lines.filter((line) => line.includes(each)).length * 2 >= lines.length) ??
    detectDelimiter(text);
  return readUnitList(lines.map((line) => csvCells(line, delimiter).map((cell) => String(cell ?? ""))));
}

const FORM = "Mỗi dòng ghi: mã;tên;mã hoặc tên cũ (nếu có).";
const NAMED_LINES = 5;

/**
 * What is told of lines that name no unit; undefined where there is nothing to tell.
 *
 * @example troubleWithList("don-vi.csv", { units: [], unread: [1] })
 *   //=> "Tệp “don-vi.csv” không đọc được danh sách đơn vị. Mỗi dòng ghi: mã;tên;mã hoặc tên cũ (nếu có)."
 */
export function troubleWithList(file: string, { units, unread }: UnitList): string | undefined {
  if (units.length === 0) return `Tệp “${file}” không đọc được danh sách đơn vị. ${FORM}`;
  if (unread.length === 0) return undefined;
  const named = unread.slice(0, NAMED_LINES).join(", ") + (unread.length > NAMED_LINES ? "…" : "");
  return `Tệp “${file}” có ${unread.length} dòng không đọc được đơn vị (dòng ${named}), các dòng khác đã nhận. ${FORM}`;
}
