/**
 * X07 for counts: one figure stated twice with different values. An error only between exact numbers of one scope that
 * stand in different sentences; within one sentence they are a whole and its parts, or two things. Rates are compared by
 * the rules of the catalogue.
 */
import { figureOf, isFigureKey, nameOf } from "../../catalog/figures";
import { writeNumber } from "../../checks/message";
import { canRoundTo } from "../statements/written-numbers";
import { isWholeScope } from "../scope/scope";
import type { Statement } from "../statements/statement";
import { USUAL_BASES } from "./facts-of-text";
import { isNearly } from "./nearly";
import { placeOf, quoteOf, type ReviewFinding } from "./review-finding";
import type { TextRule } from "./text-rule";

/** So many differing places tell enough. */
const MOST_CITED = 20;

/** Lists of staff tell one post in several lines. */
const ADDED_UP = /^bc_/;

export const STATED_TWICE: TextRule = ({ read: { statements, wear } }) => {
  const byKey = new Map<string, Statement[]>();
  for (const stated of statements) {
    const each = isRoundOfWhole(stated) ? { ...stated, key: stated.figure! } : stated;
    if (each.kind === "rate" || !isFigureKey(each.key) || ADDED_UP.test(each.key)) continue;
    const known = byKey.get(each.key);
    if (known === undefined) byKey.set(each.key, [each]);
    else known.push(each);
  }
  const twice = [...byKey.values()].flatMap((all): ReviewFinding[] => {
    const exact = all.filter(({ about, isClear }) => about === undefined && isClear);
    const first = surest(exact.length > 0 ? exact : all);
    const differ = exact.filter((each) => contradicts(each, first));
    const others = areParts(differ, first, statements) ? [] : differ.slice(0, MOST_CITED);
    const certain = others.length === 0 ? [] : [differing(first, others, wear.isWorn ? "warning" : "error")];
    return [...certain, ...all.filter((each) => isMisjudged(each, first)).map((each) => asked(first, each))];
  });
  return [...twice, ...basesUnlike(statements, byKey), ...doubtful(statements, byKey)];
};

/** "Hơn 12.000" beside the exact number is set apart, and compared with it here. */
const isRoundOfWhole = ({ about, figure, scope }: Statement): boolean =>
  about !== undefined && figure !== undefined && isWholeScope(scope);

const surest = (all: readonly Statement[]): Statement =>
  all.reduce((best, each) => (each.confidence > best.confidence ? each : best));

/** Whether two statements of one figure stand in one sentence. */
export const inOneSentence = (a: Statement, b: Statement): boolean =>
  a.line === b.line && a.period === b.period;

function contradicts(each: Statement, first: Statement): boolean {
  return (
    each.value !== first.value &&
    !inOneSentence(each, first) &&
    !isRoundOf(each, first) &&
    !isRoundOf(first, each)
  );
}

/**
 * "Tiếp nhận 1.153 hồ sơ. Trực tuyến: 614 hồ sơ. Đến quầy: 539 hồ sơ": what adds up to the first number, with the parts of it that
 * are told there, is told in parts.
 */
function areParts(others: readonly Statement[], first: Statement, all: readonly Statement[]): boolean {
  if (others.length === 0) return false;
  const parts = all.filter(
    ({ key, line, kind }) => line === first.line && kind === "count" && isPartOf(key, first.key),
  );
  const sum = [...others, ...parts].reduce((all, { value }) => all + value, 0);
  return others.length + parts.length > 1 && sum === first.value;
}

const isPartOf = (key: string, total: string): boolean => isFigureKey(key) && figureOf(key).partOf === total;

/** Numbers from so many zeros on may be rounded without saying so: 12.000 for 12.345. */
const ROUND = 1000;
const LEAST_ROUND = 10_000;

const isRoundOf = (round: Statement, exact: Statement): boolean =>
  round.value >= LEAST_ROUND && round.value % ROUND === 0 && canRoundTo(exact.value, round.value, "around");

/** "Hơn 12.000" where exactly 11.345 were: no rounding gives that. */
const isMisjudged = (each: Statement, first: Statement): boolean =>
  each.about !== undefined &&
  first.about === undefined &&
  first.isClear &&
  each.isClear &&
  !inOneSentence(each, first) &&
  !canRoundTo(first.value, each.value, each.about) &&
  !canRoundTo(first.value, each.value, "around");

function asked(first: Statement, round: Statement): ReviewFinding {
  return {
    code: "X07",
    severity: "warning",
    keys: [first.key],
    message: `${nameOf(first.key)}: chỗ ghi tròn là ${writeNumber(round.value)}, chỗ ghi đủ là ${writeNumber(first.value)}. Hai số này có cùng nói một việc không?`,
    quotes: [quoteOf(round), quoteOf(first)],
    proposal: "Nếu cùng một việc thì ghi lại số làm tròn.",
  };
}

/** What was set apart only because its words are not all understood, and is nearly what stands elsewhere: asked. */
function doubtful(
  statements: readonly Statement[],
  byKey: ReadonlyMap<string, readonly Statement[]>,
): ReviewFinding[] {
  return statements.flatMap((each): ReviewFinding[] => {
    const { figure = "", kind, scope, about, isVague, aside, value } = each;
    const isOnlyDoubted =
      (isVague === true || aside !== undefined) && isWholeScope(scope) && about === undefined;
    const first = kind === "count" && isOnlyDoubted ? byKey.get(figure)?.[0] : undefined;
    if (first === undefined || !isNearly(value, first.value) || inOneSentence(each, first)) return [];
    return [
      {
        code: "X07",
        severity: "warning",
        keys: [figure],
        message: `${nameOf(figure)} ghi ${writeNumber(first.value)} ở ${placeOf(quoteOf(first))}, còn ${placeOf(quoteOf(each))} có câu ghi ${writeNumber(value)}. Hai số này có cùng nói một việc không?`,
        quotes: [quoteOf(first), quoteOf(each)],
        proposal: "Nếu cùng một việc thì ghi thống nhất.",
      },
    ];
  });
}

function differing(
  first: Statement,
  others: readonly Statement[],
  severity: ReviewFinding["severity"],
): ReviewFinding {
  const quotes = [first, ...others].map(quoteOf);
  const said = others.map(
    (other, index) => `${writeNumber(other.value)} ở ${elsewhere(quotes[0]!, quotes[index + 1]!)}`,
  );
  return {
    code: "X07",
    severity,
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
    const { denominator, denominatorKey, key, isClear } = each;
    if (key === "" || !isClear) return [];
    const stated =
      denominatorKey === undefined
        ? undefined
        : byKey.get(denominatorKey)?.find((other) => other.about === undefined);
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
