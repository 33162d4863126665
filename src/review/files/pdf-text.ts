/** A PDF with a text layer → its text. Nothing is drawn, and nothing that the file carries is run. */
import { ReviewProblem } from "../problem";
import type * as library from "./pdf-library";
import type { FileText } from "./file-text";
import { linesOfPages, type PlacedText } from "./pdf-lines";

/** Tells how much is read, from 0 to 1, and lets others have the thread. */
export type FileProgress = (done: number) => Promise<void>;

const SCANNED =
  "Tệp PDF này là ảnh quét, không có chữ để đọc. Chọn bản Word (.docx), hoặc PDF xuất thẳng từ Word.";
const LOCKED = "Tệp PDF có đặt mật khẩu nên không đọc được. Chọn bản không mật khẩu, hoặc bản Word (.docx).";
const DAMAGED =
  "Không đọc được tệp PDF này: tệp bị hỏng hoặc tải về chưa trọn. Mở tệp, chép nội dung rồi dán vào đây, hoặc chọn bản Word (.docx).";
const NOT_LOADED = "Chưa tải được phần đọc tệp PDF. Kiểm tra mạng rồi thử lại, hoặc dán nội dung vào đây.";
const TOO_OLD =
  "Excel trên máy này quá cũ để đọc tệp PDF. Chọn bản Word (.docx), hoặc mở tệp, chép nội dung rồi dán vào đây.";
const TOO_LONG = "Tệp PDF có hơn 1.000 trang: không phải một báo cáo.";

const MOST_PAGES = 1000;
/** A page with fewer letters is a picture, with a stamp or a number at most. */
const LEAST_LETTERS = 20;
/** Scans have a page of text now and then: a note in front of them. */
const MOST_SCANNED = 0.5;

type PdfLibrary = typeof library;

/** The library asks for these when it is loaded, and draws with them; we only read. */
const DRAWING = ["DOMMatrix", "ImageData", "Path2D"] as const;

/** Of Safari 15.4 and Chromium 98; what the library needs that is newer it brings along. */
const hasAllThatIsNeeded = (): boolean => "at" in Array.prototype && typeof structuredClone === "function";

async function loadLibrary(): Promise<PdfLibrary> {
  if (!hasAllThatIsNeeded()) throw new ReviewProblem(TOO_OLD);
  const globals = globalThis as unknown as Record<string, unknown>;
  for (const name of DRAWING) globals[name] ??= class {};
  try {
    return await import(/* webpackChunkName: "pdf" */ "./pdf-library");
  } catch {
    throw new ReviewProblem(NOT_LOADED);
  }
}

/**
 * The text of a PDF, one line for each paragraph or row.
 *
 * @throws ReviewProblem with a Vietnamese message for one that is scanned, locked or damaged.
 */
export async function textOfPdf(bytes: Uint8Array, progress: FileProgress): Promise<FileText> {
  const library = await loadLibrary();
  const task = library.getDocument({
    // The library takes the bytes away from who owns them.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  try {
    return await textOf(await task.promise, progress);
  } catch (error) {
    if (error instanceof ReviewProblem) throw error;
    throw new ReviewProblem(nameOf(error) === "PasswordException" ? LOCKED : DAMAGED);
  } finally {
    await task.destroy();
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : "");

type PdfDocument = Awaited<ReturnType<PdfLibrary["getDocument"]>["promise"]>;

async function textOf(document: PdfDocument, progress: FileProgress): Promise<FileText> {
  const { numPages } = document;
  if (numPages > MOST_PAGES) throw new ReviewProblem(TOO_LONG);
  const pages: PlacedText[][] = [];
  for (let number = 1; number <= numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.flatMap((item) => ("str" in item ? [placed(item)] : [])));
    page.cleanup();
    await progress(number / numPages);
  }
  const withoutText = pages.flatMap((page, index) => (lettersIn(page) < LEAST_LETTERS ? [index + 1] : []));
  if (withoutText.length > numPages * MOST_SCANNED) throw new ReviewProblem(SCANNED);
  return { text: linesOfPages(pages).join("\n"), withoutText };
}

interface PdfText {
  readonly str: string;
  /** a, b, c, d, x, y of the matrix by which its letters are placed. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

const placed = ({ str, transform, width, height }: PdfText): PlacedText => ({
  text: str,
  x: transform[4] ?? 0,
  y: transform[5] ?? 0,
  width,
  size: height,
});

const lettersIn = (page: readonly PlacedText[]): number =>
  page.reduce((count, { text }) => count + text.replace(/\s/g, "").length, 0);
