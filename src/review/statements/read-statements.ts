/** From the lines of a report to its statements: every number is given a meaning, or listed as not understood. */
import { figureOf, isFigureKey } from "../../catalog/figures";
import { lastWhere } from "../read/last";
import type { Line } from "../read/lines";
import type { Wear } from "../read/wear";
import { scopesIn, under } from "../scope/carry";
import { WHOLE, type Scope } from "../scope/scope";
import { NAMED_TIME } from "../scope/spans";
import { within, type Steps } from "../review-steps";
import { aboutReport, type AboutReport } from "./about-report";
import { Surroundings } from "./context";
import { sectorAt } from "./keys";
import { baseFigureOf, numeratorFigureOf } from "./rate-keys";
import { MOST_ON_A_LINE, readLines, type LineReading } from "./line-reading";
import { LineStatements, MOST_BEFORE } from "./line-statements";
import type { Doubt } from "./doubts";
import type { Quantity } from "./quantities";
import { quoteAround } from "./quote";
import { settled } from "./settled";
import type { NumberUse, TextSpan, Statement, TargetStatement, UsedNumber } from "./statement";

export interface ReadStatements {
  readonly statements: readonly Statement[];
  readonly targets: readonly TargetStatement[];
  readonly numbers: readonly UsedNumber[];
  readonly lines: readonly LineReading[];
  readonly wear: Wear;
  readonly about: AboutReport;
  /** The first line that was not read, where a text holds more numbers than any report. */
  readonly unreadFrom?: number;
}

/** Most of the work is to read the lines. */
const LINES_READ = 0.8;
const LINES_A_STEP = 40;

/** Reads all statements of a text whose lines are known, each by its own words and what stands around it. */
export function* readStatements(text: string, lines: readonly Line[]): Steps<ReadStatements> {
  const { readings, wear, unreadFrom } = yield* within(0, LINES_READ, readLines(text, lines));
  const reader = new StatementReader(text, wear);
  for (const [index, reading] of readings.entries()) {
    if (index % LINES_A_STEP === 0) yield LINES_READ + ((1 - LINES_READ) * index) / readings.length;
    reader.read(reading);
  }
  const about = aboutReport(text, readings);
  const { statements, numbers, targets } = reader.result();
  const told = settled(statements, readings, about.period?.kind);
  const apart = new Set(told.filter(({ figure }) => figure !== undefined).map(({ span: [start] }) => start));
  return {
    targets,
    statements: told,
    numbers: numbers.map((each) => (apart.has(each.span[0]) ? { ...each, use: "other" } : each)),
    lines: readings,
    wear,
    about,
    ...(unreadFrom === undefined ? {} : { unreadFrom }),
  };
}

/** What is counted of units, fields and times: not staff, not rooms. */
const SCOPED: ReadonlySet<string> = new Set([
  "dossier",
  "petition",
  "procedure",
  "ballot",
  "visit",
  "copy",
  "case",
]);

const isScoped = (key: string, { unit = "dossier" }: Quantity): boolean =>
  SCOPED.has(unit) && !(isFigureKey(key) && figureOf(key).group === "B");

/** "Từ 01/10/2025 không có hồ sơ": what there is none of since some day there is none of in the period. */
const withoutTimes = (scope: Scope, { kind }: Quantity): Scope =>
  kind === "none" && scope.span.startsWith(NAMED_TIME) ? { ...scope, span: "" } : scope;

/** What stands around a number: what it is narrowed to, and what of it is not understood. */
interface Around {
  readonly scope: Scope;
  readonly isVague: boolean;
  readonly aside: string;
}

/** By which unknown words a number stands: those of its own line, else those above it; "" for none. */
const asideOf = ({ index }: Line, { asides }: Doubt, above: string): string =>
  asides > 0 ? `${index}.${asides}` : above;

class StatementReader {
  private readonly statements: Statement[] = [];
  private readonly targets: TargetStatement[] = [];
  private readonly numbers: UsedNumber[] = [];
  private readonly surroundings = new Surroundings();

  constructor(
    private readonly text: string,
    private readonly wear: Wear,
  ) {}

  result(): Pick<ReadStatements, "statements" | "targets" | "numbers"> {
    return {
      statements: this.statements,
      targets: this.targets,
      numbers: this.numbers,
    };
  }

  read(reading: LineReading): void {
    if (reading.isData === true) return this.listAll(reading);
    const { line, lead, isOpening, mentions, quantities, says, doubts } = reading;
    const words = this.text.slice(line.bodyStart, line.end);
    const around = this.surroundings.enter(line, words, lead, isOpening);
    if (doubts.isOpener) this.surroundings.doubt(`${line.index}`);
    const scopes = this.scopesOf(reading, around.scope);
    for (const mention of mentions) {
      if (/\d/.test(this.text.slice(mention.start, mention.end)))
        this.use(line, [mention.start, mention.end], "mention");
    }
    const lineReader = new LineStatements(quantities, around.features, this.surroundings, this.wear, says);
    quantities.forEach((_, index) =>
      this.settle(line, lineReader, index, {
        scope: scopes[index] ?? WHOLE,
        isVague: doubts.numbers[index]!.isVague,
        aside: asideOf(line, doubts.numbers[index]!, around.aside),
      }),
    );
  }

