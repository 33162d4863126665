/** All findings of a text: those of its figures, then those of its words. */
import { bySeverity } from "../../checks/finding";
import { attemptsTelling } from "./attempt";
import { asBalance, isSaidOfText } from "./balance-in-text";
import type { Steps } from "../review-steps";
import { asEvident } from "./evidence";
import type { TextFacts } from "./facts-of-text";
import { LAW_AMENDED, LAW_IN_FORCE } from "./cited-law";
import { DATES_ALIKE, DATES_LEFT_BLANK, RULES_OF_FORM, WORDS_DOUBLED } from "./form";
import { FORM_06_ROWS } from "./form-06";
import { LISTED_PARTS } from "./listed-parts";
import { RATIOS_BY_THEMSELVES, SLIPS_OF_THE_HAND } from "./numbers-in-text";
import { findingsOfFigures } from "./of-figures";
import { PERIOD_IN_TEXT } from "./periods-in-text";
import { looksLikeReport } from "../statements/looks-like-report";
import { quoteAt, type ReviewFinding } from "./review-finding";
import { PARTS_IN_SCOPES } from "./parts-in-scopes";
import { withBases } from "./rate-bases";
import { inOneSentence, STATED_TWICE } from "./stated-twice";
import type { ReadReport, TextRule } from "./text-rule";
import { twoDefinitions } from "./two-definitions";
import { asAsked, withUntold } from "./untold";
import { WHOLE_NUMBERS } from "./whole-numbers";

const TEXT_RULES: readonly TextRule[] = [
  STATED_TWICE,
  LISTED_PARTS,
  FORM_06_ROWS,
  RATIOS_BY_THEMSELVES,
  SLIPS_OF_THE_HAND,
  WHOLE_NUMBERS,
  PARTS_IN_SCOPES,
  PERIOD_IN_TEXT,
  RULES_OF_FORM,
  DATES_LEFT_BLANK,
  DATES_ALIKE,
  WORDS_DOUBLED,
  LAW_IN_FORCE,
  LAW_AMENDED,
];

/** Findings of one fault under two codes: the first says it better, the second is left out. */
const SAID_BETTER: readonly (readonly [better: string, other: string, ofKey: string])[] = [
  ["X08", "P01", "tl_ht_thanh_pho"],
  ["Q01", "Q01", "bien_che"],
  ["F01r", "D10r", "so_ky_hieu"],
  ["F01r", "D10r", "ngay_ban_hanh"],
];

/** Two sentences of one text that deny each other are no matter of definition, as two cells of a sheet may be. */
const CERTAIN_IN_TEXT: ReadonlySet<string> = new Set(["H05"]);

const asCertain = (finding: ReviewFinding): ReviewFinding =>
  CERTAIN_IN_TEXT.has(finding.code) && finding.quotes.length > 1
    ? { ...finding, severity: "error" }
    : finding;

/** All that was found, and how many rules could not be tried on this text. */
export interface Found {
  /** Errors first, then warnings, then information; `causedBy` points into this list. */
  readonly findings: readonly ReviewFinding[];
  readonly skipped: number;
}

/** All findings of a text. No rule that fails takes the others with it. */
export function* findingsOf(report: ReadReport, facts: TextFacts): Steps<Found> {
  let skipped = 0;
  const attempt = attemptsTelling(() => (skipped += 1));
  // Of some other paper it says nothing that the figures of a report are missing.
  const isReport = looksLikeReport(report.read.statements);
  const { statements } = report.read;
  const meant = { ...facts, figures: withUntold(facts.figures) };
  const byRules = attempt(() => asAsked(findingsOfFigures(report.text, meant), meant, facts))
    .map((finding) => withHead(finding, report))
    .map((finding) => (isOfTwoThings(finding, facts) ? undefined : finding));
  const ofFigures = [
    ...attempt(() => withBases(byRules, statements, facts)),
    ...attempt(() => twoDefinitions(facts)),
  ];
  const found: (ReviewFinding | undefined)[] = [...ofFigures];
  for (const [index, rule] of TEXT_RULES.entries()) {
    yield index / TEXT_RULES.length;
    found.push(...attempt(() => rule(report)));
  }
  // Places stay, because causes point to them.
  const evident = asEvident(statements);
  const all = found.map((finding) => finding && evident(asCertain(finding)));
  return { findings: sorted(all, isReport), skipped };
}

/** A rate twice with two values in one sentence, or once not clearly of the whole: two rates of two things. */
function isOfTwoThings({ code, quotes }: ReviewFinding, { rateStatements }: TextFacts): boolean {
  if (code !== "X07") return false;
  const cited = rateStatements.filter(({ span }) =>
    quotes.some(({ numberSpan }) => numberSpan?.[0] === span[0]),
  );
  const [first, ...others] = cited;
  return (
    first !== undefined &&
    (cited.some(({ isClear }) => !isClear) || others.every((each) => inOneSentence(first, each)))
  );
}

function sorted(all: readonly (ReviewFinding | undefined)[], isReport: boolean): ReviewFinding[] {
  const present = all.filter((finding) => finding !== undefined);
  const kept = present.filter(
    (finding, index) =>
      (isReport || isOfAnyText(finding)) &&
      isSaidOfText(finding, present) &&
      !isSaidBetter(finding, index, present),
  );
  const inOrder = kept.sort(bySeverity);
  return inOrder.map(({ causedBy, ...finding }) => {
    const root = causedBy === undefined ? undefined : all[causedBy];
    const cause = root === undefined ? -1 : inOrder.indexOf(root);
    return asBalance(cause < 0 ? finding : { ...finding, causedBy: cause });
  });
}

/** Of a contract it is no fault that a percentage has no counts beside it. */
const OF_REPORTS: ReadonlySet<string> = new Set(["P03"]);

const isOfAnyText = ({ quotes, code }: ReviewFinding): boolean => quotes.length > 0 && !OF_REPORTS.has(code);

/** Where a finding over the period and the dates has no words of its own, the title and the dates are quoted. */
function withHead(finding: ReviewFinding, { text, about }: ReadReport): ReviewFinding {
  const { ranges, periodMention } = about;
  const isOfHead = finding.quotes.length === 0 && finding.keys.some((key) => HEAD_KEYS.includes(key));
  if (!isOfHead) return finding;
  const places = [periodMention, ranges[0]].filter((place) => place !== undefined);
  return { ...finding, quotes: places.map(({ start, end, line }) => quoteAt(text, [start, end], "", line)) };
}

const HEAD_KEYS: readonly string[] = ["ten_ky", "tu_ngay", "den_ngay"];

/** A text rule that finds what a figure rule has found says it of the listed parts, so it is the one to keep. */
function isSaidBetter(finding: ReviewFinding, index: number, all: readonly ReviewFinding[]): boolean {
  return SAID_BETTER.some(
    ([better, other, key]) =>
      finding.code === other &&
      finding.keys.includes(key) &&
      all.some(
        (each, at) =>
          each.code === better && (better === other ? at > index && each.keys.includes(key) : true),
      ),
  );
}
