/**
 * V07: rates that are right on another base than the usual one. Each printed rate is tried on the count beside it and on
 * the totals of the text; all that stand on one other base are one remark about the base, not so many wrong rates.
 */
import { nameOf } from "../../catalog/figures";
import { judgePrintedRate } from "../../checks/printed/judge-rate";
import { writeNumber } from "../../checks/message";
import { readPercent } from "../../vietnamese/percent";
import type { Statement } from "../statements/statement";
import { USUAL_BASES, type TextFacts } from "./facts-of-text";
import { RATES_ON_ONE_BASE } from "./heads";
import { quoteOf, type ReviewFinding } from "./review-finding";

/** Findings that say of a rate that it is not that of its counts. */
const OF_WRONG_RATES: ReadonlySet<string> = new Set(["P01", "P05", "Q22"]);

const MOST = 1e9;
const FINEST = 4;

interface Explained {
  readonly rate: Statement;
  /** Absent where the rate is right on its usual base, with the count beside it. */
  readonly base?: { readonly key: string; readonly value: number };
}

/**
 * Takes the findings of wrong rates that another base explains, and puts one remark for each base in their place.
 *
 * @param statements - Of the text, for the counts beside the rates.
 */
export function withBases(
  findings: readonly (ReviewFinding | undefined)[],
  statements: readonly Statement[],
  facts: TextFacts,
): readonly (ReviewFinding | undefined)[] {
  const explained = new Map<number, Explained>();
  const rateIn = (finding: ReviewFinding): Statement | undefined =>
    facts.rateStatements.find(({ span }) =>
      finding.quotes.some(({ numberSpan }) => numberSpan?.[0] === span[0]),
    );
  const isWrongRate = (finding: ReviewFinding | undefined): finding is ReviewFinding =>
    finding !== undefined && OF_WRONG_RATES.has(finding.code);
  for (const rate of findings.filter(isWrongRate).map(rateIn)) {
    const found = rate && explanationOf(rate, statements, facts);
    if (found !== undefined) explained.set(rate!.span[0], found);
  }
  // The same rate once more, in a table or a sentence that tells no count, is explained with it.
  const known = new Set([...explained.values()].map(({ rate }) => `${rate.key} ${rate.written}`));
  const kept = findings.map((finding) => {
    const rate = isWrongRate(finding) ? rateIn(finding) : undefined;
    return rate !== undefined && known.has(`${rate.key} ${rate.written}`) ? undefined : finding;
  });
  return [...kept, ...remarksOn([...explained.values()])];
}

function explanationOf(
  rate: Statement,
  statements: readonly Statement[],
  { figures }: TextFacts,
): Explained | undefined {
  const beside = rate.beside === undefined ? undefined : statements[rate.beside];
  if (beside?.kind !== "count" || beside.about !== undefined) return undefined;
  const whole = beside.partOf === undefined ? undefined : statements[beside.partOf];
  const bases = [
    ...(whole !== undefined && whole.about === undefined && whole.kind === "count"
      ? [{ key: whole.key, value: whole.value }]
      : []),
    ...USUAL_BASES.flatMap((key) => (figures[key] === undefined ? [] : [{ key, value: figures[key] }])),
  ];
  // More than its whole a part is on no base.
  const base = bases.find(({ value }) => value >= beside.value && isRight(rate.written, beside.value, value));
  if (base === undefined) return undefined;
  return APART_ON_ONE_BASE.has(rate.key) && base.key === RECEIVED_KEY ? { rate } : { rate, base };
}

/** Direct and postal dossiers are one rate of the catalogue, and two where a text tells them apart. */
const APART_ON_ONE_BASE: ReadonlySet<string> = new Set(["tl_truc_tiep"]);
const RECEIVED_KEY = "tiep_nhan_trong_ky";

function isRight(written: string, numerator: number, denominator: number): boolean {
  const percent = readPercent(written);
  const isCountable = [numerator, denominator].every(
    (each) => Number.isInteger(each) && each >= 0 && each <= MOST,
  );
  if (percent === null || percent.decimals > FINEST || !isCountable || denominator === 0) return false;
  return judgePrintedRate(percent, numerator, denominator, "half_up").kind === "right";
}

function remarksOn(explained: readonly Explained[]): ReviewFinding[] {
  const byBase = new Map<string, Explained[]>();
  for (const each of explained) {
    if (each.base === undefined) continue;
    const id = `${each.base.key} ${each.base.value}`;
    byBase.set(id, [...(byBase.get(id) ?? []), each]);
  }
  return [...byBase.values()].map((rates): ReviewFinding => {
    const { key, value } = rates[0]!.base!;
    const name = key === "" ? "số nêu ngay trước đó" : `“${nameOf(key)}”`;
    const written = rates.map(({ rate }) => `${rate.written}%`).join(", ");
    return {
      code: RATES_ON_ONE_BASE.code,
      severity: RATES_ON_ONE_BASE.severity,
      keys: [...new Set(rates.map(({ rate }) => rate.key))],
      message: `Tỷ lệ ${written} đúng nếu tính trên ${name} (${writeNumber(value)}), khác mẫu số thường dùng. Có phải cơ quan tính như vậy không?`,
      quotes: rates.map(({ rate }) => quoteOf(rate)),
      proposal: "Nếu đúng ý thì ghi rõ tính trên số nào.",
    };
  });
}
