/** X07 for counts: one figure stated twice with different values. Rates are compared by the rules of the catalogue. */
import { isFigureKey, nameOf } from "../../catalog/figures";
import { writeNumber } from "../../checks/message";
import type { Statement } from "../statements/statement";
import { USUAL_BASES } from "./facts-of-text";
import { placeOf, quoteOf, type ReviewFinding } from "./review-finding";
import type { TextRule } from "./text-rule";

/** So many differing places tell enough. */
const MOST_CITED = 20;

/** Lists of staff tell one post in several lines. */
const ADDED_UP = /^bc_/;

export const STATED_TWICE: TextRule = ({ read: { statements, wear } }) => {
  const byKey = new Map<string, Statement[]>();
  for (const each of statements) {
    if (each.kind === "rate" || !isFigureKey(each.key) || ADDED_UP.test(each.key)) continue;
    const known = byKey.get(each.key);
    if (known === undefined) byKey.set(each.key, [each]);
    else known.push(each);
  }
  const twice = [...byKey.values()].flatMap((all): ReviewFinding[] => {
    const first = surest(all);
    const others = all.filter(({ value }) => value !== first.value).slice(0, MOST_CITED);
    return others.length === 0
      ? []
      : [{ ...differing(first, others), severity: wear.isWorn ? "warning" : "error" }];
  });
  return [...twice, ...basesUnlike(statements, byKey)];
};

const surest = (all: readonly Statement[]): Statement =>
  all.reduce((best, each) => (each.confidence > best.confidence ? each : best));

function differing(first: Statement, others: readonly Statement[]): ReviewFinding {
  const quotes = [first, ...others].map(quoteOf);
  const said = others.map(
    (other, index) => `${writeNumber(other.value)} ở ${elsewhere(quotes[0]!, quotes[index + 1]!)}`,
  );
  return {
    code: "X07",
    severity: "error",
    keys: [first.key],
    message: `${nameOf(first.key)} ghi ${writeNumber(first.value)} ở ${placeOf(quotes[0]!)} nhưng ${said.join(", ")}.`,
    quotes,
    proposal: "Kiểm tra lại số đúng rồi ghi thống nhất ở mọi chỗ.",
  };
}

function elsewhere(first: Parameters<typeof placeOf>[0], other: Parameters<typeof placeOf>[0]): string {
  return placeOf(other) === placeOf(first) ? `chỗ khác trong ${placeOf(other)}` : placeOf(other);
}

/** "709/710" where the report says elsewhere that it was 709, and no other total of the report is 710. */
function basesUnlike(
  statements: readonly Statement[],
  byKey: ReadonlyMap<string, readonly Statement[]>,
): ReviewFinding[] {
  const usual = new Set(USUAL_BASES.flatMap((key) => (byKey.get(key) ?? []).map(({ value }) => value)));
  return statements.flatMap((each): ReviewFinding[] => {
    const { denominator, denominatorKey } = each;
    const stated = denominatorKey === undefined ? undefined : byKey.get(denominatorKey)?.[0];
    if (denominator === undefined || stated === undefined || stated.value === denominator) return [];
    if (usual.has(denominator)) return [];
    return [
      {
        code: "X07",
        severity: "error",
        keys: [stated.key],
        message: `${nameOf(stated.key)} ghi ${writeNumber(stated.value)} ở ${placeOf(quoteOf(stated))} nhưng mẫu số ở ${placeOf(quoteOf(each))} ghi ${writeNumber(denominator)}.`,
        quotes: [quoteOf(each), quoteOf(stated)],
        proposal: `Ghi thống nhất mẫu số, ví dụ ${each.written.replace(/\/.*/, "")}/${writeNumber(stated.value)} nếu số ở ${placeOf(quoteOf(stated))} đúng.`,
      },
    ];
  });
}
