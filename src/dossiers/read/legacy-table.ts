/** Lists typed in the fonts of before Unicode (TCVN3, VNI): their cells turned into the letters that were seen. */
import { convertLegacy, legacyConverter } from "../../vietnamese/legacy-encodings";
import type { RawCell, RawTable } from "./raw-table";

/** Heads and some rows of dossiers, below titles or a letter. */
const LOOK_AT_ROWS = 400;
/** Letters that only Unicode has; a cell with one is in Unicode already. */
const UNICODE_LETTER = /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/;
const HIGH_LETTER = /[\u00a1-\u00ff]/;

const isLegacy = (cell: RawCell | undefined): cell is string =>
  typeof cell === "string" && HIGH_LETTER.test(cell) && !UNICODE_LETTER.test(cell);

/** The table with its old letters converted, and a note that says so; the same table where there are none. */
export function withoutLegacyFonts(table: RawTable): RawTable {
  const sample: string[] = [];
  for (let index = 0; index < Math.min(table.rowCount, LOOK_AT_ROWS); index += 1) {
    sample.push(...table.row(index).filter(isLegacy));
  }
  const { encoding } = convertLegacy(sample.join("\n"));
  if (encoding === undefined) return table;
  const convert = legacyConverter(encoding);
  return {
    ...table,
    row: (index) => table.row(index).map((cell) => (isLegacy(cell) ? convert(cell) : cell)),
    notes: [
      ...table.notes,
      `Chữ trong tệp theo bảng mã ${encoding}, đã đổi sang Unicode để đọc. Xem lại dấu của vài dòng đầu.`,
    ],
  };
}
