/** What a key of a template stands for: how it is written, and what a condition compares. */
import type { NumberKind } from "../../catalog/figure";
import { figureOf, isFigureKey } from "../../catalog/figures";
import { isRateKey } from "../../catalog/rates";
import { INFORMATION_FIELDS } from "../../catalog/report-information";
import { SECTORS, sectorNoteKey } from "../../catalog/sectors";
import { SETTINGS } from "../../catalog/settings";
import { writeCount } from "../../vietnamese/counts";
import { isDate, writeDate } from "../../vietnamese/dates";
import { percentStyle } from "../../checks/percent-style";
import { readPercent, writePercent, type Percent, type Ratio } from "../../vietnamese/percent";
import { plainText } from "../../vietnamese/plain-text";
import { meetsTarget, writeTarget, type Target } from "../../vietnamese/target";
import { countOfBieu06, isCountOfBieu06 } from "./bieu-06-counts";
import type { ReportFacts } from "./report-facts";
import { isNarrativeKey } from "./narrative-parts";
import { WORD_SLOTS } from "./word-slots";

export interface Value {
  readonly written: string;
  /** For comparisons: the count, the rate in percent, or the word itself; undefined for a rate that is not known. */
  readonly compared: number | string | undefined;
}

/** One kind of key. */
interface Source {
  has(key: string): boolean;
  read(key: string, facts: ReportFacts): Value | undefined;
}

/** What stands for a rate that cannot be given: a blank, or a zero base. Never 0% or 100%. */
export const NO_RATE = "–";

const word = (text: string | undefined): Value | undefined =>
  text === undefined || text === "" ? undefined : { written: text, compared: text };

/** A percentage that was typed as one, to two decimals, as two whole numbers. */
const ofPercent = (percent: number): Ratio => ({ numerator: Math.round(percent * 100), denominator: 10_000 });

/** A percentage as it was read: its units stand for tenths or hundredths of a percent, as it has decimals. */
const ratioOf = ({ units, decimals }: Percent): Ratio => ({
  numerator: units,
  denominator: 100 * 10 ** decimals,
});

/** How a figure is written, by its kind. */
const WRITERS: Readonly<Record<NumberKind, (value: number, facts: ReportFacts) => string>> = {
  count: (count) => writeCount(count),
  percent: (percent, facts) => writePercent(ofPercent(percent), percentStyle(facts.settings)),
  measure: (size) =>
    Number.isInteger(size) ? writeCount(size, { padSmall: false }) : String(size).replace(".", ","),
};

const figures: Source = {
  has: isFigureKey,
  read(key, facts) {
    const count = facts.counts[key];
    if (count === undefined) return undefined;
    return { written: WRITERS[figureOf(key).kind](count, facts), compared: count };
  },
};

/** A zero base is known, and is no rate: as a word it compares with no number. */
function valueOfRatio(ratio: Ratio | undefined, facts: ReportFacts): Value {
  if (ratio === undefined) return { written: NO_RATE, compared: undefined };
  if (ratio.denominator === 0) return { written: NO_RATE, compared: NO_RATE };
  const compared = (ratio.numerator * 100) / ratio.denominator;
  return { written: writePercent(ratio, percentStyle(facts.settings)), compared };
}

const rates: Source = {
  has: isRateKey,
  read: (key, facts) => valueOfRatio(facts.ratios[key], facts),
};

const information: Source = {
  has: (key) => INFORMATION_FIELDS.some((field) => field.key === key),
  read(key, facts) {
    const given = plainText(facts.information[key] ?? "");
    return word(isDate(given) ? writeDate(given) : given);
  },
};

/** The sentence that holds a note ends with its own stop. */
const notes: Source = {
  has: (key) => SECTORS.some((sector) => sectorNoteKey(sector) === key),
  read: (key, facts) => word(plainText(facts.notes[key] ?? "").replace(/[\s.;,]+$/, "")),
};

const words: Source = {
  has: (key) => WORD_SLOTS.some((slot) => slot.key === key),
  read(key, facts) {
    const told = WORD_SLOTS.find((slot) => slot.key === key)?.read(facts);
    return typeof told === "number" ? { written: writeCount(told), compared: told } : word(told);
  },
};

