/** Letterhead and title: NĐ 30/2020, Phụ lục I, items 1 to 5a. */
import type { ReportDocument } from "../../report/document";
import { heightOf, textWidth, wrapText, type TextFont } from "../text-metrics";
import { balance } from "./balance";
import { PARAGRAPH_SPACING, SIZES, TEXT_WIDTH, wholePixels } from "./page";
import { gap, ruleCell, textCell, textRow, type PageRow } from "./page-row";
import { sideBySide, type StackItem } from "./side-by-side";

const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

/** The issuer takes two fifths of the width, the nation three. */
const MIDDLE = wholePixels(TEXT_WIDTH * 0.4);

/** Room of a ruled line below its text. */
const RULE_ROOM = 7.5;

/** The decree asks for a third to a half of the line of text. */
const RULE_SHARE = 0.4;

const longestLine = (text: string, font: TextFont, width: number): number =>
  Math.max(...wrapText(balance(text, font, width), font, width).map((line) => textWidth(line, font)));

function stacked(from: number, to: number, text: string, font: TextFont): StackItem {
  const lines = balance(text, font, to - from);
  return { height: heightOf(lines, font, to - from), cells: [textCell(from, to, lines, font, "center")] };
}

const rule = (from: number, to: number, length: number): StackItem => ({
  height: RULE_ROOM,
  cells: [ruleCell(from, to, length)],
});

/** Quốc hiệu stands on one line: 13 where that fits, else 12, which the decree allows too. */
function nationFont(): TextFont {
  const font = { size: SIZES.letterhead, bold: true };
  const isOneLine = heightOf(NATION, font, TEXT_WIDTH - MIDDLE) === heightOf("V", font, TEXT_WIDTH - MIDDLE);
  return isOneLine ? font : { ...font, size: SIZES.nationSmaller };
}

function issuerStack({ parent, issuer }: ReportDocument["letterhead"]): StackItem[] {
  const bold = { size: SIZES.letterhead, bold: true };
  return [
    ...(parent === "" ? [] : [stacked(0, MIDDLE, parent, { size: SIZES.letterhead })]),
    stacked(0, MIDDLE, issuer, bold),
    rule(0, MIDDLE, longestLine(issuer, bold, MIDDLE) * RULE_SHARE),
  ];
}

function nationStack(): StackItem[] {
  const bold = { size: SIZES.body, bold: true };
  return [
    stacked(MIDDLE, TEXT_WIDTH, NATION, nationFont()),
    stacked(MIDDLE, TEXT_WIDTH, MOTTO, bold),
    rule(MIDDLE, TEXT_WIDTH, textWidth(MOTTO, bold)),
  ];
}

function numberAndDate({ number, placeAndDate }: ReportDocument["letterhead"]): PageRow {
  const regular = { size: SIZES.letterhead };
  const italic = { size: SIZES.body, italic: true };
  const heights = [heightOf(number, regular, MIDDLE), heightOf(placeAndDate, italic, TEXT_WIDTH - MIDDLE)];
  return {
    height: Math.max(...heights),
    cells: [
      textCell(0, MIDDLE, number, regular, "center"),
      textCell(MIDDLE, TEXT_WIDTH, placeAndDate, italic, "center"),
    ],
    keepWithNext: true,
  };
}

function titleRows({ kind, summary }: ReportDocument["title"]): PageRow[] {
  const bold = { size: SIZES.body, bold: true };
  const line = (text: string): PageRow =>
    textRow(textCell(0, TEXT_WIDTH, balance(text, bold, TEXT_WIDTH), bold, "center"), bold, {
      spacing: 0,
      keepWithNext: true,
    });
  const length = longestLine(summary, bold, TEXT_WIDTH) * RULE_SHARE;
  const underline: PageRow = { ...gap(RULE_ROOM * 2), cells: [ruleCell(0, TEXT_WIDTH, length)] };
  return summary === "" ? [line(kind)] : [line(kind), line(summary), underline];
}

/** All rows above the body. */
export function letterheadRows({ letterhead, title }: ReportDocument): PageRow[] {
  return [
    ...sideBySide(issuerStack(letterhead), nationStack()),
    numberAndDate(letterhead),
    gap(PARAGRAPH_SPACING * 3),
    ...titleRows(title),
  ];
}
