/** What count was meant by a cell that holds none: thousands lost to a decimal mark, numbers kept as text, words. */
import { isInRange, NUMBER_RANGES } from "../catalog/figure";
import { FIGURES } from "../catalog/figures";
import { readNumber, writeCount } from "../vietnamese/counts";
import { spellCount } from "../vietnamese/number-words";
import { plainText } from "../vietnamese/plain-text";
import { foldAccents } from "../vietnamese/words";

/** Digits that Excel keeps behind the mark when it takes "1.022" for a decimal. */
const THOUSAND = 1000;

/** 1.022 × 1000 is 1021.9999999999999 as a double. */
const CLOSE = 1e-6;

/** Words and signs for "nothing has happened": people write them where the sheet wants a 0. */
const NONE = new Set(["khong", "khong co", "khong phat sinh", "ko", "ko co", "k", "-", "–", "—", "−"]);

/** Words for "not known yet", which the sheet says by a blank; a lone space looks like one. */
const UNKNOWN = new Set(["", "chua co", "chua co so", "chua ro", "?", "..."]);

/** Units of the catalogue, and short forms, as they are written behind a number: "12 hồ sơ". */
const UNITS = new Set(
  [...FIGURES.map(({ unit }) => unit), "HS", "TTHC", "người", "bộ hồ sơ"].map(foldAccents),
);

/** "12 hồ sơ": a number, and letters alone behind it. */
const WITH_UNIT = /^(?<number>[^\p{L}]*\d)\s*(?<unit>\p{L}[^\d]*?)[.;,]?$/u;

/**
 * What was probably meant by a cell that holds no count: a count, "" where it should be blank; undefined where nothing
 * plausible comes out.
 *
 * - A fraction of at most three digits: "1.022" typed where a dot is the decimal mark, or "4,266" where a comma is.
 * - Text: "1.022", "01", " 45 ", full-width or Arabic digits, as pasted from web pages.
 * - Words: "12 hồ sơ", "không", "-", a lone space.
 *
 * @param content - What the cell holds.
 * @example meantCount(1.022) //=> 1022
 * @example meantCount("12 hồ sơ") //=> 12
 * @example meantCount("không") //=> 0
 * @example meantCount(12.34567) //=> undefined
 */
export function meantCount(content: number | string): number | "" | undefined {
  if (typeof content === "string") {
    const words = foldAccents(plainText(content));
    if (UNKNOWN.has(words)) return "";
    if (NONE.has(words)) return 0;
  }
  const number = typeof content === "number" ? content : readNumber(withoutUnit(content));
  if (number === null) return undefined;
  const isFraction = !Number.isInteger(number);
  const meant = isFraction ? Math.round(number * THOUSAND) : number;
  if (isFraction && (number < 1 || Math.abs(number * THOUSAND - meant) > CLOSE)) return undefined;
  if (!isInRange(meant, NUMBER_RANGES.count)) return undefined;
  return typeof content === "number" && meant === content ? undefined : meant;
}

function withoutUnit(text: string): string {
  const { number, unit } = WITH_UNIT.exec(plainText(text))?.groups ?? {};
  return number !== undefined && UNITS.has(foldAccents(unit!.trim())) ? number : text;
}

/**
 * The question to the officer.
 *
 * @example askMeant("1,022", 1022) //=> "1,022 có phải là một nghìn không trăm hai mươi hai (1.022) không?"
 */
export function askMeant(written: string, meant: number | ""): string {
  if (meant === "") return "Chưa có số thì để ô trống hẳn.";
  return `${written} có phải là ${spellCount(meant)} (${writeCount(meant, { padSmall: false })}) không?`;
}
