/** Letterhead (or the head of a set form) and title: NĐ 30/2020, Phụ lục I, items 1 to 5a. */
import type { Paragraph, Table } from "docx";
import { ISSUER_SHARE, MOTTO, NATION, PARAGRAPH_SPACING, RULE_SHARE, SIZES } from "../document/decree-30";
import type { FormHead, Letterhead, ReportDocument, Title } from "../document/document";
import { bindNames } from "../../vietnamese/bound-names";
import { NATION_SIZE, pt } from "./measures";
import { columnsBeside, gap, paragraph, ruledLine } from "./paragraphs";
import { STYLE } from "./styles";

/** The motto's line is as long as the motto: 176 points in Times New Roman 14 bold. */
const MOTTO_WIDTH = pt(176);

/** Mean width of a bold letter as a share of its size: capitals, and ordinary text. */
const CAPITAL = 0.7;
const SMALL = 0.5;

/** Length of the line under a text: as long as a share of its longest line. */
function underLine(text: string, meanLetter: number, size: number, width: number): number {
  const whole = pt(text.length * meanLetter * size);
  const lines = Math.max(1, Math.ceil(whole / width));
  return (whole / lines) * RULE_SHARE;
}

function letterhead({ parent, issuer, number, placeAndDate }: Letterhead, width: number): Table {
  const widths = [Math.round(width * ISSUER_SHARE), width - Math.round(width * ISSUER_SHARE)] as const;
  const line = (text: string, look = {}): Paragraph => paragraph(text, STYLE.letterhead, look);
  const issuers = [
    ...(parent === "" ? [] : [line(bindNames(parent))]),
    line(bindNames(issuer), { bold: true }),
    ruledLine(STYLE.letterhead, widths[0], underLine(issuer, CAPITAL, SIZES.letterhead, widths[0])),
  ];
  const nation = [
    line(NATION, { bold: true, size: NATION_SIZE }),
    line(MOTTO, { bold: true, size: SIZES.body }),
    ruledLine(STYLE.letterhead, widths[1], MOTTO_WIDTH),
  ];
  return columnsBeside(widths, [
    [issuers, nation],
    [[line(number)], [line(placeAndDate, { italic: true, size: SIZES.body })]],
  ]);
}

function formHead({ left, right }: FormHead, width: number): Table {
  const widths = [Math.round(width * 0.5), Math.round(width * 0.1), width - Math.round(width * 0.6)];
  const line = (text: string, bold: boolean): Paragraph =>
    paragraph(text, STYLE.recipients, { size: SIZES.formHead, bold });
  const stack = (texts: readonly string[], isTitled: boolean): Paragraph[] =>
    // A cell without a paragraph is no cell.
    (texts.length === 0 ? [""] : texts).map((text, index) => line(text, isTitled && index === 0));
  return columnsBeside(widths, [[stack(left, true), stack([], false), stack(right, false)]]);
}

function title({ kind, summary, period }: Title, width: number): Paragraph[] {
  const lines = [kind, bindNames(summary)].filter((text) => text !== "");
  const written = lines.map((text) => paragraph(text, STYLE.title, {}, { keepNext: true }));
  if (period !== undefined) {
    return [
      ...written,
      paragraph(period, STYLE.title, { bold: false, italic: true }, { spacing: { before: 0, after: 0 } }),
    ];
  }
  return summary === ""
    ? written
    : [...written, ruledLine(STYLE.title, width, underLine(summary, SMALL, SIZES.body, width), 0)];
}

/**
 * Everything above the body. Room above and below the title stands in paragraphs of its own: LibreOffice guesses its
 * pages by the number of paragraphs first, and may leave a heading at the end of a guessed page although it is to be
 * kept with its text. With these two it lays out the reports in use as Word does; test/print/report.test.ts watches.
 */
export function headOf(document: ReportDocument, width: number): (Paragraph | Table)[] {
  const head =
    document.form === undefined ? letterhead(document.letterhead, width) : formHead(document.form, width);
  return [
    head,
    gap(STYLE.title, pt(PARAGRAPH_SPACING * 3)),
    ...title(document.title, width),
    gap(STYLE.title, pt(PARAGRAPH_SPACING * 2)),
  ];
}
