/** What nobody has seen: sound texts in which some words that say what a number is are others, known to no lexicon. No text may be accused. */
import { normaliseText } from "../../../src/review/read/normalise";
import { tokensOf } from "../../../src/review/read/tokens";
import { reviewText } from "../../../src/review/review";
import { UNITS } from "../../../src/review/statements/lexicon";
import { WORDS } from "../../../src/review/statements/statement-words";
import { oneOf, randomFrom } from "./random";
import { textsOf } from "./texts";
import { OPENED_LAST } from "./ways/opened-last";
import { OPENED_LATER } from "./ways/opened-later";
import { SEEN } from "./ways/seen";

/** Words of the language that say nothing of dossiers. */
const UNKNOWN = [
  ...["khơi thông", "rốt ráo", "gánh vác", "chắt lọc", "xoay vần", "dè xẻn", "bồi hoàn", "hàn gắn"],
  ...["cơi nới", "đắp nổi", "khoanh vùng", "ráo riết", "chốt sổ", "quy tụ", "gỡ nút", "sụt lở"],
];
/** What counts, joins and opens lists stays, so that the sentence stays one. */
const KEPT: ReadonlySet<string> = new Set([...UNITS, "AND", "PARTS", "LIST", "NONE"]);

/** The text with so many of its phrases said in unknown words. */
function saidAnew(text: string, seed: number, most: number): string {
  const random = randomFrom(seed);
  const tokens = tokensOf(text, 0, text.length);
  const phrases = WORDS.find(tokens, { isBare: false, isWorn: false }).filter(
    ({ value }) => value.length > 0 && !value.some((concept) => KEPT.has(concept)),
  );
  if (phrases.length === 0) return text;
  const chosen = Array.from({ length: most }, () => oneOf(random, phrases)).sort((a, b) => b.from - a.from);
  let end = Infinity;
  return chosen.reduce((said, { from, to }) => {
    if (to > end) return said;
    end = from;
    return said.slice(0, tokens[from]!.start) + oneOf(random, UNKNOWN) + said.slice(tokens[to - 1]!.end);
  }, text);
}

const errorsIn = (text: string): string[] =>
  reviewText(text)
    .findings.filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code} ${message}`);

test("texts with unknown words in the place of known ones are not accused", () => {
  const texts = textsOf([...SEEN, ...OPENED_LATER, ...OPENED_LAST]).filter((_, index) => index % 2 === 0);
  const accused = texts.flatMap(({ name, text }, index) => {
    const said = saidAnew(normaliseText(text).text, index + 1, 1 + (index % 2));
    return errorsIn(said).map((error) => `${name}: ${error} in “${said}”`);
  });
  expect(accused.slice(0, 5)).toEqual([]);
});

test("what is understood is still said, not asked, where other sentences hold unknown words", () => {
  const text =
    "Đoàn viên đã khơi thông hai mươi đoạn đường.\nTiếp nhận trong kỳ 100 hồ sơ, trong đó trực tuyến 90 hồ sơ, trực tiếp 20 hồ sơ.";
  expect(errorsIn(text)).toEqual([expect.stringContaining("Q02")]);
});
