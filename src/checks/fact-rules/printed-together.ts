/** Printed rates side by side: X07 (one fact twice), P06 (two facts alike), X14 (the parts make 100 %). */
import { SOURCES } from "../../catalog/rules/sources";
import { indexOf } from "../figure-index";
import { isHundred } from "../printed/faults";
import { isReadable, type JudgedRate, type ReadableRate } from "../printed/judge-printed";
import type { Known } from "../known";
import type { Breach, FactRule } from "./fact-rule";

type Pair = readonly [ReadableRate, ReadableRate];

/** Every two rates of a group: of groups of one, none. */
function pairsWithin(groups: Iterable<readonly ReadableRate[]>): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const group of groups) {
    if (group.length > 1) {
      group.forEach((first, index) =>
        group.slice(index + 1).forEach((second) => pairs.push([first, second])),
      );
    }
  }
  return pairs;
}

/**
 * What a printed value may stand for, rounded or cut at its last digit: [units − ½, units + 1). In halves of 10^-4 percent,
 * so that all bounds are whole.
 */
function rangeOf({ percent: { units, decimals } }: ReadableRate): {
  readonly low: number;
  readonly high: number;
} {
  const half = 10 ** (4 - decimals);
  return { low: (2 * units - 1) * half, high: (2 * units + 2) * half };
}

/** Whether two printed values cannot stand for one rate. */
function contradict(a: ReadableRate, b: ReadableRate): boolean {
  const [first, second] = [rangeOf(a), rangeOf(b)];
  return first.low >= second.high || second.low >= first.high;
}

const sectionOf = ({ printed: { section } }: JudgedRate): string =>
  section === undefined ? "một chỗ" : `mục ${section}`;

export const SAME_RATE_TWICE: FactRule = {
  code: "X07",
  severity: "error",
  label: "Một tỷ lệ nêu ở hai mục phải bằng nhau",
  reason: "Cùng một chỉ tiêu, cùng một kỳ thì chỉ có một giá trị.",
  source: SOURCES.arithmetic,
  message: "{label} ghi {first}% ở {firstPlace} nhưng {second}% ở {secondPlace}.",
  find: ({ byRate }) =>
    pairsWithin(byRate.values())
      .filter(([a, b]) => contradict(a, b))
      .map(([a, b]): Breach => {
        const [firstPlace, secondPlace] = [sectionOf(a), sectionOf(b)];
        return {
          keys: [a.rate.key],
          slots: {
            label: a.rate.label,
            first: a.printed.written,
            second: b.printed.written,
            firstPlace,
            secondPlace: secondPlace === firstPlace ? "chỗ khác" : secondPlace,
          },
        };
      }),
};

/** A rate printed twice alike makes the same pair twice. */
const isSamePair = ([a, b]: Pair, [c, d]: Pair): boolean => a.rate === c.rate && b.rate === d.rate;

const isRound = (rate: ReadableRate): boolean => isHundred(rate) || rate.percent.units === 0;

/** Copied from elsewhere: the digits fit neither its own counts nor those with the mark slipped. */
const isSuspicious = ({ judgement }: JudgedRate): boolean => judgement?.kind === "wrong";

const digitsOf = ({ percent: { units, decimals } }: ReadableRate): string => `${units}/${decimals}`;

export const TWO_RATES_ALIKE: FactRule = {
  code: "P06",
  severity: "warning",
  label: "Hai tỷ lệ khác nhau không cùng một giá trị",
  reason: "Tỷ lệ hay bị chép nhầm từ dòng bên cạnh.",
  source: SOURCES.practice,
  message: "Hai tỷ lệ “{first}” và “{second}” cùng ghi {written}% – kiểm tra có chép nhầm.",
  find: ({ printed }) =>
    pairsWithin(alikeWithSuspicious(printed))
      .filter(([a, b]) => a.rate !== b.rate && (isSuspicious(a) || isSuspicious(b)))
      .filter(([a, b], index, all) => all.findIndex((pair) => isSamePair(pair, [a, b])) === index)
      .map(([a, b]): Breach => ({
        keys: isSuspicious(b) ? [b.rate.key, a.rate.key] : [a.rate.key, b.rate.key],
        slots: { first: a.rate.label, second: b.rate.label, written: a.printed.written },
      })),
};

