/** Reports as a Word file. Loaded on demand, with the library: see word-file.ts. */
import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from "docx";
import { SIZES } from "../document/decree-30";
import type { ReportDocument } from "../document/document";
import { blockOf } from "./body";
import { headOf } from "./document-head";
import { letters, pt, textWidthOf, WORD_MARGINS, WORD_PAPER } from "./measures";
import { gap } from "./paragraphs";
import { signatureOf } from "./signature";
import { LIST, LIST_LEVELS, REPORT_STYLES, STYLE, TABLE_STYLES } from "./styles";
import { writableDocument } from "./writable-document";

/** The number of the page in the middle of the top margin (item 14); page 1 has a head of its own, which is empty. */
function headers(): NonNullable<ISectionOptions["headers"]> {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: letters(SIZES.body) });
  const line = { style: STYLE.letterhead, alignment: AlignmentType.CENTER };
  return {
    default: new Header({ children: [new Paragraph({ ...line, children: [number] })] }),
    first: new Header({ children: [new Paragraph({ ...line, children: [] })] }),
  };
}

function sectionOf(document: ReportDocument): ISectionOptions {
  const isLandscape = document.orientation === "landscape";
  const width = textWidthOf(isLandscape);
  const last = document.blocks.length - 1;
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          ...WORD_PAPER,
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: WORD_MARGINS,
        pageNumbers: { start: 1 },
      },
    },
    headers: headers(),
    children: [
      ...headOf(document, width),
      ...document.blocks.flatMap((block, index) => blockOf(block, width, index >= last - 1)),
      ...(document.signature.isUnsigned === true ? [] : [signatureOf(document, width)]),
      // A table is no end of a document: Word would add a line of text below, at the worst on a page of its own.
      gap(STYLE.signature, pt(1)),
    ],
  };
}

/** The bytes of a .docx with one section for each document, upright or landscape. */
export async function renderWord(given: readonly ReportDocument[]): Promise<Uint8Array> {
  const documents = given.map(writableDocument);
  const [first] = documents;
  const file = new Document({
    title: first?.title.summary ?? "",
    creator: first?.letterhead.issuer ?? "",
    // Else the library says "Un-named".
    lastModifiedBy: first?.letterhead.issuer ?? "",
    externalStyles: TABLE_STYLES,
    styles: REPORT_STYLES,
    numbering: { config: [{ reference: LIST, levels: LIST_LEVELS }] },
    sections: documents.map(sectionOf),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
