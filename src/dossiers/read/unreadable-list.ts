/** Why a file cannot be read as a list, and what the officer is told: what, where, what next. */

const XLSX_NEXT = "Mở tệp bằng Excel, chọn Lưu thành, kiểu Excel Workbook (.xlsx), rồi chọn tệp mới.";
const CSV_NEXT = "Xuất lại theo từng tháng, hoặc lưu thành CSV UTF-8 rồi chọn lại.";

/** `where` is already in the sentence; `detail` says what was found. */
const MESSAGES = {
  not_spreadsheet: (detail: string) =>
    `không phải bảng tính${detail}. Hãy chọn tệp .xlsx, .xls hoặc .csv xuất từ hệ thống một cửa.`,
  other_spreadsheet: (detail: string) => `là ${detail}, chưa đọc được. ${XLSX_NEXT}`,
  password: () =>
    "có đặt mật khẩu nên không đọc được. Mở tệp bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi chọn lại.",
  bomb: (detail: string) =>
    `nén bất thường: ${detail}. Tệp chưa được mở ra để máy khỏi treo. Hãy xuất lại từ hệ thống; nếu vẫn vậy, đừng mở tệp và báo bộ phận công nghệ thông tin.`,
  too_large: (detail: string) => `quá lớn (${detail}). ${CSV_NEXT}`,
  doctype: (detail: string) =>
    `chứa khai báo ${detail} mà bảng tính không bao giờ cần, nên không được đọc. Hãy xuất lại từ hệ thống; nếu vẫn vậy, báo bộ phận công nghệ thông tin.`,
  damaged: () => `bị hỏng hoặc tải về chưa trọn. Hãy tải lại tệp từ hệ thống; nếu vẫn lỗi: ${XLSX_NEXT}`,
  empty: () => "không có dòng dữ liệu nào. Kiểm tra lại bộ lọc và kỳ khi xuất danh sách, rồi chọn tệp khác.",
  hidden: (detail: string) =>
    `chỉ có dữ liệu ở trang đang ẩn (${detail}). Mở tệp bằng Excel, bỏ ẩn trang đó (bấm chuột phải vào tên trang, chọn Bỏ ẩn), lưu lại rồi chọn lại tệp.`,
  no_head: () =>
    "không có dòng tiêu đề của danh sách hồ sơ (Mã hồ sơ, Ngày tiếp nhận, Hẹn trả…). Có thể đây là bảng tổng hợp; hãy chọn danh sách chi tiết từng hồ sơ.",
  open_quote: () =>
    "có dấu ngoặc kép mở mà không đóng, nên không biết dòng nào kết thúc ở đâu. Sửa dòng đó, hoặc xuất lại dạng .xlsx.",
  too_many_rows: (detail: string) =>
    `có nhiều dòng hơn một trang tính Excel chứa được (${detail}). ${CSV_NEXT}`,
} as const;

export type UnreadableKind = keyof typeof MESSAGES;

export interface UnreadablePlace {
  readonly file: string;
  readonly sheet?: string;
  /** 1-based row. */
  readonly row?: number;
}

function placeText({ file, sheet, row }: UnreadablePlace): string {
  const parts = [`Tệp “${file}”`];
  if (sheet !== undefined) parts.push(`trang “${sheet}”`);
  if (row !== undefined) parts.push(`dòng ${row}`);
  return parts.join(", ");
}

/** A file that is no list, with one Vietnamese sentence for the officer as its message. */
export class UnreadableList extends Error {
  override readonly name = "UnreadableList";

  constructor(
    readonly kind: UnreadableKind,
    readonly place: UnreadablePlace,
    detail = "",
  ) {
    super(`${placeText(place)} ${MESSAGES[kind](detail)}`);
  }
}
