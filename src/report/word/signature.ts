/** Signature (right half) and recipients (left half): NĐ 30/2020, Phụ lục I, items 7 and 9b. */
import type { Paragraph, Table } from "docx";
import type { ReportDocument } from "../document";
import { pt, SIZES } from "./measures";
import { columnsBeside, paragraph, type TextStyle } from "./parts";
import { STYLE } from "./styles";

/** Room for the signature and the seal: about 2,5 cm. */
const SIGNING_ROOM = pt(72);

/** "Nơi nhận:", "- Lãnh đạo UBND xã;" … "- Lưu: VT." */
function recipientLines(recipients: readonly string[]): Paragraph[] {
  if (recipients.length === 0) return [];
  const head = { size: SIZES.recipientsHead, bold: true, italic: true };
  return [
    paragraph("Nơi nhận:", STYLE.recipients, head),
    ...recipients.map((recipient, index) =>
      paragraph(`- ${recipient}${index === recipients.length - 1 ? "." : ";"}`, STYLE.recipients),
    ),
  ];
}

/** Both columns; kept with what stands above by the closing sentence. */
export function signatureOf(document: ReportDocument, width: number): Table {
  const { recipients, signature, letterhead, form } = document;
  const line = (text: string, look: TextStyle = {}): Paragraph => paragraph(text, STYLE.signature, look);
  const name = paragraph(
    signature.name,
    STYLE.signature,
    {},
    { spacing: { before: SIGNING_ROOM, after: 0 } },
  );
  const left = signature.preparedBy === undefined ? recipientLines(recipients) : [line(signature.preparedBy)];
  const right = [
    // A set form has no letterhead, so place and date stand above its signature.
    ...(form === undefined ? [] : [line(letterhead.placeAndDate, { bold: false, italic: true })]),
    ...signature.authority.map((text) => line(text)),
    name,
  ];
  const half = Math.round(width / 2);
  // A cell without a paragraph is no cell.
  return columnsBeside([half, width - half], [[left.length === 0 ? [line("")] : left, right]]);
}
