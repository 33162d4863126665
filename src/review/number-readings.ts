/** Each number of a text as it was read: its figure, whose and when, whether that is sure, and whether something confirms it. */
import { grouped } from "./grouped";
import { SURE } from "./findings/review-finding";
import type { LineReading } from "./statements/line-reading";
import type { NumberUse, Statement, TextSpan, UsedNumber } from "./statements/statement";
import { DIMENSIONS, isWholeScope, OWN, UNCLEAR, WHOLE, type Scope } from "./scope/scope";

export interface NumberReading {
  readonly span: TextSpan;
  readonly written: string;
  readonly line: number;
  readonly section: string;
  readonly use: NumberUse;
  /** Figure or rate of the report as a whole; absent for any other number. */
  readonly key?: string;
  /** Further figures that it states: "17 hồ sơ đang giải quyết (trong hạn)". */
  readonly also: readonly string[];
  /** Of what is said of a part of the whole: the figure or rate that it is there. */
  readonly figure?: string;
  /** Each restriction in the words of the text, "" for none. */
  readonly scope: Scope;
  readonly isPart: boolean;
  /** Neither the number nor its words leave a doubt. */
  readonly isSure: boolean;
  /** Something else in the text says the same. */
  readonly isConfirmed: boolean;
}

/** Uses in which nothing is left open; "claim" is a share of something that no figure counts. */
const SETTLED: ReadonlySet<NumberUse> = new Set([
  "statement",
  "other",
  "target",
  "plan",
  "mention",
  "heading",
]);

interface Read {
  readonly numbers: readonly UsedNumber[];
  readonly statements: readonly Statement[];
  readonly lines: readonly LineReading[];
}

/** The numbers of a text in its order; of a ratio both. */
export function numberReadings(
  text: string,
  { numbers, statements, lines }: Read,
  confirmed: ReadonlySet<Statement>,
): NumberReading[] {
  const statedAt = grouped(statements, ({ span: [start] }) => start);
  const words = wordsOfScopes(text, lines);
  const inOrder = [...numbers].sort((a, b) => a.span[0] - b.span[0]);
  return inOrder.flatMap((number) => {
    const stated = statedAt.get(number.span[0]) ?? [];
    const first = stated.find(({ key }) => key !== "") ?? stated[0];
    const reading = readingOf(number, first, stated, words, confirmed);
    return first?.kind === "ratio" ? bothOf(text, reading, first) : [reading];
  });
}

function readingOf(
  { span, written, line, section, use }: UsedNumber,
  first: Statement | undefined,
  stated: readonly Statement[],
  words: ReadonlyMap<string, string>,
  confirmed: ReadonlySet<Statement>,
): NumberReading {
  const place = { span, written, line, section, use };
  if (first === undefined) {
    const isSure = SETTLED.has(use);
    return { ...place, also: [], scope: WHOLE, isPart: false, isSure, isConfirmed: false };
  }
  const { key, figure, scope, isClear, confidence, slip } = first;
  return {
    ...place,
    ...(key === "" ? {} : { key }),
    also: stated.filter((each) => each !== first && each.key !== "").map((each) => each.key),
    ...(figure === undefined ? {} : { figure }),
    scope: inWords(scope, words),
    isPart: figure !== undefined || !isWholeScope(scope),
    isSure:
      SETTLED.has(use) &&
      isClear &&
      confidence >= SURE &&
      slip === undefined &&
      !scope.kind.startsWith(UNCLEAR),
    isConfirmed: stated.some((each) => confirmed.has(each)),
  };
}

/** "970/978": a number and its base. */
function bothOf(text: string, reading: NumberReading, { denominatorKey }: Statement): NumberReading[] {
  const [start, end] = reading.span;
  const [over] = /^[\d.,OolI]+/.exec(text.slice(start, end)) ?? [""];
  const [under] = /[\d.,OolI]+$/.exec(text.slice(start, end)) ?? [""];
  const { key, figure, also, ...rest } = reading;
  const own = { ...(key === undefined ? {} : { key }), ...(figure === undefined ? {} : { figure }), also };
  const isFigure = key !== undefined && denominatorKey !== undefined;
  return [
    { ...rest, ...own, span: [start, start + over.length], written: over },
    {
      ...rest,
      ...(isFigure ? { key: denominatorKey } : {}),
      also: [],
      span: [end - under.length, end],
      written: under,
    },
  ];
}

/** The words by which the text names each restriction. */
function wordsOfScopes(text: string, lines: readonly LineReading[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { marks, tokens } of lines) {
    for (const { value, from, to } of marks) {
      if (!words.has(value)) words.set(value, text.slice(tokens[from]!.start, tokens[to - 1]!.end));
    }
  }
  return words;
}

function inWords(scope: Scope, words: ReadonlyMap<string, string>): Scope {
  const told = (value: string): string => (value === OWN || value === "" ? "" : (words.get(value) ?? value));
  return DIMENSIONS.reduce<Scope>((all, each) => ({ ...all, [each]: told(scope[each]) }), WHOLE);
}
