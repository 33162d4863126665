/** A review as JSON: what a program that calls the command reads. */
import type { Quote, ReviewFinding } from "../../src/review/findings/review-finding";
import type { NumberReading } from "../../src/review/number-readings";
import type { Review } from "../../src/review/review";
import type { TextSpan, Statement } from "../../src/review/statements/statement";
import { numbersChecked } from "../../src/review/summary";

interface Position {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly section: string;
}

const positionOf = ([start, end]: TextSpan, line: number, section: string): Position => ({
  start,
  end,
  line,
  section,
});

/** Positions are in the text of the answer; the first quote of a finding stands at its head too. */
export function reviewAsJson(review: Review): unknown {
  const {
    text,
    summary,
    readings,
    notUnderstood,
    findings,
    statements,
    figures,
    information,
    settings,
    converted,
  } = review;
  return {
    summary,
    checked: {
      ...numbersChecked(readings),
      notUnderstood: notUnderstood.map(({ written, span, line, section }) => ({
        written,
        position: positionOf(span, line + 1, section),
      })),
    },
    ...(converted === undefined ? {} : { encoding: converted }),
    information,
    settings,
    figures,
    findings: findings.map(findingAsJson),
    numbers: readings.map(numberAsJson),
    statements: statements.map(statementAsJson),
    text,
  };
}

function findingAsJson({ quotes, ...finding }: ReviewFinding): unknown {
  const [first, ...others] = quotes.map(quoteAsJson);
  // What is missing from a report has no words to quote.
  const cited = first ?? { quote: null, position: null };
  return { ...finding, ...cited, ...(others.length === 0 ? {} : { also: others }) };
}

const quoteAsJson = ({
  text,
  span,
  numberSpan,
  line,
  section,
}: Quote): { quote: string; position: Position } => ({
  quote: text,
  position: positionOf(numberSpan ?? span, line, section),
});

/** A restriction that the number does not have is null. */
const orNull = (words: string): string | null => (words === "" ? null : words);

function numberAsJson(reading: NumberReading): unknown {
  const { written, key, also, figure, use, scope, isPart, isSure, isConfirmed, span, line, section } =
    reading;
  return {
    written,
    key: key ?? null,
    ...(also.length === 0 ? {} : { also }),
    // What it counts within its own scope.
    ...(figure === undefined ? {} : { figure }),
    use,
    scope: {
      whose: orNull(scope.whose),
      field: orNull(scope.field),
      kind: orNull(scope.kind),
      span: orNull(scope.span),
      part: isPart ? "part" : "whole",
    },
    sure: isSure,
    confirmed: isConfirmed,
    position: positionOf(span, line + 1, section),
  };
}

function statementAsJson({
  key,
  kind,
  value,
  written,
  denominator,
  span,
  quote,
  section,
  line,
  confidence,
  sector,
}: Statement): unknown {
  return {
    key: key === "" ? null : key,
    kind,
    value,
    written,
    ...(denominator === undefined ? {} : { denominator }),
    ...(sector === undefined ? {} : { sector }),
    quote,
    confidence,
    position: positionOf(span, line + 1, section),
  };
}
