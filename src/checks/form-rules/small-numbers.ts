/** F04r: counts below ten, written with two digits throughout. */
import { SOURCES } from "../../catalog/rules/sources";
import { matchesWhere } from "../../vietnamese/matches-where";
import { COUNTED_THINGS, type FormBreach, type FormRule } from "./form-rule";

/** What makes the digits behind it a part of another number, a fraction or a date: "1.022", "4/4", "5,02". */
const IN_NUMBER = /[\d.,/]/;

const COUNT = new RegExp(`(?<number>0?[1-9])\\s+(?:${COUNTED_THINGS})(?!\\p{L})`, "giu");

interface Count extends FormBreach {
  readonly isPadded: boolean;
}

const countsOf = (text: readonly string[]): Count[] =>
  text.flatMap((line, index) =>
    matchesWhere(line, COUNT, ({ index }) => !IN_NUMBER.test(line.charAt(index - 1))).map((match) => ({
      line: index,
      quote: match[0],
      isPadded: match.groups?.["number"]?.startsWith("0") ?? false,
    })),
  );

export const SMALL_NUMBERS_ALIKE: FormRule = {
  code: "F04r",
  severity: "warning",
  label: "Số nhỏ hơn 10 viết hai chữ số",
  reason: "Viết 01, 02 … 09 thống nhất để số không bị thêm chữ số phía trước.",
  source: SOURCES.practice,
  message: "Viết thống nhất 01, 02…: đang ghi “{quote}”.",
  /** An office that pads none of its numbers writes alike, too. */
  find(text) {
    const counts = countsOf(text);
    if (!counts.some(({ isPadded }) => isPadded)) return [];
    return counts.filter(({ isPadded }) => !isPadded).map(({ line, quote }) => ({ line, quote }));
  },
};
