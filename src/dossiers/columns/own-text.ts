const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Codes are shorter; a longer text is kept as it is. */
const room = new Uint8Array(120);

/**
 * The same text, which holds on to no other: what is cut out of a line keeps the whole line in memory (V8), and the codes
 * of a million dossiers would keep the file a second time.
 */
export function ownText(text: string): string {
  if (text.length * 3 > room.length) return text;
  return decoder.decode(room.subarray(0, encoder.encodeInto(text, room).written));
}
