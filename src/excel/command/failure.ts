import { CommandFailure } from "../../workbook/command-failure";

const IN_FRONT =
  "Excel đang ở sổ khác, ở trang biểu đồ, hoặc đang chọn nhiều trang. Bấm vào một ô của sổ này rồi làm lại.";
const TOO_BUSY = "Excel đang bận. Đợi một lát rồi làm lại.";

/** What an officer can do about the errors of Office.js, by code. */
const ADVICE: Readonly<Record<string, string>> = {
  AccessDenied:
    "Trang hoặc ô đang được khóa. Mở khóa ở thẻ Xem lại (Review) › Bỏ bảo vệ trang tính, rồi làm lại.",
  InvalidOperationInCellEditMode: "Một ô đang được sửa dở. Nhấn Enter hoặc Esc rồi làm lại.",
  ItemNotFound:
    "Excel không tìm thấy trang hoặc vùng cần dùng: nó vừa bị xóa, hoặc sổ khác đang ở trước. Bấm vào một ô của sổ này rồi làm lại.",
  ItemAlreadyExists: "Tên trang hoặc tên vùng đã có trong sổ. Đổi tên rồi làm lại.",
  RequestAborted: "Excel đã ngắt yêu cầu. Làm lại lệnh.",
  ActivityLimitReached: TOO_BUSY,
  ConnectionFailure: "Mất kết nối với Excel. Kiểm tra mạng, tải lại trang rồi làm lại.",
  Conflict: TOO_BUSY,
  GeneralException: IN_FRONT,
  InvalidArgument: "Excel không nhận một giá trị. Lưu sổ, đóng và mở lại rồi làm lại.",
  InvalidReference: "Một ô hoặc trang cần dùng vừa bị xóa. Làm lại lệnh.",
  InvalidObjectPath: "Một ô hoặc trang cần dùng vừa bị xóa. Làm lại lệnh.",
  InvalidRequestContext: "Sổ vừa thay đổi giữa chừng. Làm lại lệnh.",
  InvalidSelection: IN_FRONT,
  OperationCellsExceedLimit:
    "Phần cần ghi quá lớn đối với Excel này. Dùng Excel trên máy tính thay cho bản trên web.",
  RequestPayloadSizeLimitExceeded:
    "Phần cần ghi quá lớn đối với Excel này. Dùng Excel trên máy tính thay cho bản trên web.",
  ResponsePayloadSizeLimitExceeded:
    "Sổ quá lớn đối với Excel này. Dùng Excel trên máy tính thay cho bản trên web.",
  ResourceLimitExceeded: "Sổ quá lớn, Excel không đủ bộ nhớ. Đóng bớt tệp khác rồi làm lại.",
};

/**
 * The failure that an error stands for. Excel's own words are English: of them only the code is told, for whoever helps
 * the officer.
 *
 * @param doing what was being done, as the end of a sentence: "chèn biểu nhập liệu".
 * @example asFailure(error, "lập báo cáo").message //=> "Chưa lập báo cáo được. Một ô đang được sửa dở. …"
 */
export function asFailure(error: unknown, doing: string): CommandFailure {
  if (error instanceof CommandFailure) return error;
  const code = codeOf(error);
  if (code === undefined) {
    return new CommandFailure(
      "internal",
      `Chưa ${doing} được: tiện ích gặp lỗi ngoài dự kiến. Lưu sổ, đóng và mở lại Excel rồi làm lại.`,
    );
  }
  return new CommandFailure(
    code,
    `Chưa ${doing} được. ${ADVICE[code] ?? "Excel báo lỗi. Làm lại lệnh."} (${code})`,
  );
}

/** Errors of Office.js carry a code; others are our own. */
function codeOf(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === "string" && code !== "" ? code : undefined;
}
