/** What a text is read as, number by number: "tn_truc_tuyen=980", "target 50". */
import { linesOf } from "../../../src/review/read/lines";
import { normaliseText } from "../../../src/review/read/normalise";
import { factsOfText } from "../../../src/review/findings/facts-of-text";
import { finished } from "../../../src/review/review-steps";
import { readStatements } from "../../../src/review/statements/read-statements";

/**
 * The reading of each number in the order of the text: figure or rate and the number as written, else what it was taken
 * for. What is said in words ("không có hồ sơ") has no number and is told as 0. Then who sits at the centre, and who does
 * not.
 *
 * @example readingOf("Quá hạn: 01 hồ sơ, phấn đấu còn 0.") //=> "gq_qua_han=01, plan 0"
 */
export function readingOf(raw: string): string {
  const { text } = normaliseText(raw);
  const read = finished(readStatements(text, linesOf(text)));
  const { statements, numbers } = read;
  const stated = statements
    .filter(({ key }) => key !== "")
    .map(({ key, written, span: [start] }) => ({ start, reading: `${key}=${written}` }));
  const others = numbers
    .filter(({ span: [start] }) => !stated.some((each) => each.start === start))
    .map(({ use, written, span: [start] }) => ({ start, reading: `${use} ${written}` }));
  const told = [...stated, ...others].sort((a, b) => a.start - b.start).map(({ reading }) => reading);
  const { onDuty, notes = {} } = factsOfText(text, read, {});
  return [
    ...told,
    ...onDuty.map(({ sectors }) => `on duty ${sectors.join(" ")}`),
    ...Object.keys(notes).map((key) => `no officer ${key}`),
  ].join(", ");
}