/** Whether a rate meets its target: "dat" or "chua_dat"; nothing where either is not known. */
function resultOf(ratio: Ratio | undefined, target: Target | undefined): Value | undefined {
  if (target === undefined || ratio === undefined || ratio.denominator === 0) return undefined;
  return word(meetsTarget(ratio, target) ? "dat" : "chua_dat");
}

/** Sources whose keys begin with a name and a colon. */
const PREFIXED: Readonly<Record<string, Source>> = {
  narrative: {
    has: isNarrativeKey,
    read: (key, facts) => word(facts.narrative[key]?.trim()),
  },
  setting: {
    has: (key) => SETTINGS.some((setting) => setting.key === key),
    read: (key, facts) => word(facts.settings[key]),
  },
  target: {
    has: isRateKey,
    read(key, facts) {
      const target = facts.targets[key];
      return target && word(writeTarget(target));
    },
  },
  /** A rate as the office gave it, where nothing better is known: no counts stand behind it here. */
  printed: {
    has: isRateKey,
    read: (key, facts) => (facts.ratios[key] === undefined ? word(facts.printed?.[key]) : undefined),
  },
  /** The rate of the previous period. */
  before: {
    has: isRateKey,
    read(key, facts) {
      const ratio = facts.before?.[key];
      return ratio && ratio.denominator > 0 ? valueOfRatio(ratio, facts) : undefined;
    },
  },
  /** Whether the rate went up ("tang") or down ("giam") since the previous period, as far as it can be read. */
  trend: {
    has: isRateKey,
    read(key, facts) {
      const [now, before] = [facts.ratios[key], facts.before?.[key]];
      if (now === undefined || before === undefined) return undefined;
      if (now.denominator === 0 || before.denominator === 0) return undefined;
      const style = percentStyle(facts.settings);
      if (writePercent(now, style) === writePercent(before, style)) return word("giu");
      const isMore = now.numerator * before.denominator > before.numerator * now.denominator;
      return word(isMore ? "tang" : "giam");
    },
  },
  bieu06: {
    has: isCountOfBieu06,
    read(name, facts) {
      const count = countOfBieu06(name, facts);
      return count === undefined
        ? undefined
        : { written: writeCount(count, { padSmall: false }), compared: count };
    },
  },
  result: {
    has: isRateKey,
    read: (key, facts) => resultOf(facts.ratios[key], facts.targets[key]),
  },
  /** The same of a rate as the office gave it, where no counts stand behind it. */
  printed_result: {
    has: isRateKey,
    read(key, facts) {
      const given = facts.ratios[key] === undefined ? facts.printed?.[key] : undefined;
      const percent = readPercent(given ?? "");
      return percent === null ? undefined : resultOf(ratioOf(percent), facts.targets[key]);
    },
  },
};

const PLAIN: readonly Source[] = [figures, rates, information, notes, words];

function sourceOf(key: string): { readonly source: Source; readonly name: string } | undefined {
  const [prefix = "", name] = key.split(":");
  if (name === undefined) {
    const source = PLAIN.find((each) => each.has(key));
    return source && { source, name: key };
  }
  const source = Object.prototype.hasOwnProperty.call(PREFIXED, prefix) ? PREFIXED[prefix] : undefined;
  return source?.has(name) ? { source, name } : undefined;
}

/** Whether a key is a count of a set form, which a field or a system has like the whole. */
export const isCountOfForm = (key: string): boolean =>
  key.startsWith("bieu06:") && isCountOfBieu06(key.slice("bieu06:".length));

/** Whether a template may use the key: a figure, rate, information, note, derived word, `narrative:` and so on. */
export function isKnownKey(key: string): boolean {
  return sourceOf(key) !== undefined;
}

/**
 * What a key stands for; undefined when it is not known.
 *
 * @example valueOfKey("gq_qua_han", facts) //=> { written: "01", compared: 1 }
 */
export function valueOfKey(key: string, facts: ReportFacts): Value | undefined {
  const found = sourceOf(key);
  return found?.source.read(found.name, facts);
}
