/** From the lines of a report to its statements: every number is given a meaning, or listed as not understood. */
import { lastWhere } from "../read/last";
import type { Line } from "../read/lines";
import type { Wear } from "../read/wear";
import { Surroundings } from "./context";
import { sectorAt } from "./keys";
import { baseFigureOf } from "./rate-keys";
import { readLines, type LineReading } from "./line-reading";
import { LineStatements, MOST_BEFORE } from "./line-statements";
import { quoteAround } from "./quote";
import { settlePending, settleReceived } from "./settle";
import type { NumberUse, TextSpan, Statement, TargetStatement, UsedNumber } from "./statement";

export interface ReadStatements {
  readonly statements: readonly Statement[];
  readonly targets: readonly TargetStatement[];
  readonly numbers: readonly UsedNumber[];
  readonly lines: readonly LineReading[];
  readonly wear: Wear;
}

/** Reads all statements of a text whose lines are known. */
export function readStatements(text: string, lines: readonly Line[]): ReadStatements {
  const { readings, wear } = readLines(text, lines);
  const reader = new StatementReader(text, wear);
  for (const reading of readings) reader.read(reading);
  return { ...reader.result(), lines: readings, wear };
}

class StatementReader {
  private readonly statements: Statement[] = [];
  private readonly targets: TargetStatement[] = [];
  private readonly numbers: UsedNumber[] = [];
  private readonly surroundings = new Surroundings();

  constructor(
    private readonly text: string,
    private readonly wear: Wear,
  ) {}

  result(): Omit<ReadStatements, "lines" | "wear"> {
    return {
      statements: settlePending(settleReceived(this.statements)),
      targets: this.targets,
      numbers: this.numbers,
    };
  }

  read(reading: LineReading): void {
    const { line, lead, isOpening, mentions, quantities } = reading;
    const around = this.surroundings.enter(line, this.text.slice(line.bodyStart, line.end), lead, isOpening);
    for (const mention of mentions) {
      if (/\d/.test(this.text.slice(mention.start, mention.end)))
        this.use(line, [mention.start, mention.end], "mention");
    }
    const lineReader = new LineStatements(quantities, around, this.surroundings, this.wear);
    quantities.forEach((_, index) => this.settle(line, lineReader, index));
  }

  private settle(line: Line, of: LineStatements, index: number): void {
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
    for (const key of outcome.keys) this.state(line, of, index, key, outcome.use);
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

  private state(line: Line, of: LineStatements, index: number, key: string, use: NumberUse): void {
    const { quantity, parent } = of.quantities[index]!;
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
    this.statements.push({
      key,
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
      ...(besideAt === undefined ? {} : { beside: besideAt }),
      ...(quantity.slip === undefined ? {} : { slip: quantity.slip }),
      ...(use === "claim" ? { isClaim: true } : {}),
    });
  }
}
