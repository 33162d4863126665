/** Paragraphs whose number of lines is the same whoever draws them, so that no room for a line stays empty below. */
import { linesOf, type TextFont } from "../text-metrics";

const NO_BREAK_SPACE = "\u00a0";

/** At most this many words go to the last line together. */
const MOST_WORDS = 6;

/** At most this many blanks behind them, which nobody sees: about a tenth of a line of a page. */
const MOST_BLANKS = 12;

/**
 * The text, made to need its last line where it may or may not need one: as few of its last words as do it are bound
 * together, with no-break spaces behind them that make them too long for the line above. Where the count is certain
 * anyway, or stays uncertain, the text is as it was.
 *
 * @example
 * steadyEnd("… số liệu của hệ thống.", { size: 14 }, 450) //=> "… của hệ thống.\u00a0\u00a0" where the line is all but full
 */
export function steadyEnd(text: string, font: TextFont, width: number): string {
  const { fewest, most } = linesOf(text, font, width);
  if (fewest === most) return text;
  const words = text.split(" ");
  for (let bound = 1; bound <= Math.min(MOST_WORDS, words.length - 1); bound += 1) {
    const before = words.slice(0, -bound);
    const ending = words.slice(-bound).join(NO_BREAK_SPACE);
    for (let blanks = 0; blanks <= MOST_BLANKS; blanks += 1) {
      const tried = [...before, ending + NO_BREAK_SPACE.repeat(blanks)].join(" ");
      const lines = linesOf(tried, font, width);
      if (lines.fewest === most && lines.most === most) return tried;
    }
  }
  return text;
}
