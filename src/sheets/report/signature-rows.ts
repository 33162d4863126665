/** Signature (right half) and recipients (left half): NĐ 30/2020, Phụ lục I, items 7 and 9b. */
import {
  PARAGRAPH_SPACING,
  recipientLines,
  RECIPIENTS_HEAD,
  SIGNING_ROOM,
  SIZES,
} from "../../report/document/decree-30";
import type { ReportDocument } from "../../report/document/document";
import { heightOf, type TextFont } from "../text-metrics";
import type { HorizontalAlignment } from "../sheet-plan";
import { wholePixels, type Frame } from "./sheet-page";
import { gap, textCell, type PageRow } from "./page-row";
import { steadyLines } from "./steady-lines";
import { sideBySide, type StackItem } from "./side-by-side";

/** A landscape page is low: there it is about 1,7 cm. */
const signingRoom = ({ orientation }: Frame): number => (orientation === "landscape" ? 48 : SIGNING_ROOM);

function item(
  from: number,
  to: number,
  text: string,
  font: TextFont,
  horizontal: HorizontalAlignment,
): StackItem {
  return { height: heightOf(text, font, to - from), cells: [textCell(from, to, text, font, horizontal)] };
}

/** "- Lãnh đạo UBND xã;" … "- Lưu: VT." */
function recipientStack(recipients: readonly string[], middle: number): StackItem[] {
  if (recipients.length === 0) return [];
  const head = { size: SIZES.recipientsHead, bold: true, italic: true };
  const line = { size: SIZES.recipients };
  return [
    item(0, middle, RECIPIENTS_HEAD, head, "left"),
    ...recipientLines(recipients).map((text) =>
      item(0, middle, steadyLines(text, line, middle), line, "left"),
    ),
  ];
}

/** Who made a set form, over room for the name. */
function preparerStack(preparedBy: string, middle: number, room: number): StackItem[] {
  const bold = { size: SIZES.body, bold: true };
  return [item(0, middle, preparedBy, bold, "center"), { height: room, cells: [] }];
}

/** Place and date stand above the signature of a set form, which has no letterhead. */
function signatureStack(document: ReportDocument, from: number, to: number, room: number): StackItem[] {
  const { form, letterhead, signature } = document;
  const line = (text: string, font: TextFont): StackItem => item(from, to, text, font, "center");
  const bold = { size: SIZES.body, bold: true };
  const date = form === undefined ? [] : [line(letterhead.placeAndDate, { size: SIZES.body, italic: true })];
  // Under a report the officer may type the name of who signs; the page of a set form has no row to spare.
  const name = form !== undefined && signature.name === "" ? [] : [line(signature.name, bold)];
  return [
    ...date,
    ...signature.authority.map((text) => line(text, bold)),
    { height: room, cells: [] },
    ...name,
  ];
}

/** The rows below the body, kept on one page. */
export function signatureRows(document: ReportDocument, frame: Frame): PageRow[] {
  const { recipients, signature } = document;
  const middle = wholePixels(frame.width / 2);
  const room = signingRoom(frame);
  const left =
    signature.preparedBy === undefined
      ? recipientStack(recipients, middle)
      : preparerStack(signature.preparedBy, middle, room);
  const rows = sideBySide(left, signatureStack(document, middle, frame.width, room));
  return [
    gap(PARAGRAPH_SPACING),
    ...rows.map((row, index) => ({ ...row, keepWithNext: index < rows.length - 1 })),
  ];
}
