/** The report as a Word file, or copied: what the pane loads when it is first asked for one. */
import { composeReport } from "../excel/report/compose-report";
import { htmlOf } from "../report/document/as-html";
import { plainTextOf } from "../report/document/as-plain-text";
import type { ReportDocument } from "../report/document/document";
import { WORD_MIME, wordFile } from "../report/word/word-file";
import { foldAccents } from "../vietnamese/words";
import { copyRich, downloadFile } from "./hand-over";

const MAX_NAME = 80;

/**
 * A file name that every system takes: the title without accents.
 *
 * @example fileNameOf(document) //=> "ket-qua-thuc-hien-nhiem-vu-thang-4-nam-2026.docx"
 */
export function fileNameOf({ title }: ReportDocument): string {
  const words = foldAccents(title.summary)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_NAME)
    .replace(/^-+|-+$/g, "");
  return `${words === "" ? "bao-cao" : words}.docx`;
}

/** @returns what to tell the officer. @throws CommandFailure */
export async function saveWord(): Promise<string> {
  const document = await composeReport();
  const content = (await wordFile([document])).slice().buffer;
  const told = downloadFile(fileNameOf(document), content, WORD_MIME, "bấm “Chép nội dung” rồi dán vào Word");
  return `${told} Chữ sửa tay trên trang báo cáo không có trong tệp này.`;
}

/** @returns what to tell the officer. @throws CommandFailure */
export async function copyReport(): Promise<string> {
  const isCopied = await copyRich(
    composeReport().then((document) => ({ text: plainTextOf(document), html: htmlOf(document) })),
  );
  return isCopied
    ? "Đã chép nội dung báo cáo. Mở Word rồi dán (Ctrl+V)."
    : "Trình duyệt của Excel không cho chép. Mở trang báo cáo, chọn vùng cần dùng, nhấn Ctrl+C rồi dán vào Word.";
}
