/** Centred texts of several lines read better in lines of like length than in a full one and a stray word. */
import { linesOf, wrapText, type TextFont } from "../text-metrics";

/** Widths are tried in steps of this many points. */
const STEP = 6;

/** Words that are one name and are not parted: "ỦY BAN NHÂN" over "DÂN" reads badly. */
const NAMES = /ủy ban nhân dân|trung tâm|phục vụ|hành chính công/giu;

const NO_BREAK_SPACE = "\u00a0";
const bound = (text: string): string => text.replace(NAMES, (name) => name.replace(/ /g, NO_BREAK_SPACE));
const unbound = (text: string): string => text.replaceAll(NO_BREAK_SPACE, " ");

/**
 * The text with line breaks so that its lines are as even as the words allow, in no more lines than it needs anyway. A
 * text with a word longer than a line stays as it is.
 *
 * @example balance("ỦY BAN NHÂN DÂN XÃ GIA PHÚC", { size: 13 }, 185) //=> "ỦY BAN NHÂN DÂN\nXÃ GIA PHÚC"
 */
export function balance(text: string, font: TextFont, width: number): string {
  const count = linesOf(text, font, width);
  let best = text;
  for (let narrower = width; narrower > 0; narrower -= STEP) {
    const lines = wrapText(bound(text), font, narrower).map(unbound);
    if (lines.length > count || lines.join(" ") !== text) break;
    if (lines.length === count) best = lines.join("\n");
  }
  return best;
}
