/** Signature (right half) and recipients (left half): NĐ 30/2020, Phụ lục I, items 7 and 9b. */
import type { ReportDocument } from "../../report/document";
import { heightOf, type TextFont } from "../text-metrics";
import type { HorizontalAlignment } from "../plan";
import { PARAGRAPH_SPACING, SIZES, wholePixels, type Frame } from "./page";
import { gap, textCell, type PageRow } from "./page-row";
import { sideBySide, type StackItem } from "./side-by-side";

/** Room for the signature and the seal: about 2,5 cm. */
const SIGNING_ROOM = 72;

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
    item(0, middle, "Nơi nhận:", head, "left"),
    ...recipients.map((recipient, index) => {
      const sign = index === recipients.length - 1 ? "." : ";";
      return item(0, middle, `- ${recipient}${sign}`, line, "left");
    }),
  ];
}

/** Who made a set form, over room for the name. */
function preparerStack(preparedBy: string, middle: number): StackItem[] {
  const bold = { size: SIZES.body, bold: true };
  return [item(0, middle, preparedBy, bold, "center"), { height: SIGNING_ROOM, cells: [] }];
}

/** A set form has no letterhead, so place and date stand above its signature. */
function signatureStack(
  { form, letterhead, signature }: ReportDocument,
  from: number,
  to: number,
): StackItem[] {
  const line = (text: string, font: TextFont): StackItem => item(from, to, text, font, "center");
  const bold = { size: SIZES.body, bold: true };
  const date = form === undefined ? [] : [line(letterhead.placeAndDate, { size: SIZES.body, italic: true })];
  return [
    ...date,
    ...signature.authority.map((text) => line(text, bold)),
    { height: SIGNING_ROOM, cells: [] },
    line(signature.name, bold),
  ];
}

/** The rows below the body, kept on one page. */
export function signatureRows(document: ReportDocument, { width }: Frame): PageRow[] {
  const { recipients, signature } = document;
  const middle = wholePixels(width / 2);
  const left =
    signature.preparedBy === undefined
      ? recipientStack(recipients, middle)
      : preparerStack(signature.preparedBy, middle);
  const rows = sideBySide(left, signatureStack(document, middle, width));
  return [
    gap(PARAGRAPH_SPACING),
    ...rows.map((row, index) => ({ ...row, keepWithNext: index < rows.length - 1 })),
  ];
}
