/** Signature (right half) and recipients (left half): NĐ 30/2020, Phụ lục I, items 7 and 9b. */
import type { ReportDocument } from "../../report/document";
import { heightOf, type TextFont } from "../text-metrics";
import type { HorizontalAlignment } from "../plan";
import { PARAGRAPH_SPACING, SIZES, TEXT_WIDTH, wholePixels } from "./page";
import { gap, textCell, type PageRow } from "./page-row";
import { sideBySide, type StackItem } from "./side-by-side";

const MIDDLE = wholePixels(TEXT_WIDTH / 2);

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
function recipientStack(recipients: readonly string[]): StackItem[] {
  if (recipients.length === 0) return [];
  const head = { size: SIZES.recipientsHead, bold: true, italic: true };
  const line = { size: SIZES.recipients };
  return [
    item(0, MIDDLE, "Nơi nhận:", head, "left"),
    ...recipients.map((recipient, index) => {
      const sign = index === recipients.length - 1 ? "." : ";";
      return item(0, MIDDLE, `- ${recipient}${sign}`, line, "left");
    }),
  ];
}

function signatureStack({ authority, name }: ReportDocument["signature"]): StackItem[] {
  const bold = { size: SIZES.body, bold: true };
  const line = (text: string): StackItem => item(MIDDLE, TEXT_WIDTH, text, bold, "center");
  return [...authority.map(line), { height: SIGNING_ROOM, cells: [] }, line(name)];
}

/** The rows below the body, kept on one page. */
export function signatureRows({ recipients, signature }: ReportDocument): PageRow[] {
  const rows = sideBySide(recipientStack(recipients), signatureStack(signature));
  return [
    gap(PARAGRAPH_SPACING),
    ...rows.map((row, index) => ({ ...row, keepWithNext: index < rows.length - 1 })),
  ];
}
