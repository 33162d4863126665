/**
 * From what each number says by itself to what the report says: numbers of a part of it are set apart, words that mean one
 * figure or another are decided by the other figures.
 */
import { figureOf, isFigureKey, partsOf } from "../../catalog/figures";
import type { Period } from "../../vietnamese/periods";
import { ownScopeOf, withoutOwn } from "../scope/own-scope";
import { clearOf, isWholeScope } from "../scope/scope";
import { OTHER, PENDING_WITHIN, RECEIVED } from "./keys";
import type { LineReading } from "./line-reading";
import { settleOnTime, settlePending, settleReceived, settleResolved } from "./settle";
import type { Statement } from "./statement";

/**
 * Settles all statements of a text.
 *
 * @param period - Of the title; undefined where none names it.
 */
export function settled(
  statements: readonly Statement[],
  lines: readonly LineReading[],
  period: Period["kind"] | undefined,
): readonly Statement[] {
  const own = ownScopeOf(statements, unitsIn(lines), period);
  const scoped = inDoubt(statements.map((each) => ({ ...each, scope: withoutOwn(each.scope, own) })));
  const values = valuesOfWhole(scoped);
  const named = namedByParts(scoped.map((each) => apart(each, scoped, values)));
  return settleOnTime(settleResolved(settlePending(settleReceived(named))));
}

/** "Lũy kế … 2.100 hồ sơ. Tỷ lệ đúng hạn đạt 99%": behind a sentence of another time one without a time may be of either. */
function inDoubt(statements: readonly Statement[]): readonly Statement[] {
  let line = -1;
  let otherIn = -1;
  return statements.map((each) => {
    if (each.line !== line) otherIn = -1;
    ({ line } = each);
    if (each.scope.span !== "") otherIn = each.period;
    const isBehind = otherIn >= 0 && each.period > otherIn && isWholeScope(each.scope);
    return isBehind
      ? { ...each, isClear: false, aside: `${each.aside ?? ""}${each.line} ${OTHER_TIME}` }
      : each;
  });
}

/** Stands for the words of another time. */
const OTHER_TIME = "t";

/** What is clearly and exactly said of the whole: the value of each figure. */
function valuesOfWhole(statements: readonly Statement[]): ReadonlyMap<string, number> {
  const clear = statements.filter(
    ({ key, scope, about, isClear, isVague }) =>
      key !== OTHER && about === undefined && isClear && isVague !== true && isWholeScope(scope),
  );
  return new Map(clear.reverse().map(({ key, value }) => [key, value]));
}

/**
 * What is said of a part of the report's whole is none of its figures. A restriction that is not understood may be none,
 * where nothing else is said of the figure; then it stays in doubt.
 */
function apart(each: Statement, all: readonly Statement[], values: ReadonlyMap<string, number>): Statement {
  if (each.key === OTHER) return each;
  const isWhole = isWholeScope(each.scope) && !isPartOfItself(each, all);
  // "Hơn 12.000" beside the exact number is that number once more.
  const isSaidExactly = each.about !== undefined && values.has(each.key);
  const isTold = (values.get(each.key) ?? each.value) === each.value;
  const isUnderstood = each.isClear && each.isVague !== true;
  if (isWhole && !isSaidExactly && (isUnderstood || isTold)) return each;
  if (isTold && !isSaidExactly && isWholeScope(clearOf(each.scope)) && !isPartOfItself(each, all))
    return { ...each, isClear: false };
  return { ...each, key: OTHER, figure: UNDECIDED[each.key] ?? each.key };
}

/** "Có 368 TTHC: 210 toàn trình, 98 một phần, 60 chưa cung cấp": what names nothing but has all parts of a total is that total. */
function namedByParts(statements: readonly Statement[]): readonly Statement[] {
  const partsAt = new Map<number, string[]>();
  for (const { partOf, key, kind } of statements) {
    if (partOf === undefined || kind !== "count" || !isFigureKey(key)) continue;
    const known = partsAt.get(partOf);
    if (known === undefined) partsAt.set(partOf, [key]);
    else known.push(key);
  }
  return statements.map((each, index) => {
    const parts = partsAt.get(index) ?? [];
    const isUnnamed = each.key === OTHER && each.figure === undefined && each.kind === "count";
    const total = isUnnamed && parts.length > 0 ? figureOf(parts[0]!).partOf : undefined;
    const isTold = total !== undefined && statements.some(({ key }) => key === total);
    return total === undefined || isTold || !hasAllParts(total, parts) ? each : { ...each, key: total };
  });
}

const hasAllParts = (total: string, told: readonly string[]): boolean =>
  partsOf(total).every(({ key }) => told.includes(key));

/** "Đã giải quyết 1.022 hồ sơ, trong đó Trung tâm giải quyết 900": a part of the same figure. */
function isPartOfItself({ key, kind, partOf, value }: Statement, all: readonly Statement[]): boolean {
  const whole = partOf === undefined ? undefined : all[partOf];
  return whole?.key === key && kind === "count" && whole.kind === "count" && whole.value > value;
}

/** What a word that may mean two figures means of a part. */
const UNDECIDED: Readonly<Record<string, string>> = {
  [RECEIVED]: "tiep_nhan_trong_ky",
  [PENDING_WITHIN]: "dang_giai_quyet",
};

function unitsIn(lines: readonly LineReading[]): { readonly value: string; readonly start: number }[] {
  return lines.flatMap(({ marks, tokens }) =>
    marks
      .filter(({ dimension }) => dimension === "whose")
      .map(({ value, from }) => ({ value, start: tokens[from]!.start })),
  );
}
