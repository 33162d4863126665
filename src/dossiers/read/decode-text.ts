/** Text files: which encoding, and the text. */
import { hasStrangeLetters } from "./strange-letters";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1258" | "windows-1252";

export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** Bytes of the mark at the beginning. */
  readonly markLength: number;
  /** UTF-8 or UTF-16 with damaged letters. */
  readonly isDamaged?: true;
}

const MARKS: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const CHUNK = 1 << 20;

/** Share of zero bytes at even and odd places: Vietnamese text in UTF-16 is half ASCII (digits, separators). */
function zeroShares(bytes: Uint8Array): readonly [even: number, odd: number] {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  const half = Math.max(1, sample.length / 2);
  return [zeros[0]! / half, zeros[1]! / half];
}

/** Whether the zeros of the bytes are those of UTF-16 text rather than of a program or a picture. */
export function hasUtf16Zeros(bytes: Uint8Array): boolean {
  const [even, odd] = zeroShares(bytes);
  return Math.max(even, odd) > 0.3 && Math.min(even, odd) < 0.05;
}

/** A download that broke off within a letter, a bad block: one letter in twenty may be damaged. */
const DAMAGED_SHARE = 1 / 20;
const DAMAGED_LETTER = "\ufffd";

function isWholeUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += CHUNK) {
      decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Whether the letters beyond ASCII are those of UTF-8 but for a few: in a code page hardly one would be. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8");
  let damaged = 0;
  let good = 0;
  for (let at = 0; at < bytes.length; at += CHUNK) {
    for (const letter of decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true })) {
      if (letter === DAMAGED_LETTER) damaged += 1;
      else if (letter > "\u007f") good += 1;
    }
  }
  return good > 0 && damaged <= good * DAMAGED_SHARE;
}

/** With what its letters say of damage, where two bytes make each of them. */
function inUtf16(bytes: Uint8Array, encoding: Encoding, markLength: number): DetectedEncoding {
  if (encoding === "utf-8") return { encoding, markLength };
  const decoder = new TextDecoder(encoding);
  const content = bytes.subarray(markLength);
  for (let at = 0; at < content.length; at += CHUNK) {
    const text = decoder.decode(content.subarray(at, at + CHUNK), { stream: true });
    if (text.includes(DAMAGED_LETTER) || hasStrangeLetters(text))
      return { encoding, markLength, isDamaged: true };
  }
  return { encoding, markLength };
}

/**
 * The encoding of a text: by its mark, by the zeros of UTF-16, by being valid UTF-8; what is none of these is taken for
 * windows-1258, the Vietnamese code page of old Windows programs.
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  for (const [encoding, mark] of MARKS) {
    if (mark.every((byte, at) => bytes[at] === byte)) return inUtf16(bytes, encoding, mark.length);
  }
  if (hasUtf16Zeros(bytes)) {
    const [even, odd] = zeroShares(bytes);
    return inUtf16(bytes, odd > even ? "utf-16le" : "utf-16be", 0);
  }
  if (isWholeUtf8(bytes)) return { encoding: "utf-8", markLength: 0 };
  return isMostlyUtf8(bytes)
    ? { encoding: "utf-8", markLength: 0, isDamaged: true }
    : { encoding: "windows-1258", markLength: 0 };
}

/** The text of a file, without its mark. A code page composes no letters, so the text is composed (NFC) here. */
export function decodeText(bytes: Uint8Array, { encoding, markLength }: DetectedEncoding): string {
  const text = new TextDecoder(encoding).decode(bytes.subarray(markLength));
  return encoding === "windows-1258" ? text.normalize("NFC") : text;
}

/**
 * The same text as UTF-8 bytes without a mark; bytes that are UTF-8 already are not copied.
 *
 * Works in pieces: a list of a million rows is larger than one string may be.
 */
export function toUtf8(bytes: Uint8Array, { encoding, markLength }: DetectedEncoding): Uint8Array {
  const content = bytes.subarray(markLength);
  if (encoding === "utf-8") return content;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < content.length; at += CHUNK) {
    pieces.push(encoder.encode(decoder.decode(content.subarray(at, at + CHUNK), { stream: true })));
  }
  pieces.push(encoder.encode(decoder.decode()));
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let end = 0;
  for (const piece of pieces) {
    whole.set(piece, end);
    end += piece.length;
  }
  return whole;
}
