/** Signature (right half) and recipients (left half): NĐ 30/2020, Phụ lục I, items 7 and 9b. */
import type { Paragraph, Table } from "docx";
import {
  PARAGRAPH_SPACING,
  recipientLines,
  RECIPIENTS_HEAD,
  SIGNING_ROOM,
  SIZES,
} from "../document/decree-30";
import type { ReportDocument } from "../document/document";
import { pt } from "./measures";
import { columnsBeside, paragraph, type TextStyle } from "./paragraphs";
import { STYLE } from "./styles";

/** Room between the closing sentence and the signature. */
const ROOM_ABOVE = { spacing: { before: pt(PARAGRAPH_SPACING), after: 0 } };

/** "Nơi nhận:", "- Lãnh đạo UBND xã;" … "- Lưu: VT." */
function recipientParagraphs(recipients: readonly string[]): Paragraph[] {
  if (recipients.length === 0) return [];
  const head = { size: SIZES.recipientsHead, bold: true, italic: true };
  return [
    paragraph(RECIPIENTS_HEAD, STYLE.recipients, head, ROOM_ABOVE),
    ...recipientLines(recipients).map((line) => paragraph(line, STYLE.recipients)),
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
    { spacing: { before: pt(SIGNING_ROOM), after: 0 } },
  );
  const left =
    signature.preparedBy === undefined ? recipientParagraphs(recipients) : [line(signature.preparedBy, 0)];
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
