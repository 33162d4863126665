/**
 * Why the pane does not open, in the officer's words. This folder runs in web views that know nothing younger than ES5
 * (Trident, EdgeHTML), where nothing else of the add-in can be read: it imports nothing, and asks for little.
 */

/** First letter of a code: what is wrong. The digit behind it tells support how that was noticed. */
export type Cause = "A" | "B" | "C" | "D" | "E";

export const CODES = ["A1", "A2", "A3", "B1", "C1", "C2", "C3", "D1", "D2", "E1"] as const;

/** A short code that can be read out over the telephone. */
export type Code = (typeof CODES)[number];

const REOPEN = "đóng rồi mở lại Excel.";
const CHECK_NETWORK = "Kiểm tra mạng, " + REOPEN;

/** What each cause says: the reason, and what to do next. */
export const REASONS: { readonly [cause in Cause]: readonly [why: string, next: string] } = {
  A: [
    "Chưa tải được Office.js của Microsoft: mất mạng, hoặc tường lửa, proxy chặn appsforoffice.microsoft.com.",
    CHECK_NETWORK,
  ],
  B: [
    "Trình duyệt bên trong Excel quá cũ.",
    "Nhờ kỹ thuật cài Microsoft Edge WebView2 Runtime và cập nhật Office (máy Mac: cập nhật macOS), rồi mở lại Excel.",
  ],
  C: ["Chưa tải được tệp của tiện ích từ máy chủ.", CHECK_NETWORK],
  D: ["Tiện ích bị lỗi khi mở.", "Thử " + REOPEN],
  E: ["Excel chưa trả lời tiện ích.", "Chờ thêm một lát. Vẫn chưa mở thì " + REOPEN],
};

export const TITLE = "Chưa mở được tiện ích";

const TO_SUPPORT = "Nếu vẫn vậy, đọc mã này cho người hỗ trợ: ";

/**
 * The message, a paragraph each.
 *
 * @param detail where it happened, for support; "" for nothing.
 *
 * @example messageOf("C1", "ribbon.js")[3] //=> "Nếu vẫn vậy, đọc mã này cho người hỗ trợ: C1 ribbon.js"
 */
export function messageOf(code: Code, detail: string): string[] {
  // No destructuring: in ES5 that takes more code than the texts.
  const reason = REASONS[code.charAt(0) as Cause];
  return [TITLE, reason[0], reason[1], TO_SUPPORT + code + (detail && " " + detail)];
}
