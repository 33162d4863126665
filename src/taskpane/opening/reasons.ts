/**
 * Why the pane does not open, in the officer's words. This folder runs in web views that know nothing younger than ES5
 * (Trident, EdgeHTML), where nothing else of the add-in can be read: it imports nothing, and asks for little.
 */

/** First letter of a code: what is wrong. The digit behind it tells support how that was noticed. */
export type Cause = "A" | "B" | "C" | "D" | "E";

export const CODES = ["A1", "A2", "A3", "B1", "C1", "C2", "C3", "D1", "D2", "E1"] as const;

/** A short code that can be read out over the telephone. */
export type Code = (typeof CODES)[number];

/** What each cause says: the reason, and what to do next. */
export const REASONS: { readonly [cause in Cause]: string } = {
  A: "Chưa tải được Office.js của Microsoft: mất mạng, hoặc tường lửa, proxy chặn appsforoffice.microsoft.com.",
  B: "Trình duyệt bên trong Excel quá cũ. Nhờ kỹ thuật cài Microsoft Edge WebView2 Runtime và cập nhật Office (trên Mac: cập nhật macOS).",
  C: "Chưa tải được tệp của tiện ích từ máy chủ.",
  D: "Tiện ích bị lỗi khi mở.",
  E: "Excel chưa trả lời tiện ích.",
};

export const TITLE = "Chưa mở được tiện ích";

/** Said below every reason: nothing of what was typed is lost, and most causes pass with the network. */
export const NEXT = "Kiểm tra mạng, đóng rồi mở lại Excel. Vẫn vậy thì báo kỹ thuật mã:";

/**
 * The message, a paragraph each.
 *
 * @param detail where it happened, for support; "" for nothing.
 *
 * @example messageOf("C1", "ribbon.js")[2] //=> "Kiểm tra mạng, … mã: C1 ribbon.js"
 */
export function messageOf(code: Code, detail: string): string[] {
  return [TITLE, REASONS[code.charAt(0) as Cause], NEXT + " " + code + (detail && " " + detail)];
}
