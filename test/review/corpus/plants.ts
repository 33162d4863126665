/** Errors planted in sound texts: one number changed so that, by the truth of its text, a rule is certainly broken. */
import { isFigureKey } from "../../../src/catalog/figures";
import { isRateKey } from "../../../src/catalog/rates";
import { DEFAULT_SETTINGS } from "../../../src/catalog/settings";
import { confront } from "../../../src/checks/confront";
import type { PrintedRate } from "../../../src/checks/facts";
import { writeCount } from "../../../src/vietnamese/counts";
import { writePercent } from "../../../src/vietnamese/percent";
import { fill, type Truth } from "./fill";
import { between, oneOf, randomFrom } from "./random";
import type { CorpusText } from "./texts";
import { PLANTED, PLANTED_SEEN, type PlantedWay } from "./ways/planted";
import { PLANTED_OPENED } from "./ways/planted-opened";
import { PLANTED_OPENED_NOW } from "./ways/planted-opened-now";
import { PLANTED_OPENED_ONCE } from "./ways/planted-opened-once";
import { PLANTED_OPENED_HALF, PLANTED_UNSEEN } from "./ways/planted-unseen";
import { worldOf } from "./world";

export interface Plant {
  readonly name: string;
  readonly text: string;
  /** Each of these names the error. */
  readonly codes: readonly string[];
}

/** Tries for a number whose change is a certain error; many are told by nothing else. */
const TRIES = 12;
const MOST_OF_ONE_TEXT = 2;

/** A text does not say by which it counts. */
const DEFINITIONS = ["true", "false"].flatMap((inside) =>
  ["da_giai_quyet", "co_ket_qua"].map((base) => ({ rut_trong_da_giai_quyet: inside, mau_so_dung_han: base })),
);

/** What a text says of itself with one number changed: under no definition may its errors be none. */
function codesOf(truths: readonly Truth[], valueOf: (truth: Truth) => number | string): string[] {
  const figures: Record<string, number> = {};
  const printedRates: PrintedRate[] = [];
  const again = new Set<string>();
  for (const truth of truths) {
    const { key } = truth;
    if (key === null) continue;
    const value = valueOf(truth);
    if (isRateKey(key)) printedRates.push({ rate: key, written: String(value) });
    else if (isFigureKey(key)) {
      if (figures[key] !== undefined && figures[key] !== value) again.add("X07");
      figures[key] ??= Number(value);
    }
  }
  const under = DEFINITIONS.map((own) => {
    const settings = { ...DEFAULT_SETTINGS, ...own };
    const found = confront({ figures, printedRates, settings });
    return found.filter(({ severity }) => severity === "error").map(({ code }) => code);
  });
  const certain = under.every((codes) => codes.length > 0) ? under.flat() : [];
  // The balance has two codes, of details and of totals, and is one in a text.
  const named = certain.map((code) => (code === "Q24" ? "Q07" : code));
  return [...new Set([...named, ...again])];
}

/** Sound texts with one number changed. */
export function plantsIn(text: CorpusText): readonly Plant[] {
  const random = randomFrom(text.text.length);
  const ours = text.truths.filter(({ key }) => key !== null);
  const ownValue = ({ key, written }: Truth): number | string =>
    isRateKey(key!) ? written : text.world[key!]!;
  if (ours.length === 0 || codesOf(ours, ownValue).length > 0) return [];
  const plants: Plant[] = [];
  const used = new Set<Truth>();
  for (let nth = 0; nth < TRIES && plants.length < MOST_OF_ONE_TEXT; nth += 1) {
    const changed = oneOf(random, ours);
    if (used.has(changed)) continue;
    used.add(changed);
    const value = isRateKey(changed.key!)
      ? otherRate(changed.written, random)
      : text.world[changed.key!]! + between(random, 2, 9);
    const codes = codesOf(ours, (truth) => (truth === changed ? value : ownValue(truth)));
    if (codes.length === 0) continue;
    const written = typeof value === "number" ? writeCount(value) : value;
    plants.push({
      name: `${text.name}: ${changed.key} ${changed.written} → ${written}`,
      text: text.text.slice(0, changed.start) + written + text.text.slice(changed.end),
      codes,
    });
  }
  return plants;
}

/** A rate some points off. */
function otherRate(written: string, random: () => number): string {
  const hundredths = Math.round(Number(written.replace(",", ".")) * 100);
  const off = between(random, 110, 900);
  const units = hundredths > off ? hundredths - off : hundredths + off;
  return writePercent({ units, decimals: 2 }).replace("%", "");
}

/** Each planted way in several offices. */
const OFFICES = 3;

export const plantsOf = (ways: readonly PlantedWay[]): readonly Plant[] =>
  ways.flatMap(({ codes, text }, index) =>
    Array.from({ length: OFFICES }, (_, nth) => ({
      name: `${codes.join("/")}-${index + 1} of office ${nth + 1}`,
      text: fill(text, worldOf(index * OFFICES + nth + 1, text), nth % 2 === 0).text,
      codes,
    })),
  );

/** Looked at while the reader was built. */
export const SEEN_PLANTED = [
  ...PLANTED,
  ...PLANTED_SEEN,
  ...PLANTED_OPENED,
  ...PLANTED_OPENED_ONCE,
  ...PLANTED_OPENED_NOW,
  ...PLANTED_OPENED_HALF,
];
export const UNSEEN_PLANTED = PLANTED_UNSEEN;
