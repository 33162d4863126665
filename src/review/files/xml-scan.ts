/** The tags and texts of an XML part in their order, without a tree: a Word file of tens of megabytes is read in one pass. */

export interface XmlReader {
  /** @param attributes - as they are written. */
  open(name: string, attributes: string, isEmpty: boolean): void;
  close(name: string): void;
  /** Whether the text right here is wanted. */
  readonly takesText: boolean;
  text(text: string): void;
}

/** What is no tag: from how it begins to how it ends. */
const FRAMES: readonly (readonly [start: string, end: string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];
const CDATA = "<![CDATA[";

const [SLASH, MORE, QUOTE, APOSTROPHE, BLANK] = [47, 62, 34, 39, 32] as const;
/** "!" and "?". */
const SPECIAL: ReadonlySet<number> = new Set([33, 63]);

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.includes("&") ? text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, character) : text;

function character(all: string, hex?: string, decimal?: string, name = ""): string {
  const code = hex === undefined ? Number(decimal ?? NaN) : parseInt(hex, 16);
  if (Number.isNaN(code)) return NAMED[name] ?? all;
  return code > 0x10ffff ? all : String.fromCodePoint(code);
}

interface Special {
  /** Behind it; −1 where it does not end. */
  readonly end: number;
  readonly text?: string;
}

function specialAt(xml: string, start: number): Special | undefined {
  const frame = FRAMES.find(([opening]) => xml.startsWith(opening, start));
  if (frame === undefined) return undefined;
  const [opening, closing] = frame;
  const from = start + opening.length;
  const end = xml.indexOf(closing, from);
  if (end < 0) return { end };
  return { end: end + closing.length, ...(opening === CDATA ? { text: xml.slice(from, end) } : {}) };
}

/** Where a tag ends: an attribute may hold a ">". */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === MORE) return at;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return -1;
}

function endOfName(xml: string, from: number, end: number): number {
  let at = from;
  while (at < end && xml.charCodeAt(at) > BLANK && xml.charCodeAt(at) !== SLASH) at += 1;
  return at;
}

/**
 * Walks a part.
 *
 * @returns whether it is whole: every tag that it opens, it closes.
 */
export function scanXml(xml: string, reader: XmlReader): boolean {
  let depth = 0;
  let at = 0;
  for (;;) {
    const start = xml.indexOf("<", at);
    if (start < 0) return depth === 0;
    if (reader.takesText && start > at) reader.text(decoded(xml.slice(at, start)));
    const special = SPECIAL.has(xml.charCodeAt(start + 1)) ? specialAt(xml, start) : undefined;
    if (special !== undefined) {
      if (special.end < 0) return false;
      if (special.text !== undefined && reader.takesText) reader.text(special.text);
      at = special.end;
      continue;
    }
    const end = endOfTag(xml, start + 1);
    if (end < 0) return false;
    at = end + 1;
    const isClosing = xml.charCodeAt(start + 1) === SLASH;
    const from = start + (isClosing ? 2 : 1);
    const nameEnd = endOfName(xml, from, end);
    const name = xml.slice(from, nameEnd);
    if (isClosing) {
      depth -= 1;
      reader.close(name);
      continue;
    }
    const isEmpty = xml.charCodeAt(end - 1) === SLASH;
    // "<!DOCTYPE …>" closes nothing.
    if (name.startsWith("!")) continue;
    if (!isEmpty) depth += 1;
    reader.open(name, xml.slice(nameEnd, end), isEmpty);
  }
}
