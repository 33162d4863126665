/** An officer's own Word file with the findings as comments at the words that they are about; nothing else is changed. */
import { repackZip, type RepackedPart } from "../../dossiers/read/repack-zip";
import { unpackEntry } from "../../dossiers/read/unpack-entry";
import { partName, zipEntries, type ZipEntry } from "../../dossiers/read/zip-directory";
import { mainPartOf } from "../files/main-part";
import type { ReviewFinding } from "../findings/review-finding";
import { ReviewProblem } from "../problem";
import type { Review } from "../review";
import { lettersOf, placeIn } from "./letters";
import { textsOf, type WordText } from "./word-runs";

const COMMENTS = "word/comments.xml";
const TYPES = "[Content_Types].xml";
const COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const COMMENTS_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const AUTHOR = "Soát báo cáo";

const FAILED =
  "Chưa ghi được nhận xét vào tệp Word này; tệp gốc không bị thay đổi. Mở tệp bằng Word, lưu lại rồi chọn lại.";

const WORDS: Readonly<Record<ReviewFinding["severity"], string>> = {
  error: "LỖI",
  warning: "CẢNH BÁO",
  info: "THÔNG TIN",
};

/**
 * The file with comments.
 *
 * @param now - When the comments are made.
 * @throws ReviewProblem where the file cannot be written.
 */
export async function commentDocx(
  bytes: Uint8Array,
  review: Pick<Review, "text" | "findings">,
  now: Date,
): Promise<Uint8Array> {
  const entries = zipEntries(bytes);
  if (entries === null) throw new ReviewProblem(FAILED);
  const read = async (name: string): Promise<string | undefined> => {
    const entry = entries.find((each) => partName(each) === name);
    const content = entry && (await unpackEntry(bytes, entry));
    return content ? new TextDecoder().decode(content) : undefined;
  };
  const main = await mainPartOf(read);
  const relations = main.replace(/([^/]+)$/, "_rels/$1.rels");
  const [xml, types, links = NO_RELATIONS, old] = await Promise.all(
    [main, TYPES, relations, COMMENTS].map(read),
  );
  if (xml === undefined || types === undefined) throw new ReviewProblem(FAILED);
  const { document, comments } = withComments(xml, review, old, now);
  const changed = new Map([
    [main, document],
    [COMMENTS, comments],
    [TYPES, withType(types)],
    [relations, withRelation(links)],
  ]);
  return packed(bytes, entries, changed);
}

