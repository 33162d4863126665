/**
 * What the Word reader passes over, put right before it sees the file: a main part of another name, text within simple
 * fields (=SUM(ABOVE)), marks of direction and formulas, which holds the very numbers of a report, and the marks of lists.
 */
import { repackZip, type RepackedPart } from "../../dossiers/read/repack-zip";
import { unpackEntry } from "../../dossiers/read/unpack-entry";
import { partName, zipEntries } from "../../dossiers/read/zip-directory";
import { withListLabels } from "./list-labels";
import { MAIN_RELATION, RELATIONS, USUAL_MAIN_PART as MAIN_PART } from "./main-part";
import { ListCounter } from "./word-numbering";

/** Parts whose text is read. */
const TEXT_PART = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/i;
/** Elements around runs: the runs stay, the frames go. */
const FRAMES = /<\/?w:(?:fldSimple|bdo|dir)\b[^>]*>/g;
const FRAME_PROPERTIES = /<w:(?:fldData|customXmlPr)\b[^>]*>[^<]*<\/w:(?:fldData|customXmlPr)>/g;
/** What parts the numbers of a formula: without it 14/15 reads 1415, and ten squared 102. */
const FORMULA_MARKS: readonly (readonly [before: RegExp, mark: string])[] = [
  [/<m:den\b[^>]*>/g, "/"],
  [/<m:sup\b[^>]*>/g, "^"],
  [/<m:sub\b[^>]*>/g, "_"],
];
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
/** A drawing for Word 2010 and later; with a fallback for older ones, whose text box is read. */
const ALTERNATIVE = /<mc:AlternateContent\b[^>]*>(?:(?!<mc:AlternateContent\b)[^])*?<\/mc:AlternateContent>/g;
const BOX = /<w:txbxContent\b[^>]*>[^]*?<\/w:txbxContent>/g;

/** A text box that has no fallback, as the one of an older Word. */
const boxesOf = (alternative: string): string =>
  alternative.includes("<mc:Fallback")
    ? alternative
    : (alternative.match(BOX) ?? [])
        .map(
          (box) => `<w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${box}</v:textbox></w:pict>`,
        )
        .join("");

/** Runs and texts of a formula read as those of the text. */
const FORMULA_FRAMES = /<\/?m:(?!r\b|t\b)\w+\b[^>]*>/g;
const FORMULA_RUNS = /<(\/?)m:(r|t)\b/g;

/** The XML of a text part with every number in a place where it is read. */
export function readableXml(xml: string): string {
  const boxed = xml.replace(ALTERNATIVE, boxesOf);
  return FORMULA_MARKS.reduce((marked, [before, mark]) => marked.replace(before, run(mark)), boxed)
    .replace(FRAME_PROPERTIES, "")
    .replace(FRAMES, "")
    .replace(FORMULA_FRAMES, "")
    .replace(FORMULA_RUNS, "<$1w:$2");
}

async function textOf(bytes: Uint8Array, { entry }: RepackedPart): Promise<string> {
  const content = await unpackEntry(bytes, entry);
  return content === null ? "" : new TextDecoder().decode(content);
}

/** A part beside the main one: "word/numbering.xml". */
const besideMain = (main: string, name: string): string => main.replace(/[^/]*$/, name);

const NUMBERING = "numbering.xml";
const STYLES = "styles.xml";
/** So that the reader counts no list a second time. */
const NO_LISTS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

/** The same document as the reader needs it; the very bytes where nothing had to be put right. */
export async function normaliseDocx(bytes: Uint8Array): Promise<Uint8Array> {
  const entries = zipEntries(bytes);
  if (entries === null) return bytes;
  const parts = entries.map((entry): RepackedPart => ({ name: partName(entry), entry }));
  const relations = parts.find(({ name }) => name === RELATIONS);
  const target =
    relations === undefined ? undefined : MAIN_RELATION.exec(await textOf(bytes, relations))?.[1];
  const main = target?.replace(/^\//, "") ?? MAIN_PART;
  const textBeside = async (name: string): Promise<string> => {
    const part = parts.find((each) => each.name === besideMain(main, name));
    return part === undefined ? "" : textOf(bytes, part);
  };
  const counter = new ListCounter(await textBeside(NUMBERING), await textBeside(STYLES));
  let isChanged = main !== MAIN_PART;
  const mended: RepackedPart[] = [];
  for (const part of parts) {
    if (part.name === besideMain(main, NUMBERING)) {
      isChanged = true;
      mended.push({ ...part, instead: new TextEncoder().encode(NO_LISTS) });
      continue;
    }
    if (!TEXT_PART.test(part.name) && part.name !== main) {
      mended.push(mainNamed(part, main));
      continue;
    }
    const xml = await textOf(bytes, part);
    const readable = readableXml(part.name === main ? withListLabels(xml, counter) : xml);
    isChanged ||= readable !== xml || part.name !== part.entry.name;
    const content = readable === xml ? {} : { instead: new TextEncoder().encode(readable) };
    mended.push({ ...mainNamed(part, main), ...content });
  }
  if (main !== MAIN_PART && relations !== undefined) {
    const xml = (await textOf(bytes, relations)).split(target!).join(MAIN_PART);
    const at = mended.findIndex(({ name }) => name === RELATIONS);
    mended[at] = { ...mended[at]!, instead: new TextEncoder().encode(xml) };
  }
  return isChanged ? (repackZip(bytes, mended) ?? bytes) : bytes;
}

/** The main part and its relations under the usual name. */
function mainNamed(part: RepackedPart, main: string): RepackedPart {
  if (main === MAIN_PART) return part;
  if (part.name === main) return { ...part, name: MAIN_PART };
  const own = main.replace(/([^/]+)$/, "_rels/$1.rels");
  return part.name === own ? { ...part, name: "word/_rels/document.xml.rels" } : part;
}
