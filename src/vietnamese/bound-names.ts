/** Names and periods that read badly when a line ends inside them: "ỦY BAN NHÂN" over "DÂN". */
const NAMES = /ủy ban nhân dân|trung tâm|phục vụ|hành chính công|thủ tục hành chính|cơ quan/giu;

/** A commune by its kind and name at the end of a unit's name, short enough to stand on one line. */
const COMMUNE = /(?:xã|phường|đặc khu) .{1,20}$/iu;

/** "6 tháng đầu năm 2026", "tháng 5 năm 2026", "quý II năm 2026", "năm 2026". */
const PERIOD = /(?:\d tháng (?:đầu |cuối )?|tháng \d{1,2} |quý [IV]+ )?năm \d{4}/giu;

const NO_BREAK_SPACE = "\u00a0";

const bind = (name: string): string => name.replace(/ /g, NO_BREAK_SPACE);

/**
 * The text with no-break spaces inside the names that a line must not end in.
 *
 * @example bindNames("ỦY BAN NHÂN DÂN XÃ GIA PHÚC") // two pieces: "ỦY BAN NHÂN DÂN" and "XÃ GIA PHÚC"
 */
export function bindNames(text: string): string {
  return text.replace(NAMES, bind).replace(PERIOD, bind).replace(COMMUNE, bind);
}

/** The same text with ordinary spaces again. */
export function unbindNames(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, " ");
}
