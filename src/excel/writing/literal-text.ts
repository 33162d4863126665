/** Texts that Excel takes as they are; anything else might become a number, a date, a boolean or a formula. */
const IS_PLAIN = /^\p{L}/u;
const MAY_BE_READ_AS_DATA = /^(true|false|[a-z]{3,9}[ .-]?\d)/i;

/**
 * What to assign to a cell so that it holds exactly this text: "=1+1", "01", "20/3/2026" or "6,35%" get a leading
 * apostrophe, which Excel does not show and which also holds beyond the 255 characters that format "@" can display.
 *
 * @example asCellText("=HYPERLINK(…)") //=> "'=HYPERLINK(…)"
 * @example asCellText("Nơi nhận:") //=> "Nơi nhận:"
 */
export function asCellText(text: string): string {
  if (text === "") return "";
  return IS_PLAIN.test(text) && !MAY_BE_READ_AS_DATA.test(text) ? text : `'${text}`;
}
