/** Q21 of a text: what is counted in whole numbers has a fraction. Mostly a thousands dot has slipped: "151.10". */
import { figureOf, isFigureKey, nameOf } from "../../catalog/figures";
import { writeNumber } from "../../checks/message";
import { writeCount } from "../../vietnamese/counts";
import type { Statement } from "../statements/statement";
import { quoteOf, type ReviewFinding } from "./review-finding";
import type { TextRule } from "./text-rule";

const WHOLE_UNITS: ReadonlySet<string> = new Set([
  "dossier",
  "petition",
  "procedure",
  "ballot",
  "visit",
  "person",
  "case",
]);

/** Whether a count stands where only a whole number can. */
export const isBrokenCount = ({ kind, value, unit, key }: Statement): boolean =>
  kind === "count" &&
  !Number.isInteger(value) &&
  !Number.isNaN(value) &&
  (isFigureKey(key) ? figureOf(key).kind === "count" : WHOLE_UNITS.has(unit ?? ""));

export const WHOLE_NUMBERS: TextRule = ({ read: { statements } }) =>
  statements.filter(isBrokenCount).map((each): ReviewFinding => {
    const meant = meantBy(each, statements);
    return {
      code: "Q21",
      severity: "error",
      keys: isFigureKey(each.key) ? [each.key] : [],
      ...(meant === undefined ? {} : { expected: writeNumber(meant) }),
      message: `${isFigureKey(each.key) ? `${nameOf(each.key)} ghi` : "Số"} “${each.written}” không phải số nguyên.`,
      quotes: [quoteOf(each)],
      proposal:
        meant === undefined
          ? "Ghi lại số nguyên."
          : `Có thể là ${writeCount(meant, { padSmall: false })} (dấu chấm hàng nghìn đặt sai chỗ).`,
    };
  });

const MOST_DIGITS = 9;

/** The same digits without their mark: right where they make a whole of its parts, likely where the mark is a dot. */
function meantBy(each: Statement, statements: readonly Statement[]): number | undefined {
  const digits = each.written.replace(/\D/g, "");
  if (digits.length > MOST_DIGITS || digits.startsWith("0")) return undefined;
  const meant = Number(digits);
  const whole = each.partOf === undefined ? undefined : statements[each.partOf];
  const others = statements
    .filter((other) => other !== each && other.partOf === each.partOf && other.kind === "count")
    .reduce((sum, { value }) => sum + value, 0);
  if (whole !== undefined && meant + others === whole.value) return meant;
  return each.written.includes(".") ? meant : undefined;
}
