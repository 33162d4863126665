/** F01r: places that nobody filled in. */
import { SOURCES } from "../../catalog/rules/sources";
import { isLetterBefore, matchesWhere } from "../../vietnamese/matches-where";
import { COUNTED_THINGS, type FormBreach, type FormRule } from "./form-rule";

/** Words after which a report gives a value. */
const BEFORE_VALUE = "số|ngày|tháng|năm|quý|là|tỷ lệ|đạt|gồm|khoảng";

const DOTS = "(?:\\.{2,}|…+|_{2,})";

/**
 * A slot of a template, dots before something counted, dots after a word that wants a value, a line of dots. Dots that
 * end a list ("đăng ký khai sinh, khai tử...") are no blank.
 */
const BLANKS: readonly RegExp[] = [
  /\{\{[^{}]*(?:\}\})?|\{[^{}]*\}/gu,
  new RegExp(`${DOTS}\\s*(?:%|(?:${COUNTED_THINGS})(?!\\p{L}))`, "giu"),
  new RegExp(`(?:${BEFORE_VALUE}|[:=])\\s*${DOTS}`, "giu"),
  /\[\s*(?:\.{2,}|…+|_{2,})?\s*\]/gu,
  /^\s*(?:\.{4,}|…{2,}|_{4,})\s*$/gu,
];

/** A word that wants a value does so only whole: no letter stands before it. */
const BEGINS_IN_WORD = /^\p{L}/u;

/** Room for the words around a blank. */
const AROUND = 18;

/** The blank with the words around it, cut at spaces. */
function quoteAround(line: string, start: number, end: number): string {
  const from = start <= AROUND ? 0 : line.indexOf(" ", start - AROUND) + 1;
  const space = line.indexOf(" ", end + AROUND);
  return line.slice(Math.min(from, start), space === -1 ? line.length : space).trim();
}

/** Blanks that overlap or nearly touch are one place. */
function placesOf(line: string): readonly (readonly [number, number])[] {
  const begins = (match: RegExpExecArray): boolean =>
    !BEGINS_IN_WORD.test(match[0]) || !isLetterBefore(line, match.index);
  const found = BLANKS.flatMap((blank) => matchesWhere(line, blank, begins))
    .map((match): [number, number] => [match.index, match.index + match[0].length])
    .sort((a, b) => a[0] - b[0]);
  const places: [number, number][] = [];
  for (const [start, end] of found) {
    const last = places[places.length - 1];
    if (last !== undefined && start <= last[1] + AROUND) last[1] = Math.max(last[1], end);
    else places.push([start, end]);
  }
  return places;
}

export const NOTHING_LEFT_BLANK: FormRule = {
  code: "F01r",
  severity: "warning",
  label: "Không còn chỗ chưa điền",
  reason: "Văn bản ký ban hành không để trống chỗ của số liệu.",
  source: SOURCES.practice,
  message: "Còn chỗ chưa điền: “{quote}”.",
  find: (text) =>
    text.flatMap((line, index) =>
      placesOf(line).map(([start, end]): FormBreach => ({
        line: index,
        quote: quoteAround(line, start, end),
      })),
    ),
};
