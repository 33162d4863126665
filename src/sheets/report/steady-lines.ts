/** Paragraphs whose lines are the same whoever draws them, so that no room for a line stays empty below. */
import { letterWidths, linesOf, textWidth, wrapText, type TextFont } from "../text-metrics";

const NO_BREAK_SPACE = "\u00a0";

/** By how much bound words are too long for the line above at least. */
const MARGIN = 2;

/**
 * The text with its lines as the least room breaks them, where more room would make a line less: the first words of such
 * a line are bound by no-break spaces, as many as make them too long for the line above. Where a last line is too short
 * for that, no-break spaces behind it help. A text whose count of lines is certain, or whose lines end
 * otherwise than at single blanks, stays as it is.
 *
 * @example
 * steadyLines("… số liệu của hệ thống.", { size: 14 }, 450) //=> "… của hệ thống.\u00a0\u00a0" where the line is all but full
 */
export function steadyLines(text: string, font: TextFont, width: number): string {
  const { fewest, most } = linesOf(text, font, width);
  if (fewest === most) return text;
  const { least, most: whole } = letterWidths(width);
  const lines = wrapText(text, font, least);
  if (lines.join(" ") !== text) return text;
  const bound = lines.map((line, index) => {
    const above = lines[index - 1];
    return above === undefined ? line : tooLongFor(whole - textWidth(`${above} `, font), line, font);
  });
  return bound.join(" ");
}

/** The line with its first words bound, so that they have no place in some room. */
function tooLongFor(room: number, line: string, font: TextFont): string {
  const words = line.split(" ");
  for (let count = 1; count <= words.length; count += 1) {
    const first = words.slice(0, count).join(NO_BREAK_SPACE);
    if (textWidth(first, font) > room + MARGIN) return [first, ...words.slice(count)].join(" ");
  }
  const whole = words.join(NO_BREAK_SPACE);
  const missing = room + MARGIN - textWidth(whole, font);
  return whole + NO_BREAK_SPACE.repeat(Math.ceil(missing / textWidth(NO_BREAK_SPACE, font)));
}