/** The printed rates in groups of one value, where a suspicious one has it. */
function alikeWithSuspicious(printed: readonly JudgedRate[]): Iterable<readonly ReadableRate[]> {
  const groups = new Map<string, ReadableRate[]>();
  if (!printed.some(isSuspicious)) return [];
  const suspicious = new Set(printed.filter(isReadable).filter(isSuspicious).map(digitsOf));
  for (const each of printed) {
    if (!isReadable(each) || isRound(each)) continue;
    const digits = digitsOf(each);
    if (suspicious.has(digits)) groups.set(digits, [...(groups.get(digits) ?? []), each]);
  }
  return groups.values();
}

/** The shares of the resolved dossiers: each part of them with the rate that states it. */
const SHARES = [
  { rate: "tl_dung_han", part: "gq_truoc_va_dung_han" },
  { rate: "tl_truoc_han", part: "gq_truoc_han" },
  { rate: "tl_vua_dung_han", part: "gq_dung_han" },
  { rate: "tl_qua_han", part: "gq_qua_han" },
  { rate: "tl_tu_choi", part: "tu_choi" },
  { rate: "tl_rut", part: "rut" },
  { rate: "tl_dung_xu_ly", part: "dung_xu_ly" },
].map(({ rate, part }) => ({ rate, part: indexOf(part) }));

/** Rates that state again what others state. */
const MERGED = "tl_dung_han";
const SPLIT = ["tl_truoc_han", "tl_vua_dung_han"];

/** 99,95 to 100,05 in hundredths of a percent. */
const TOLERANCE = 5;

/** The printed shares that make up all; undefined where a share is not known. */
function sharesOf({ facts: { settings }, resolved, byRate }: Known): readonly ReadableRate[] | undefined {
  // Of the dossiers with a result only (S2), the merged rate is no share of the resolved.
  const isMerged = settings["mau_so_dung_han"] === "da_giai_quyet" && byRate.has(MERGED);
  const isSplit = !isMerged && SPLIT.some((rate) => byRate.has(rate));
  const shares: ReadableRate[] = [];
  for (const { rate, part } of SHARES) {
    if (rate === MERGED ? isSplit : isMerged && SPLIT.includes(rate)) continue;
    const stated = rate === MERGED && !isMerged ? undefined : byRate.get(rate);
    if (stated !== undefined) shares.push(stated[stated.length - 1]!);
    else if (resolved.value[part] !== 0) return undefined;
  }
  return shares;
}

export const SHARES_MAKE_UP_ALL: FactRule = {
  code: "X14",
  severity: "warning",
  label: "Các tỷ lệ thành phần cộng lại bằng 100%",
  reason: "Mỗi hồ sơ đã giải quyết thuộc đúng một kết quả.",
  source: SOURCES.arithmetic,
  message: "Cộng các tỷ lệ thành phần của hồ sơ đã giải quyết được {sum}%, không phải 100%.",
  find: (known) => {
    const { settings } = known.facts;
    if (settings["rut_trong_da_giai_quyet"] !== "true") return [];
    const shares = sharesOf(known);
    if (shares === undefined || shares.length < 2) return [];
    // In units of 10^-4 percent: sums are exact. A rounded rate may be off by half of its last digit, a cut one by all.
    const most = settings["lam_tron"] === "truncate" ? 1 : 1 / 2;
    let sum = 0;
    let rounding = 0;
    for (const { percent } of shares) {
      const unit = 10 ** (4 - percent.decimals);
      sum += percent.units * unit;
      rounding += unit * most;
    }
    if (Math.abs(sum - 1_000_000) <= Math.max(TOLERANCE * 100, rounding)) return [];
    return [
      {
        keys: shares.map(({ rate }) => rate.key),
        slots: { sum: String(sum / 10_000).replace(".", ",") },
      },
    ];
  },
};
