/** What is told of a file that is read all the same. */

export const DAMAGED_NOTE =
  "Tệp có chữ bị hỏng, có thể tải về chưa trọn. Tải lại tệp từ hệ thống để chắc là đủ dòng.";

export const CUT_NOTE =
  "Cuối tệp bị cắt ngang, có thể tải về chưa trọn. Tải lại tệp từ hệ thống để chắc là đủ dòng.";

/** Rows that Excel does not show are dossiers of the list. */
export const hiddenRowsNote = (rows: number): string =>
  `Tệp có ${rows} dòng đang ẩn (do lọc hoặc ẩn tay); các dòng này vẫn được đọc. Nếu chỉ muốn đếm các dòng đang hiện, sao chúng sang tệp khác.`;
