/** What a file is, by its first bytes: names lie (an ".xls" is often HTML), bytes do not. */
import { hasUtf16Zeros } from "./decode-text";
import { UnreadableList } from "./unreadable-list";

export type Format = "zip" | "ole" | "spreadsheetml" | "html" | "text";

interface Signature {
  readonly bytes: readonly number[];
  readonly format?: Format;
  /** What to call a file that is none of ours. */
  readonly stranger?: string;
}

const SIGNATURES: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], format: "zip" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], format: "ole" },
  { bytes: [0x25, 0x50, 0x44, 0x46], stranger: " (là tệp PDF)" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], stranger: " (là tệp ảnh)" },
  { bytes: [0xff, 0xd8, 0xff], stranger: " (là tệp ảnh)" },
  { bytes: [0x47, 0x49, 0x46, 0x38], stranger: " (là tệp ảnh)" },
  { bytes: [0x52, 0x61, 0x72, 0x21], stranger: " (là tệp nén RAR; hãy giải nén trước)" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], stranger: " (là tệp nén 7z; hãy giải nén trước)" },
  { bytes: [0x1f, 0x8b], stranger: " (là tệp nén GZIP; hãy giải nén trước)" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], stranger: " (là văn bản RTF)" },
  { bytes: [0x4d, 0x5a], stranger: " (là chương trình; đừng mở tệp này)" },
  // BIFF2 to BIFF4, before workbooks had several sheets.
  { bytes: [0x09, 0x00, 0x04, 0x00], stranger: " đời mới (là bảng tính từ trước năm 1995)" },
  { bytes: [0x09, 0x02, 0x06, 0x00], stranger: " đời mới (là bảng tính từ trước năm 1995)" },
  { bytes: [0x09, 0x04, 0x06, 0x00], stranger: " đời mới (là bảng tính từ trước năm 1995)" },
];

const LOOK_AT = 4096;
const SPREADSHEETML = "urn:schemas-microsoft-com:office:spreadsheet";
/** Web pages begin with anything: a heading, a script, a form. A table, or the frame of a page, tells one. */
const LOOKS_HTML = /<(?:!doctype html|html|head|body|table|thead|tbody|tr|td|th)(?=[\s>/])/i;
/** A page may open with a long style sheet. */
const BEGINS_PAGE =
  /^\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:meta|style|script|link|title|div|span|h[1-6]|p|b|i|u|center|font|form|br|hr|img|base|basefont)\b/i;

/**
 * What the bytes are.
 *
 * @param head the first text of the file, decoded (see decode-text).
 * @throws UnreadableList "empty", "not_spreadsheet".
 */
export function detectFormat(file: string, bytes: Uint8Array, head: string): Format {
  if (bytes.length === 0) throw new UnreadableList("empty", { file });
  const signature = SIGNATURES.find(({ bytes: expected }) =>
    expected.every((byte, at) => bytes[at] === byte),
  );
  if (signature?.format !== undefined) return signature.format;
  if (signature?.stranger !== undefined) {
    throw new UnreadableList("not_spreadsheet", { file }, signature.stranger);
  }
  const start = head.slice(0, LOOK_AT);
  if (start.includes(SPREADSHEETML) || /^\s*<\?xml\b[^]*<(?:\w+:)?Workbook\b/.test(start))
    return "spreadsheetml";
  if (LOOKS_HTML.test(start) || BEGINS_PAGE.test(start)) return "html";
  if (/^MIME-Version:/i.test(start) || /^\s*Content-Type: *multipart\/related/im.test(start)) {
    throw new UnreadableList("other_spreadsheet", { file }, "trang web lưu một tệp (.mht)");
  }
  if (/^\s*<\?xml\b/.test(start)) throw new UnreadableList("not_spreadsheet", { file }, " (là tệp XML khác)");
  if (start.includes("\0") && !hasUtf16Zeros(bytes)) throw new UnreadableList("not_spreadsheet", { file });
  return "text";
}
