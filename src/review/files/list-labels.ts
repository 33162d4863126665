/** Writes out what Word prints in front of the paragraphs of lists, where the Word reader takes it for text. */
import { propertiesFrom, tagsOf, type ListCounter, type ListProperties } from "./word-numbering";

interface OpenParagraph {
  properties: ListProperties;
  /** Where its text begins: behind its properties. */
  start: number;
  hasText: boolean;
  /** "<w:numPr>…</w:numPr>", by which the reader would count by itself. */
  readonly numbered: (readonly [start: number, end: number])[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

/** "Tổng số: 5 hồ sơ" in the style List Bullet becomes "- Tổng số: 5 hồ sơ"; an empty paragraph keeps only a number. */
export function withListLabels(xml: string, counter: ListCounter): string {
  const edits: Edit[] = [];
  // Paragraphs of a text box stand in one of the page.
  const open: OpenParagraph[] = [];
  let numberedFrom = 0;
  /** How the paragraph was before its form was changed, which is tracked too. */
  let isFormer = false;
  for (const tag of tagsOf(xml)) {
    const { name, closes, isEmpty, start, end } = tag;
    const paragraph = open[open.length - 1];
    if (name === "pPrChange") isFormer = !closes && !isEmpty;
    else if (isFormer) continue;
    else if (name === "p" && !isEmpty) {
      if (!closes) open.push({ properties: {}, start: end, hasText: false, numbered: [] });
      else if (paragraph !== undefined) {
        open.pop();
        edits.push(...labelled(paragraph, counter));
      }
    } else if (paragraph === undefined) continue;
    else if (name === "pPr" && closes) paragraph.start = end;
    else if (name === "numPr" && !closes) {
      numberedFrom = start;
      if (isEmpty) paragraph.numbered.push([start, end]);
    } else if (name === "numPr") paragraph.numbered.push([numberedFrom, end]);
    else if (name === "t" && !closes) paragraph.hasText = true;
    else if (!closes) paragraph.properties = propertiesFrom(paragraph.properties, tag);
  }
  return edited(xml, edits);
}

/** Ends with a letter or a digit: "1.", "a)", "Điều 2." count, "-" does not. */
const COUNTS = /[\p{L}\d]/u;

function labelled({ properties, start, hasText, numbered }: OpenParagraph, counter: ListCounter): Edit[] {
  const label = counter.next(properties) ?? "";
  const isSeen = label !== "" && (hasText || COUNTS.test(label));
  const run = isSeen ? `<w:r><w:t xml:space="preserve">${escaped(label)} </w:t></w:r>` : "";
  return [
    ...numbered.map(([from, to]) => ({ start: from, end: to, instead: "" })),
    ...(run === "" ? [] : [{ start, end: start, instead: run }]),
  ];
}

/** Texts of attributes are escaped already; a bullet may be any letter. */
const escaped = (label: string): string => label.replace(/</g, "&lt;");

function edited(xml: string, edits: Edit[]): string {
  edits.sort((a, b) => a.start - b.start);
  let from = 0;
  let result = "";
  for (const { start, end, instead } of edits) {
    result += xml.slice(from, start) + instead;
    from = end;
  }
  return result + xml.slice(from);
}
