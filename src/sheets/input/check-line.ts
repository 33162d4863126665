/** What one line of the check column holds: its texts are made to fit, for no row grows when a formula answers more. */
import { letterWidths, textWidth } from "../text-metrics";
import { COLUMNS } from "./input-columns";

/** How far Excel moves a text for one step of indentation. */
export const POINTS_PER_INDENT = 9;

export const CHECK_STYLE = { font: { size: 10 }, indent: 1 } as const;

/** Points for the letters of a line, as wide as Excel may draw them. */
export const CHECK_ROOM = letterWidths(COLUMNS.check.width - CHECK_STYLE.indent * POINTS_PER_INDENT).least;

/**
 * A name cut at a word, so that the text with it stands on one line of the check column.
 *
 * @param textWith the text with a given name in it.
 * @example nameThatFits("Tổng số hồ sơ phải giải quyết trong kỳ", (name) => `Xem mã C.021 (${name})`)
 *   //=> "Tổng số hồ sơ phải…"
 */
export function nameThatFits(name: string, textWith: (name: string) => string): string {
  const words = name.split(" ");
  for (let taken = words.length; taken > 1; taken -= 1) {
    const cut = taken === words.length ? name : `${words.slice(0, taken).join(" ")}…`;
    if (textWidth(textWith(cut), CHECK_STYLE.font) <= CHECK_ROOM) return cut;
  }
  return `${words[0]}…`;
}