function packed(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  changed: ReadonlyMap<string, string>,
): Uint8Array {
  const parts = entries.map((entry): RepackedPart => {
    const instead = changed.get(partName(entry));
    return { name: entry.name, entry, ...(instead === undefined ? {} : { instead: encoded(instead) }) };
  });
  const known = new Set(entries.map(partName));
  // A new part takes nothing from the entry that it is given.
  const added = [...changed].flatMap(([name, text]) =>
    known.has(name) ? [] : [{ name, entry: entries[0]!, instead: encoded(text) }],
  );
  const file = repackZip(bytes, [...parts, ...added]);
  if (file === null) throw new ReviewProblem(FAILED);
  return file;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Where a comment begins and ends: texts, and places in the XML. */
interface Range {
  readonly first: number;
  readonly last: number;
}

function withComments(
  xml: string,
  { text, findings }: Pick<Review, "text" | "findings">,
  old: string | undefined,
  now: Date,
): { readonly document: string; readonly comments: string } {
  const texts = textsOf(xml);
  const [opening] = texts;
  if (opening === undefined) throw new ReviewProblem(FAILED);
  const pieces = texts.map(({ start, end }) => lettersOf(unescaped(xml, start, end), (at) => start + at));
  const inWord = {
    text: pieces.map((each) => each.text).join(""),
    places: pieces.flatMap((each) => each.places),
  };
  const inReview = lettersOf(text);
  const atOpening = { first: opening.start, last: opening.end - 1 };
  const taken = [...(old ?? "").matchAll(/<w:comment\b[^>]*\bw:id="(\d+)"/g)].map(([, id]) => Number(id));
  const next = Math.max(-1, ...taken) + 1;
  const placed = findings.map((finding, index) => {
    const [quote] = finding.quotes;
    const place = quote && placeIn(inWord, inReview, quote.span);
    const range: Range = place === undefined ? atOpening : { first: place[0], last: place[1] };
    return { id: next + index, finding, range };
  });
  const edits = placed.flatMap(({ id, range }) => editsFor(id, range, texts));
  const added = placed.map(({ id, finding }) => commentXml(id, finding, now)).join("");
  const shell = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${NAMESPACE}"></w:comments>`;
  const comments = (old ?? shell)
    .replace(/<w:comments\b([^>]*)\/>/, "<w:comments$1></w:comments>")
    .replace("</w:comments>", () => `${added}</w:comments>`);
  return { document: edited(xml, edits, texts), comments };
}

/** Escapes keep their length, so that places stay: what stands for one letter is that letter and blanks. */
const unescaped = (xml: string, start: number, end: number): string =>
  xml
    .slice(start, end)
    .replace(/&(amp|lt|gt|quot|apos);/g, (all, name: string) => ESCAPED[name]!.padEnd(all.length));

const ESCAPED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

interface Edit {
  /** Place in the XML, in a text or at its end. */
  readonly at: number;
  readonly text: WordText;
  readonly mark: string;
}

function editsFor(id: number, { first, last }: Range, texts: readonly WordText[]): Edit[] {
  const textAt = (place: number): WordText => texts.find(({ end }) => place < end)!;
  const reference = `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
  return [
    { at: first, text: textAt(first), mark: `<w:commentRangeStart w:id="${id}"/>` },
    { at: last + 1, text: textAt(last), mark: reference },
  ];
}

/** Marks stand between runs: a run that holds one in its text is cut there. */
function edited(xml: string, edits: readonly Edit[], texts: readonly WordText[]): string {
  const isOnly = ({ run }: WordText): boolean => texts.filter((each) => each.run === run).length === 1;
  const cut = new Set<WordText>();
  const places = edits.map(({ at, text, mark }) => {
    if (isOnly(text) && at === text.start && isAlone(xml, text)) return { at: text.run.start, mark };
    if (isOnly(text) && at === text.end && isAlone(xml, text)) return { at: text.run.end, mark };
    cut.add(text);
    const again = `${text.run.opening}<w:t xml:space="preserve">`;
    return { at, mark: `</w:t></w:r>${mark}${again}` };
  });
  const spaced = [...cut].map(({ tagStart, start }) => ({
    at: tagStart,
    until: start,
    mark: '<w:t xml:space="preserve">',
  }));
  const all = [...places.map((each) => ({ ...each, until: each.at })), ...spaced];
  // A sort keeps the order of what stands at one place: a comment ends before the next one begins.
  const inOrder = all.map((each, nth) => ({ ...each, nth })).sort((a, b) => a.at - b.at || a.nth - b.nth);
  let from = 0;
  let result = "";
  for (const { at, until, mark } of inOrder) {
    result += xml.slice(from, at) + mark;
    from = until;
  }
  return result + xml.slice(from);
}

/** Whether a run holds its text and its properties only: no break, tab or picture that a mark would be put beyond. */
const isAlone = (xml: string, { run, start, end }: WordText): boolean =>
  xml.slice(run.start + run.opening.length, start).replace(/^<w:t(?:\s[^>]*)?>$/, "") === "" &&
  xml.slice(end, run.end) === "</w:t></w:r>";

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[letter]!);

function commentXml(id: number, { code, severity, message, proposal }: ReviewFinding, now: Date): string {
  const paragraph = (words: string): string =>
    `<w:p><w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;
  const date = now.toISOString().replace(/\.\d+Z$/, "Z");
  return (
    `<w:comment w:id="${id}" w:author="${AUTHOR}" w:date="${date}" w:initials="SBC">` +
    paragraph(`${WORDS[severity]} ${code}: ${message}`) +
    (proposal === undefined ? "" : paragraph(proposal)) +
    "</w:comment>"
  );
}

const withType = (types: string): string =>
  types.includes(`/${COMMENTS}"`)
    ? types
    : types.replace("</Types>", `<Override PartName="/${COMMENTS}" ContentType="${COMMENTS_TYPE}"/></Types>`);

const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const withRelation = (links: string): string =>
  links.includes(`"${COMMENTS_RELATION}"`)
    ? links
    : links
        .replace(/<Relationships\b([^>]*)\/>/, "<Relationships$1></Relationships>")
        .replace(
          "</Relationships>",
          `<Relationship Id="rIdSoatBaoCao" Type="${COMMENTS_RELATION}" Target="comments.xml"/></Relationships>`,
        );
