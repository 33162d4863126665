import type { ReportDocument } from "../document/document";

/**
 * The same report as a Word file (.docx) with real styles, so that it can be edited further: A4 in the form of
 * NĐ 30/2020, Phụ lục I. Several documents (a report and its annex) become sections of one file, each upright or
 * landscape. The library is loaded on demand: officers who only print never load it.
 *
 * @param documents At least one.
 * @throws Error when the code cannot be fetched.
 * @example
 * new Blob([await wordFile([document])], { type: WORD_MIME })
 */
export async function wordFile(documents: readonly ReportDocument[]): Promise<Uint8Array> {
  const { renderWord } = await import(/* webpackChunkName: "word" */ "./render-word");
  return renderWord(documents);
}

/** Media type of a .docx. */
export const WORD_MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
