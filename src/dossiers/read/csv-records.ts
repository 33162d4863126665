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
  let isFieldStart = true;
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
  const { length } = bytes;
  for (let at = 0; at < length;) {
    add(at);
    isFieldStart = true;
    for (; at < length; at += 1) {
      const byte = bytes[at]!;
      if (byte === QUOTE && isFieldStart) {
        at = closingQuote(bytes, at + 1);
        if (at === length) throw new UnreadableList("open_quote", { file, row: count });
        isFieldStart = false;
      } else if (byte === LINE_FEED || (byte === RETURN && bytes[at + 1] !== LINE_FEED)) {
        break;
      } else {
        isFieldStart = byte === delimiter;
      }
    }
    at += 1;
  }
  add(length);
  return starts.subarray(0, count);
}

/** Where a quoted field's own closing quote stands; two quotes in a row are one of its characters. */
function closingQuote(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(QUOTE, from); at !== -1; at = bytes.indexOf(QUOTE, at + 2)) {
    if (bytes[at + 1] !== QUOTE) return at;
  }
  return bytes.length;
}
