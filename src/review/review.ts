/** Checks a written report: what it states, what is wrong in it, and what could not be read. */
import type { ReportInformation } from "../catalog/report-information";
import type { Settings } from "../catalog/settings";
import type { Figures, PrintedRate } from "../checks/facts";
import { confirmedIn } from "./confirmed";
import { findingsOf } from "./findings";
import { factsOfText } from "./findings/facts-of-text";
import { withoutOtherPeriods } from "./findings/other-periods";
import { withOwnDefinitions } from "./findings/of-figures";
import type { ReviewFinding } from "./findings/review-finding";
import { linesOf } from "./read/lines";
import type { LegacyEncoding } from "../vietnamese/legacy-encodings";
import { normaliseText } from "./read/normalise";
import { numberReadings, type NumberReading } from "./number-readings";
import { ReviewProblem } from "./problem";
import { readStatements } from "./statements/read-statements";
import type { Statement, UsedNumber } from "./statements/statement";
import { finished, within, type Steps } from "./review-steps";
import { summaryOf } from "./summary";

export interface Understood {
  readonly total: number;
  readonly understood: number;
}

export interface Review {
  /** The text that all positions refer to. */
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly findings: readonly ReviewFinding[];
  /** The figures stated, for an input sheet or a comparison with one; `sources` holds their statements. */
  readonly figures: Figures;
  readonly sources: Readonly<Record<string, Statement>>;
  /** The rates that it prints, each with the counts beside it and its section. */
  readonly printedRates: readonly PrintedRate[];
  /** Title, dates and number, as far as the report gives them. */
  readonly information: ReportInformation;
  /** Definitions (S1, S2) that the figures agree with. */
  readonly settings: Settings;
  readonly numbers: Understood;
  /** Each number of the text as it was read, in its order. */
  readonly readings: readonly NumberReading[];
  /** Numbers that nothing explains. */
  readonly notUnderstood: readonly UsedNumber[];
  readonly converted?: LegacyEncoding;
  /** How many rules could not be tried on this text. */
  readonly skipped: number;
  /** One or two sentences: how much was read and found. */
  readonly summary: string;
}

export interface ReviewOptions {
  /** The office's own definitions; without them those that the figures agree with are taken. */
  readonly settings?: Settings;
  /** Pages of the file that hold no letters, so that none of them was read. */
  readonly withoutText?: readonly number[];
}

/** As much text as a report of hundreds of pages; more is some other file. */
const LONGEST_TEXT = 5_000_000;

/**
 * Reviews the text of a report.
 *
 * @throws ReviewProblem with a Vietnamese message for an empty text, or one too long to be a report.
 * @example reviewText("Tổng số hồ sơ: 5 hồ sơ …").findings.map(({ code }) => code)
 */
export const reviewText = (raw: string, options: ReviewOptions = {}): Review =>
  finished(reviewInSteps(raw, options));

/** Shares of the work: to read the statements, then to try the rules on them. */
const READ = 0.6;
const FOUND = 0.95;

/**
 * The same review, step by step.
 *
 * @throws as `reviewText`, when it is begun.
 */
export function* reviewInSteps(
  raw: string,
  { settings, withoutText = [] }: ReviewOptions = {},
): Steps<Review> {
  if (raw.length > LONGEST_TEXT)
    throw new ReviewProblem("Văn bản quá dài (hơn 5 triệu ký tự): không phải một báo cáo.");
  const normal = normaliseText(raw);
  const { text } = normal;
  if (text.trim() === "") throw new ReviewProblem("Văn bản trống: không có gì để soát.");
  const lines = linesOf(text);
  const all = yield* within(0, READ, readStatements(text, lines));
  const { about } = all;
  const read = withoutOtherPeriods(all, about);
  const stated = factsOfText(text, read, about.information, settings);
  const facts = settings === undefined ? withOwnDefinitions(stated) : stated;
  const { findings, skipped } = yield* within(READ, FOUND, findingsOf({ text, normal, read, about }, facts));
  const notUnderstood = read.numbers.filter(({ use }) => use === "unknown");
  const numbers = { total: read.numbers.length, understood: read.numbers.length - notUnderstood.length };
  const { converted } = normal;
  const readings = numberReadings(text, read, confirmedIn(read.statements, facts));
  return {
    text,
    statements: read.statements,
    findings,
    figures: facts.figures,
    sources: Object.fromEntries(facts.sourceOf),
    printedRates: facts.printedRates,
    information: about.information,
    settings: facts.settings,
    numbers,
    readings,
    notUnderstood,
    skipped,
    ...(converted === undefined ? {} : { converted }),
    summary: summaryOf({
      statements: read.statements,
      findings,
      readings,
      skipped,
      withoutText,
      ...(read.unreadFrom === undefined ? {} : { unreadFrom: read.unreadFrom }),
      ...(converted === undefined ? {} : { converted }),
    }),
  };
}
