/** Signature (right half) and recipients (left half): NĐ 30/2020, Phụ lục I, items 7 and 9b. */
import type { Paragraph, Table } from "docx";
import type { ReportDocument } from "../document/document";
import { pt, SIZES } from "./measures";
import { columnsBeside, paragraph, type TextStyle } from "./paragraphs";
import { STYLE } from "./styles";

/** Room for the signature and the seal: about 2,5 cm. */
const SIGNING_ROOM = pt(72);

/** Room between the closing sentence and the signature. */
const ROOM_ABOVE = { spacing: { before: pt(6), after: 0 } };

/** "Nơi nhận:", "- Lãnh đạo UBND xã;" … "- Lưu: VT." */
function recipientLines(recipients: readonly string[]): Paragraph[] {
  if (recipients.length === 0) return [];
  const head = { size: SIZES.recipientsHead, bold: true, italic: true };
  return [
    paragraph("Nơi nhận:", STYLE.recipients, head, ROOM_ABOVE),
    ...recipients.map((recipient, index) =>
      paragraph(`- ${recipient}${index === recipients.length - 1 ? "." : ";"}`, STYLE.recipients),
    ),
  ];
}

/** Both columns; kept with what stands above by the closing sentence. */
export function signatureOf(document: ReportDocument, width: number): Table {
  const { recipients, signature, letterhead, form } = document;
  const line = (text: string, index: number, look: TextStyle = {}): Paragraph =>
    paragraph(text, STYLE.signature, look, index === 0 ? ROOM_ABOVE : {});
  const name = paragraph(
    signature.name,
    STYLE.signature,
    {},
    { spacing: { before: SIGNING_ROOM, after: 0 } },
  );
  const left =
    signature.preparedBy === undefined ? recipientLines(recipients) : [line(signature.preparedBy, 0)];
  // A set form has no letterhead, so place and date stand above its signature.
  const date = form === undefined ? [] : [line(letterhead.placeAndDate, 0, { bold: false, italic: true })];
  const authority = signature.authority.map((text, index) => line(text, index + date.length));
  const half = Math.round(width / 2);
  return columnsBeside(
    [half, width - half],
    // A cell without a paragraph is no cell.
    [[left.length === 0 ? [line("", 0)] : left, [...date, ...authority, name]]],
  );
}
