/** Centred texts of several lines read better in lines of like length than in a full one and a stray word. */
import { bindNames, unbindNames } from "../../vietnamese/bound-names";
import { linesOf, wrapText, type TextFont } from "../text-metrics";

/** Widths are tried in steps of this many points. */
const STEP = 6;

/**
 * The text with line breaks so that its lines are as even as the words allow, in no more lines than it needs anyway. A
 * text with a word longer than a line stays as it is.
 *
 * @example balance("ỦY BAN NHÂN DÂN XÃ GIA PHÚC", { size: 13 }, 185) //=> "ỦY BAN NHÂN DÂN\nXÃ GIA PHÚC"
 */
export function balance(text: string, font: TextFont, width: number): string {
  const count = linesOf(text, font, width).most;
  let best = text;
  for (let narrower = width; narrower > 0; narrower -= STEP) {
    const lines = wrapText(bindNames(text), font, narrower).map(unbindNames);
    if (lines.length > count || lines.join(" ") !== text) break;
    if (lines.length === count) best = lines.join("\n");
  }
  return best;
}
