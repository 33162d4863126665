/** A file on disk or dropped on the pane → the text of the report in it. */
import { decodeText, detectEncoding } from "../../dossiers/read/decode-text";
import { ReviewProblem } from "../problem";
import { convertLegacy } from "../../vietnamese/legacy-encodings";
import { allOf, type FileText } from "./file-text";
import { textOfPdf, type FileProgress } from "./pdf-text";
import { readDocx } from "./read-docx";

/** Larger than any report, pictures included. */
const LARGEST_FILE = 50_000_000;

const SIGNATURES: readonly (readonly [bytes: readonly number[], problem: string])[] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    "Tệp Word đời cũ (.doc) hoặc có mật khẩu. Mở bằng Word, lưu thành .docx không mật khẩu rồi chọn lại.",
  ],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "Tệp RTF: mở bằng Word, lưu thành .docx rồi chọn lại."],
  [[0x89, 0x50, 0x4e, 0x47], "Tệp này là ảnh, không có chữ để đọc."],
  [[0xff, 0xd8, 0xff], "Tệp này là ảnh, không có chữ để đọc."],
];

const WORD_NAME = /\.docx$/i;
const NOT_WORD =
  "Tệp có đuôi .docx nhưng bên trong không phải tệp Word. Mở bằng Word và lưu lại thành .docx, hoặc đổi đuôi thành .txt nếu đó là văn bản thường.";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const PDF = [0x25, 0x50, 0x44, 0x46];

const ALONE: FileProgress = () => Promise.resolve();

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/**
 * The text of a Word file, a PDF or a text file, and which pages have none, by what its bytes are; names lie. A name is asked only whether it promised a Word
 * file: text inside one was renamed or broken, and is refused.
 *
 * Of tracked changes the final text is read, comments are not. Text files may be UTF-8, UTF-16, windows-1258, or of
 * the old fonts (TCVN3, VNI).
 *
 * @throws ReviewProblem with a Vietnamese message for any other file.
 */
export async function textOfFile(
  bytes: Uint8Array,
  name = "",
  progress: FileProgress = ALONE,
): Promise<FileText> {
  if (bytes.length === 0) throw new ReviewProblem("Tệp trống: không có gì để soát.");
  if (bytes.length > LARGEST_FILE)
    throw new ReviewProblem("Tệp quá lớn (hơn 50 MB): không phải một báo cáo.");
  if (startsWith(bytes, ZIP)) return allOf(await readDocx(bytes));
  if (startsWith(bytes, PDF)) return textOfPdf(bytes, progress);
  const known = SIGNATURES.find(([signature]) => startsWith(bytes, signature));
  if (known !== undefined) throw new ReviewProblem(known[1]);
  if (WORD_NAME.test(name)) throw new ReviewProblem(NOT_WORD);
  return allOf(readText(bytes));
}

/** Characters that no text holds; some stand in texts that old programs wrote. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f]/g;
const CONTROL_SHARE = 0.02;
const SAMPLE = 10_000;

function readText(bytes: Uint8Array): string {
  const detected = detectEncoding(bytes);
  const text = detected.encoding === "windows-1258" ? eightBitText(bytes) : decodeText(bytes, detected);
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(CONTROLS)?.length ?? 0) > sample.length * CONTROL_SHARE) {
    throw new ReviewProblem("Tệp này không phải văn bản. Chọn tệp .docx, .pdf hoặc .txt.");
  }
  return text;
}

/** Fonts of before Unicode used the Western code page; if none of them did, it is the Vietnamese one. */
function eightBitText(bytes: Uint8Array): string {
  const western = new TextDecoder("windows-1252").decode(bytes);
  if (convertLegacy(western).encoding !== undefined) return western;
  return decodeText(bytes, { encoding: "windows-1258", markLength: 0 });
}
