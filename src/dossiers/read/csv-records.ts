/** Where the records of a delimited text begin, over its UTF-8 bytes. */
import { MAX_ROWS } from "./raw-table";
import { UnreadableList } from "./unreadable-list";

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * Offsets at which the records begin, and the end of the last one.
 *
 * A quote opens a quoted field only at the field's beginning, as Excel reads it: `12" inch` is plain text, and one
 * stray quote does not swallow the rest of the file. Within quotes a line break belongs to the field.
 *
 * @throws UnreadableList "open_quote" with the row whose quote is never closed, "too_many_rows".
 */
export function recordStarts(file: string, bytes: Uint8Array, delimiter: number): Uint32Array {
  let starts = new Uint32Array(1024);
  let count = 0;
  const add = (offset: number): void => {
    if (count > MAX_ROWS) {
      throw new UnreadableList("too_many_rows", { file }, "hơn 1.048.576 dòng");
    }
    if (count === starts.length) {
      const larger = new Uint32Array(count * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count] = offset;
    count += 1;
  };
  const lineBreak = lineBreakFinder(bytes);
  const quote = byteFinder(bytes, QUOTE);
  for (let at = 0; at < bytes.length;) {
    add(at);
    const end = lineBreak(at);
    const isPlain = quote(at) > end;
    at = (isPlain ? end : quotedRecordEnd(bytes, at, delimiter, { file, row: count })) + 1;
  }
  add(bytes.length);
  return starts.subarray(0, count);
}

/** Where the next such byte stands, the length where there is none; asked with rising offsets it looks but once. */
function byteFinder(bytes: Uint8Array, byte: number): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) {
      const at = bytes.indexOf(byte, from);
      found = at === -1 ? bytes.length : at;
    }
    return found;
  };
}

/** The byte with which a line without quotes ends: a line feed, or a return that none follows. */
function lineBreakFinder(bytes: Uint8Array): (from: number) => number {
  const lineFeed = byteFinder(bytes, LINE_FEED);
  const carriageReturn = byteFinder(bytes, RETURN);
  return (from) => {
    const feed = lineFeed(from);
    const back = carriageReturn(from);
    return back < feed - 1 ? back : feed;
  };
}

/** The byte with which a record ends that has a quote somewhere. */
function quotedRecordEnd(
  bytes: Uint8Array,
  from: number,
  delimiter: number,
  place: { readonly file: string; readonly row: number },
): number {
  let isFieldStart = true;
  let at = from;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte === QUOTE && isFieldStart) {
      at = closingQuote(bytes, at + 1);
      if (at === bytes.length) throw new UnreadableList("open_quote", place);
      isFieldStart = false;
    } else if (byte === LINE_FEED || (byte === RETURN && bytes[at + 1] !== LINE_FEED)) {
      break;
    } else {
      isFieldStart = byte === delimiter;
    }
  }
  return at;
}

/** Where a quoted field's own closing quote stands; two quotes in a row are one of its characters. */
function closingQuote(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(QUOTE, from); at !== -1; at = bytes.indexOf(QUOTE, at + 2)) {
    if (bytes[at + 1] !== QUOTE) return at;
  }
  return bytes.length;
}
