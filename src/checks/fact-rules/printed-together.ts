/** Printed rates side by side: X07 (one fact twice), P06 (two facts alike), X14 (the parts make 100 %). */
import { valueOf } from "../resolve";
import { isHundred } from "../printed/faults";
import type { JudgedRate } from "../printed/judge-printed";
import type { Known } from "../known";
import type { Breach, FactRule } from "./fact-rule";

type Readable = JudgedRate & Required<Pick<JudgedRate, "percent">>;

const readable = ({ printed }: Known): Readable[] =>
  printed.filter((each): each is Readable => each.percent !== undefined);

/** Every two of a list that have something in common: of rates that are all different, none. */
function pairsWithin<T>(list: readonly T[], common: (each: T) => string): [T, T][] {
  const groups = new Map<string, T[]>();
  for (const each of list) {
    const group = groups.get(common(each));
    if (group === undefined) groups.set(common(each), [each]);
    else group.push(each);
  }
  const shared = [...groups.values()].filter((group) => group.length > 1);
  return shared.flatMap((group) =>
    group.flatMap((first, index) => group.slice(index + 1).map((second): [T, T] => [first, second])),
  );
}

/**
 * What a printed value may stand for, rounded or cut at its last digit: [units − ½, units + 1). In halves of 10^-4 percent,
 * so that all bounds are whole.
 */
function rangeOf({ percent: { units, decimals } }: Readable): {
  readonly low: number;
  readonly high: number;
} {
  const half = 10 ** (4 - decimals);
  return { low: (2 * units - 1) * half, high: (2 * units + 2) * half };
}

/** Whether two printed values cannot stand for one rate. */
function contradict(a: Readable, b: Readable): boolean {
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
  message: "{label} ghi {first}% ở {firstPlace} nhưng {second}% ở {secondPlace}.",
  find: (known) =>
    pairsWithin(readable(known), ({ rate }) => rate.key)
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
const isSamePair = ([a, b]: [Readable, Readable], [c, d]: [Readable, Readable]): boolean =>
  a.rate === c.rate && b.rate === d.rate;

const isRound = (rate: Readable): boolean => isHundred(rate) || rate.percent.units === 0;

/** Copied from elsewhere: the digits fit neither its own counts nor those with the mark slipped. */
const isSuspicious = ({ judgement }: JudgedRate): boolean => judgement?.kind === "wrong";

export const TWO_RATES_ALIKE: FactRule = {
  code: "P06",
  severity: "warning",
  label: "Hai tỷ lệ khác nhau không cùng một giá trị",
  reason: "Tỷ lệ hay bị chép nhầm từ dòng bên cạnh.",
  message: "Hai tỷ lệ “{first}” và “{second}” cùng ghi {written}% – kiểm tra có chép nhầm.",
  find: (known) =>
    pairsWithin(
      readable(known).filter((each) => !isRound(each)),
      ({ percent }) => `${percent.units}/${percent.decimals}`,
    )
      .filter(([a, b]) => a.rate !== b.rate && (isSuspicious(a) || isSuspicious(b)))
      .filter(([a, b], index, all) => all.findIndex((pair) => isSamePair(pair, [a, b])) === index)
      .map(([a, b]): Breach => ({
        keys: isSuspicious(b) ? [b.rate.key, a.rate.key] : [a.rate.key, b.rate.key],
        slots: { first: a.rate.label, second: b.rate.label, written: a.printed.written },
      })),
};

/** The shares of the resolved dossiers: each part of them with the rate that states it. */
const SHARES: readonly (readonly [rate: string, figures: readonly string[]])[] = [
  ["tl_dung_han", ["gq_truoc_va_dung_han"]],
  ["tl_truoc_han", ["gq_truoc_han"]],
  ["tl_vua_dung_han", ["gq_dung_han"]],
  ["tl_qua_han", ["gq_qua_han"]],
  ["tl_tu_choi", ["tu_choi"]],
  ["tl_rut", ["rut"]],
  ["tl_dung_xu_ly", ["dung_xu_ly"]],
];

/** Rates that state again what others state. */
const MERGED = "tl_dung_han";
const SPLIT = ["tl_truoc_han", "tl_vua_dung_han"];

/** 99,95 to 100,05 in hundredths of a percent. */
const TOLERANCE = 5;

export const SHARES_MAKE_UP_ALL: FactRule = {
  code: "X14",
  severity: "warning",
  label: "Các tỷ lệ thành phần cộng lại bằng 100%",
  reason: "Mỗi hồ sơ đã giải quyết thuộc đúng một kết quả.",
  message: "Cộng các tỷ lệ thành phần của hồ sơ đã giải quyết được {sum}%, không phải 100%.",
  find: (known) => {
    const { settings } = known.facts;
    if (settings["rut_trong_da_giai_quyet"] !== "true") return [];
    const printed = new Map(readable(known).map((each) => [each.rate.key, each]));
    // Of the dossiers with a result only (S2), the merged rate is no share of the resolved.
    if (settings["mau_so_dung_han"] !== "da_giai_quyet") printed.delete(MERGED);
    if (printed.has(MERGED)) SPLIT.forEach((key) => printed.delete(key));
    const isCovered = (rate: string, figures: readonly string[]): boolean =>
      printed.has(rate) ||
      (printed.has(MERGED) && SPLIT.includes(rate)) ||
      (rate === MERGED && SPLIT.some((key) => printed.has(key))) ||
      figures.every((key) => valueOf(known.resolved, key) === 0);
    const shares = SHARES.flatMap(([rate]) => printed.get(rate) ?? []);
    if (shares.length < 2 || !SHARES.every(([rate, figures]) => isCovered(rate, figures))) return [];
    // In units of 10^-4 percent: sums are exact. A rounded rate may be off by half of its last digit, a cut one by all.
    const most = settings["lam_tron"] === "truncate" ? 1 : 1 / 2;
    const unit = ({ percent }: Readable): number => 10 ** (4 - percent.decimals);
    const sum = shares.reduce((total, each) => total + each.percent.units * unit(each), 0);
    const rounding = shares.reduce((total, each) => total + unit(each) * most, 0);
    if (Math.abs(sum - 1_000_000) <= Math.max(TOLERANCE * 100, rounding)) return [];
    return [
      {
        keys: shares.map(({ rate }) => rate.key),
        slots: { sum: String(sum / 10_000).replace(".", ",") },
      },
    ];
  },
};
