/** Letterhead (or the head of a set form) and title: NĐ 30/2020, Phụ lục I, items 1 to 5a. */
import {
  ISSUER_SHARE,
  MOTTO,
  NATION,
  PARAGRAPH_SPACING,
  RULE_SHARE,
  SIZES,
} from "../../report/document/decree-30";
import type { ReportDocument } from "../../report/document/document";
import { heightOf, textWidth, wrapText, type TextFont } from "../text-metrics";
import { balance } from "./balance";
import { wholePixels, type Frame } from "./sheet-page";
import { gap, ruleCell, textCell, textRow, type PageRow } from "./page-row";
import { sideBySide, type StackItem } from "./side-by-side";

const middleOf = ({ width }: Frame): number => wholePixels(width * ISSUER_SHARE);

/** Room of a ruled line below its text. */
const RULE_ROOM = 7.5;

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
function nationFont(width: number): TextFont {
  const font = { size: SIZES.letterhead, bold: true };
  const isOneLine = heightOf(NATION, font, width) === heightOf("V", font, width);
  return isOneLine ? font : { ...font, size: SIZES.nationSmaller };
}

function issuerStack({ parent, issuer }: ReportDocument["letterhead"], middle: number): StackItem[] {
  const bold = { size: SIZES.letterhead, bold: true };
  return [
    ...(parent === "" ? [] : [stacked(0, middle, parent, { size: SIZES.letterhead })]),
    stacked(0, middle, issuer, bold),
    rule(0, middle, longestLine(issuer, bold, middle) * RULE_SHARE),
  ];
}

function nationStack(middle: number, width: number): StackItem[] {
  const bold = { size: SIZES.body, bold: true };
  return [
    stacked(middle, width, NATION, nationFont(width - middle)),
    stacked(middle, width, MOTTO, bold),
    rule(middle, width, textWidth(MOTTO, bold)),
  ];
}

function numberAndDate(
  { number, placeAndDate }: ReportDocument["letterhead"],
  middle: number,
  width: number,
): PageRow {
  const regular = { size: SIZES.letterhead };
  const italic = { size: SIZES.body, italic: true };
  const heights = [heightOf(number, regular, middle), heightOf(placeAndDate, italic, width - middle)];
  return {
    height: Math.max(...heights),
    cells: [
      textCell(0, middle, number, regular, "center"),
      textCell(middle, width, placeAndDate, italic, "center"),
    ],
    keepWithNext: true,
  };
}

function titleRows({ kind, summary, period = "" }: ReportDocument["title"], width: number): PageRow[] {
  const bold = { size: SIZES.body, bold: true };
  const line = (text: string, font: TextFont): PageRow =>
    textRow(textCell(0, width, balance(text, font, width), font, "center"), font, {
      spacing: 0,
      keepWithNext: true,
    });
  const lines = [kind, summary].filter((text) => text !== "").map((text) => line(text, bold));
  if (period !== "") return [...lines, line(period, { size: SIZES.body, italic: true })];
  if (summary === "") return lines;
  const length = longestLine(summary, bold, width) * RULE_SHARE;
  return [...lines, { ...gap(RULE_ROOM * 2), cells: [ruleCell(0, width, length)] }];
}

/** The head of a set form: its number and source on the left, who reports to whom on the right. */
function formHeadRows({ left, right }: NonNullable<ReportDocument["form"]>, width: number): PageRow[] {
  const middle = wholePixels(width / 2);
  const item = (from: number, to: number, text: string, isFirst: boolean): StackItem => {
    const font = { size: SIZES.formHead, bold: isFirst };
    return { height: heightOf(text, font, to - from), cells: [textCell(from, to, text, font, "left")] };
  };
  const gutter = wholePixels(width * 0.1);
  return sideBySide(
    left.map((text, index) => item(0, middle, text, index === 0)),
    right.map((text) => item(middle + gutter, width, text, false)),
  );
}

/** All rows above the body. */
export function letterheadRows({ letterhead, form, title }: ReportDocument, frame: Frame): PageRow[] {
  const { width } = frame;
  const middle = middleOf(frame);
  const head =
    form === undefined
      ? [
          ...sideBySide(issuerStack(letterhead, middle), nationStack(middle, width)),
          numberAndDate(letterhead, middle, width),
        ]
      : formHeadRows(form, width);
  return [...head, gap(PARAGRAPH_SPACING * (form === undefined ? 3 : 1)), ...titleRows(title, width)];
}