  /** The first numbers of a line of data, none of which says what it is. */
  private listAll({ line, tokens }: LineReading): void {
    const numbers = tokens.filter(({ kind }) => kind === "number").slice(0, MOST_ON_A_LINE);
    for (const { start, end } of numbers) this.use(line, [start, end], "unknown");
  }

  /** Of each number; headings and lines that open a list leave theirs to what stands under them. */
  private scopesOf(reading: LineReading, base: Scope): readonly Scope[] {
    const { line, tokens, marks, parts, ands, quantities, cellScopes } = reading;
    if (cellScopes !== undefined) return cellScopes.map((scope) => under(base, scope));
    const places = quantities.map(({ quantity: { from, to, kind } }) => ({
      from,
      to,
      isPercent: kind === "percent",
    }));
    const { scopes, left } = scopesIn({ tokens, marks, places, parts, ands, base });
    const opens = reading.isOpening || (tokens[tokens.length - 1]?.text === ":" && places.length === 0);
    const isHeading = line.heading !== undefined && places.length === 0;
    // The month in a heading is the report's own, or a leftover of the last one.
    if (isHeading || opens)
      this.surroundings.leave(left.span.startsWith(NAMED_TIME) ? { ...left, span: base.span } : left);
    return scopes;
  }

  private settle(line: Line, of: LineStatements, index: number, around: Around): void {
    const { quantity } = of.quantities[index]!;
    const span: TextSpan = [quantity.start, quantity.end];
    const outcome = this.surroundings.isPlan ? of.planned(index) : of.meaning(index);
    if (quantity.kind !== "none") this.use(line, span, outcome.use);
    if (outcome.use === "target") {
      const before = lastWhere(
        this.statements.slice(-MOST_BEFORE),
        ({ kind, line: at }) => kind === "rate" && at === line.index,
      );
      const rate = of.ownRateOf(index) ?? before?.key ?? "";
      this.targets.push({ rate, written: quantity.written, span });
    }
    for (const key of outcome.keys) this.state(line, of, index, { key, use: outcome.use, ...around });
  }

  /** "Đạt 54,55% (06/11 phản ánh)": the count in the bracket is that of the rate in front of it. */
  private rateInFront(of: LineStatements, index: number, key: string): void {
    const { behindRate } = of.quantities[index]!;
    const at = behindRate === undefined ? undefined : of.statedAt.get(behindRate);
    const rate = at === undefined ? undefined : this.statements[at];
    if (rate?.kind !== "rate" || rate.beside !== undefined || numeratorFigureOf(rate.key) !== key) return;
    this.statements[at!] = { ...rate, beside: this.statements.length };
  }

  private use(line: Line, span: TextSpan, use: NumberUse): void {
    this.numbers.push({
      span,
      written: this.text.slice(...span),
      use,
      section: line.section,
      line: line.index,
    });
  }

  private state(
    line: Line,
    of: LineStatements,
    index: number,
    { key, use, scope, isVague, aside }: { readonly key: string; readonly use: NumberUse } & Around,
  ): void {
    const { quantity, parent, period } = of.quantities[index]!;
    const span: TextSpan = [quantity.start, quantity.end];
    const quoteSpan = quoteAround(this.text, line.start, line.end, span);
    const beside = of.besideOf(index);
    const sector = sectorAt(of.labelAt(index));
    const isRatio = quantity.kind === "ratio";
    const rate = isRatio ? of.rateOfRatio(index, key) : undefined;
    const denominatorKey = rate === undefined ? undefined : baseFigureOf(rate);
    const partOf = parent === undefined ? undefined : of.statedAt.get(parent);
    const besideAt = beside === undefined ? undefined : of.statedAt.get(beside);
    if (!of.statedAt.has(index)) of.statedAt.set(index, this.statements.length);
    this.rateInFront(of, index, key);
    this.statements.push({
      key,
      scope: isScoped(key, quantity) ? withoutTimes(scope, quantity) : WHOLE,
      isClear: aside === "",
      ...(isVague ? { isVague } : {}),
      ...(aside === "" ? {} : { aside }),
      period,
      kind: quantity.kind === "percent" ? "rate" : isRatio ? "ratio" : "count",
      value: quantity.value,
      written: quantity.written,
      ...(quantity.denominator === undefined ? {} : { denominator: quantity.denominator }),
      ...(denominatorKey === undefined ? {} : { denominatorKey }),
      span,
      quote: this.text.slice(...quoteSpan),
      quoteSpan,
      section: line.section,
      line: line.index,
      confidence: of.confidenceOf(index),
      ...(sector === undefined ? {} : { sector }),
      ...(quantity.kind === "none" ? { isInWords: true } : {}),
      ...(partOf === undefined ? {} : { partOf }),
      ...(quantity.unit === undefined ? {} : { unit: quantity.unit }),
      ...(quantity.column === undefined ? {} : { column: quantity.column }),
      ...(besideAt === undefined ? {} : { beside: besideAt }),
      ...(quantity.about === undefined ? {} : { about: quantity.about }),
      ...(quantity.slip === undefined ? {} : { slip: quantity.slip }),
      ...(use === "claim" ? { isClaim: true } : {}),
    });
  }
}
