/** What is told of a text that can be read, and is not whole. */

export const DAMAGED_NOTE =
  "Tệp có chữ bị hỏng, có thể tải về chưa trọn. Tải lại tệp từ hệ thống để chắc là đủ dòng.";

export const CUT_NOTE =
  "Cuối tệp bị cắt ngang, có thể tải về chưa trọn. Tải lại tệp từ hệ thống để chắc là đủ dòng.";
