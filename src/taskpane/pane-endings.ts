/** How work in the pane ends: what is told of it, and what is left of the form. */
import type { Notice } from "../ribbon/notice";
import { CommandFailure } from "../workbook/command-failure";
import type { Fields } from "./model/fields";

/** What is told of work that was stopped. */
export const STOPPED: Notice = { tone: "success", message: "Đã dừng trước khi ghi vào sổ." };

export const NOT_LOADED =
  "Chưa mở được công cụ này: không tải được phần này của tiện ích. Kiểm tra mạng, đóng và mở lại Excel rồi làm lại.";

export const UNKEPT =
  "Các ngày chưa ghi được vào biểu vì chưa đúng. Sửa những ngày được đánh dấu ở dưới rồi bấm “Ghi vào biểu”.";

/** Resolves once the officer has stopped the work. */
export function whenAborted(signal: AbortSignal): Promise<Notice> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(STOPPED), { once: true }));
}

/** The entries of `fields` whose keys `keys` has too. */
export function pick(fields: Fields, keys: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key in keys));
}

/** What to tell of anything that was thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof CommandFailure) return error.message;
  return "Có lỗi ngoài dự kiến nên việc chưa xong. Lưu sổ, đóng và mở lại Excel rồi làm lại.";
}
