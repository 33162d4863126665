/** What is told of a file that is read all the same. */
import { columnName } from "../column-name";

export const DAMAGED_NOTE =
  "Tệp có chữ bị hỏng, có thể tải về chưa trọn. Tải lại tệp từ hệ thống để chắc là đủ dòng.";

export const CUT_NOTE =
  "Cuối tệp bị cắt ngang, có thể tải về chưa trọn. Tải lại tệp từ hệ thống để chắc là đủ dòng.";

/** Rows that Excel does not show are dossiers of the list. */
export const hiddenRowsNote = (rows: number): string =>
  `Tệp có ${rows} dòng đang ẩn (do lọc hoặc ẩn tay); các dòng này vẫn được đọc. Nếu chỉ muốn đếm các dòng đang hiện, sao chúng sang tệp khác.`;

/** Ranges named in a sentence. */
const MOST_NAMED = 8;

/** Columns that Excel does not show may be the very ones that are counted by. */
export function hiddenColumnsNote(columns: readonly (readonly [first: number, last: number])[]): string {
  const names = columns
    .slice(0, MOST_NAMED)
    .map(([first, last]) => (first === last ? letters(first) : `${letters(first)}–${letters(last)}`));
  const more = columns.length > MOST_NAMED ? "…" : "";
  return `Tệp có cột đang ẩn (${names.join(", ")}${more}); các cột này vẫn được đọc.`;
}

const letters = (column: number): string => columnName(column - 1);
