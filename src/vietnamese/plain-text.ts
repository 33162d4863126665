/** Full-width forms U+FF01–U+FF5E stand this far above the ASCII characters that they double. */
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * The text without what no document may hold: XML, and with it Excel and Word files, refuse control characters,
 * halves of surrogate pairs and the two non-characters.
 *
 * @example
 * withoutControls("Đạt\u0007 chỉ tiêu") //=> "Đạt chỉ tiêu"
 */
export function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "");
}

/**
 * The same text in the characters that the readers of this folder expect: composed letters (NFC), ASCII
 * digits and marks, single ordinary spaces, none at the ends.
 *
 * Text pasted from web pages, PDF and phones holds decomposed accents, no-break and narrow spaces, marks of no
 * width or of direction, and full-width or Arabic-Indic digits, which look right on screen and compare as different. Full
 * compatibility normalisation (NFKC) is not used: it would turn "250m²" into "250m2".
 *
 * @example
 * plainText(" １.０２２\u00a0 hồ sơ ") //=> "1.022 hồ sơ"
 */
export function plainText(text: string): string {
  const composed = text
    .normalize("NFC")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g, "")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/\s+/g, " ");
  return withoutControls(composed).trim();
}
