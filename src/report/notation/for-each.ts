/** What blocks can be repeated for, and how their slots read the one at hand. */
import { isFigureKey } from "../../catalog/figures";
import { isRateKey } from "../../catalog/rates";
import { SECTORS } from "../../catalog/sectors";
import type { PartialFacts, ReportFacts } from "../facts/report-facts";
import { plainText } from "../../vietnamese/plain-text";
import type { ForEach } from "./template";
import { isCountOfForm, isKnownKey, valueOfKey, type Value } from "../facts/values";

/** One sector, field or system. */
export interface Item {
  readonly name: string;
  read(key: string): Value | undefined;
}

interface Repetition {
  /** Begins the keys of the item at hand: "nd." in `{{nd.tiep_nhan}}`. */
  readonly prefix: string;
  /** Whether an item has the key, without the prefix. */
  has(key: string): boolean;
  itemsOf(facts: ReportFacts): readonly Item[];
}

/** The key of one sector's figure, rate or note. */
const sectorsKey = (sector: string, key: string): string => `nd_${sector}_${key}`;

/** What a part has like the whole: figures, rates, counts of a set form. */
const isPartKey = (key: string): boolean => isFigureKey(key) || isRateKey(key) || isCountOfForm(key);

const SECTION_NUMBER = "so";

const partsOfWhole = (
  prefix: string,
  listOf: (facts: ReportFacts) => readonly PartialFacts[] | undefined,
): Repetition => ({
  prefix,
  has: isPartKey,
  itemsOf: (facts) =>
    (listOf(facts) ?? []).map(({ name, counts, ratios }) => ({
      name,
      read: (key) => valueOfKey(key, { ...facts, counts, ratios }),
    })),
});

export const REPETITIONS: Readonly<Record<ForEach, Repetition>> = {
  /** Ngành dọc: `{{nd.tiep_nhan}}` is `nd_cong_an_tiep_nhan` of the first, and so on. */
  sector: {
    prefix: "nd.",
    has: (key) => SECTORS.every((sector) => isKnownKey(sectorsKey(sector.key, key))),
    itemsOf: (facts) =>
      SECTORS.map(({ key: sector, name }) => ({
        name,
        read: (key) => valueOfKey(sectorsKey(sector, key), facts),
      })),
  },
  /** Lĩnh vực. */
  field: partsOfWhole("lv.", ({ fields }) => fields),
  /** Systems that dossiers come from. */
  system: partsOfWhole("ht.", ({ systems }) => systems),
  /** The sections by kind of system, each with its fields; `{{ml.so}}` is the number of the row. */
  section: {
    prefix: "ml.",
    has: (key) => key === SECTION_NUMBER || isPartKey(key),
    itemsOf: (facts) =>
      (facts.sections ?? []).map(({ name, number, counts, ratios }) => ({
        name,
        read: (key) =>
          key === SECTION_NUMBER
            ? { written: number, compared: number }
            : valueOfKey(key, { ...facts, counts, ratios }),
      })),
  },
};

/** Key of the name of the item at hand: "nd.name". */
const NAME = "name";

const repetitionOf = (key: string): readonly [ForEach, Repetition] | undefined =>
  (Object.entries(REPETITIONS) as [ForEach, Repetition][]).find(([, { prefix }]) => key.startsWith(prefix));

/**
 * Whether a key belongs to the item at hand, and whether a block that is repeated `forEach` may use it; undefined for
 * a key of the whole report.
 */
export function isUsableInItem(key: string, forEach: ForEach | undefined): boolean | undefined {
  const found = repetitionOf(key);
  if (found === undefined) return undefined;
  const [kind, { prefix, has }] = found;
  const rest = key.slice(prefix.length);
  return kind === forEach && (rest === NAME || has(rest));
}

/** The value of a key of the item at hand; undefined for a key of the whole report, too. */
export function valueInItem(key: string, forEach: ForEach, item: Item): Value | undefined {
  const { prefix } = REPETITIONS[forEach];
  if (!key.startsWith(prefix)) return undefined;
  const rest = key.slice(prefix.length);
  if (rest !== NAME) return item.read(rest);
  const name = plainText(item.name);
  return { written: name, compared: name };
}
