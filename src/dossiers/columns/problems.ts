/** What the officer is told about rows and words that cannot be read: what, where, what next. */
import type { AskedKind, RowProblem } from "../dossier";
import type { DateFault } from "./read-day";

const DATE_MESSAGES: Readonly<Record<DateFault, string>> = {
  impossible: "Ngày này không có thật (đọc theo ngày/tháng/năm). Sửa ở hệ thống hoặc trong tệp rồi đọc lại.",
  two_digit_year: "Năm chỉ có hai chữ số nên không biết chắc năm nào. Ghi đủ bốn chữ số, ví dụ 19/4/2026.",
  ambiguous:
    "Không biết số nào là ngày, số nào là tháng: các ngày khác trong danh sách viết trái thứ tự. Chọn đúng thứ tự ngày, tháng ở bước nhận cột, hoặc xuất lại danh sách.",
  not_a_date: "Ô này không phải ngày. Ghi theo dạng ngày/tháng/năm, ví dụ 19/4/2026, hoặc để trống.",
  far_year: "Năm nằm ngoài khoảng 2000–2099, có thể gõ nhầm. Sửa ở hệ thống hoặc trong tệp rồi đọc lại.",
};

/** Problem of one cell of a date column. */
export function dateProblem(row: number, column: string, text: string, fault: DateFault): RowProblem {
  return { row, column, text, message: DATE_MESSAGES[fault] };
}

const WORD_LABELS: Readonly<Record<AskedKind, string>> = {
  status: "trạng thái",
  channel: "hình thức nộp",
  level: "mức độ dịch vụ công",
  fee: "phí, lệ phí",
  payment: "hình thức thanh toán",
  parts_digitised: "số hóa thành phần hồ sơ",
  result_digitised: "số hóa kết quả",
  reused: "tái sử dụng dữ liệu",
  electronic_result: "kết quả điện tử",
  vneid: "tài khoản VNeID",
};

/** One problem for all the rows that use a word, at the first of them. */
export function wordProblem(
  row: number,
  column: string,
  word: string,
  kind: AskedKind,
  count: number,
): RowProblem {
  return {
    row,
    column,
    text: word,
    unknownWord: kind,
    message: `Chưa hiểu ${WORD_LABELS[kind]} “${word}” (${count} hồ sơ, dòng đầu tiên ${row}). Chọn nghĩa của từ này ở bước nhận cột.`,
  };
}

/** A word that is read by presumption: the officer may say what it means in this system. */
export function presumedProblem(row: number, column: string, word: string, count: number): RowProblem {
  return {
    row,
    column,
    text: word,
    unknownWord: "status",
    message: `“${word}” (${count} hồ sơ, dòng đầu tiên ${row}) được đếm vào Chờ bổ sung, vì thời hạn đang dừng. Nếu hồ sơ dừng hẳn, hoặc vẫn tính thời hạn, chọn nghĩa khác ở bước nhận cột.`,
  };
}

/** A dossier without a code: it is counted, but cannot be found again in another list. */
export function codeProblem(row: number): RowProblem {
  return {
    row,
    text: "",
    message: "Dòng này thiếu mã hồ sơ nên không kiểm tra được trùng. Bổ sung mã ở hệ thống nếu có.",
  };
}

/** The list states another number of dossiers than it has. */
export function totalProblem(row: number, text: string, stated: number, counted: number): RowProblem {
  return {
    row,
    text,
    message: `Dòng tổng ghi ${stated} hồ sơ nhưng đọc được ${counted}. Kiểm tra xem tệp có bị cắt bớt hay lọc dòng không.`,
  };
}

/** A remark on the whole table, at its first row. */
export function noteProblem(message: string): RowProblem {
  return { row: 1, text: "", message };
}

/**
 * A problem with the place where it stands; the cell's own text where one cell is to blame.
 *
 * @example placedProblem("t4.csv", problem)
 * //=> "Tệp “t4.csv”, dòng 20, cột “Hẹn trả”, ghi “31/02/2026”: Ngày này không có thật …"
 */
export function placedProblem(file: string, { row, column, text, message }: RowProblem): string {
  const cell = column === undefined ? "" : `, cột “${column}”, ghi “${text}”`;
  return `Tệp “${file}”, dòng ${row}${cell}: ${message}`;
}

/** One problem for all the rows that use a word of a column that is left out as long as nobody explains it. */
export function extraWordProblem(
  row: number,
  column: string,
  word: string,
  kind: AskedKind,
  count: number,
): RowProblem {
  return {
    row,
    column,
    text: word,
    unknownWord: kind,
    message: `Chưa hiểu ${WORD_LABELS[kind]} “${word}” (${count} hồ sơ, dòng đầu tiên ${row}), nên chưa đếm chỉ tiêu nào từ cột này. Chọn nghĩa của từ này ở bước nhận cột.`,
  };
}

/** A column with many words that no table knows, or with what is no number of times: nothing is counted of it. */
export const extraProblem = (row: number, column: string, text: string): RowProblem => ({
  row,
  column,
  text,
  message:
    "Chưa hiểu nội dung cột này, nên không đếm chỉ tiêu nào từ cột. Chọn đúng cột, hoặc chọn “Không dùng” cho cột ở bước nhận cột.",
});
