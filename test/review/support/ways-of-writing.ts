/** The ways in which a report of our own comes back to be reviewed. */
import { planReportSheet } from "../../../src/sheets/report/report-sheet";
import { plainTextOf } from "../../../src/report/document/as-plain-text";
import type { ReportDocument } from "../../../src/report/document/document";
import { wordFile } from "../../../src/report/word/word-file";
import { textOfFile } from "../../../src/review/files/text-of-file";

export interface WayOfWriting {
  readonly name: string;
  /** How many reports are tried, by what one costs. */
  readonly samples: number;
  readonly write: (document: ReportDocument) => Promise<string>;
}

/** Columns behind the page: the remark and the hidden marks. */
const BESIDE_THE_PAGE = 2;

/** What Excel puts on the clipboard: tabs between cells, those of merged ones but the first blank. */
function copiedFromSheet(document: ReportDocument): string {
  const { grid, columnWidths } = planReportSheet(document, { name: "Báo cáo" });
  const width = columnWidths.length - BESIDE_THE_PAGE;
  const line = (row: (typeof grid)[number]): string =>
    Array.from({ length: width }, (_, column) => String(row[column] ?? "")).join("\t");
  return grid.map(line).join("\r\n");
}

export const WAYS_OF_WRITING: readonly WayOfWriting[] = [
  { name: "copied as text", samples: 12, write: async (document) => plainTextOf(document) },
  { name: "copied from the sheet", samples: 6, write: async (document) => copiedFromSheet(document) },
  {
    name: "Word",
    samples: 4,
    write: async (document) => (await textOfFile(await wordFile([document]), "bao-cao.docx")).text,
  },
];
