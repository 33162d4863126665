/** Why a file cannot be read as a workbook of ours, in one Vietnamese sentence: what, where, what next. */
import { UnreadableList, type UnreadableKind } from "../dossiers/read/unreadable-list";

const SAVE_AGAIN = "Mở tệp bằng Excel, chọn Lưu thành, kiểu Excel Workbook (.xlsx), rồi chọn tệp mới.";

const MESSAGES = {
  not_workbook: `không phải sổ Excel dạng .xlsx. ${SAVE_AGAIN}`,
  old_format: `là sổ Excel đời cũ (.xls). ${SAVE_AGAIN}`,
  password:
    "có đặt mật khẩu nên không đọc được. Mở tệp bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi chọn lại.",
  unsafe:
    "có cấu tạo bất thường nên chưa được mở, để máy khỏi treo. Mở bằng Excel, lưu thành tệp mới; nếu vẫn vậy, báo bộ phận công nghệ thông tin.",
  damaged: `bị hỏng hoặc chép chưa trọn. Chép lại tệp gốc; nếu vẫn lỗi: ${SAVE_AGAIN}`,
  no_input:
    "không có biểu nhập liệu của tiện ích. Chọn sổ có trang “Nhập liệu” do tiện ích lập; trang chép riêng từng ô sang sổ khác không dùng được.",
  dates_1904:
    "tính ngày theo lịch 1904 của Excel cho Mac nên ngày sẽ lệch bốn năm. Mở bằng Excel, bỏ chọn Tệp › Tùy chọn › Nâng cao › Dùng hệ ngày 1904, nhập lại các ngày, lưu rồi chọn lại.",
} as const;

export type UnreadableBookKind = keyof typeof MESSAGES;

export class UnreadableBook extends Error {
  override readonly name = "UnreadableBook";

  constructor(
    readonly kind: UnreadableBookKind,
    file: string,
  ) {
    super(`Tệp “${file}” ${MESSAGES[kind]}`);
  }
}

/** What the guards of lists say of a file, said of a workbook. */
const KINDS: Readonly<Partial<Record<UnreadableKind, UnreadableBookKind>>> = {
  not_spreadsheet: "not_workbook",
  other_spreadsheet: "not_workbook",
  password: "password",
  bomb: "unsafe",
  too_large: "unsafe",
  doctype: "unsafe",
  damaged: "damaged",
};

/** @returns the error, in words of a workbook where it is one of a list. */
export function asUnreadableBook(error: unknown, file: string): unknown {
  if (!(error instanceof UnreadableList)) return error;
  return new UnreadableBook(KINDS[error.kind] ?? "damaged", file);
}
