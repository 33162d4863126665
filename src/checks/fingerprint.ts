/** A short mark of rows of the catalogue as an edition has them: it changes with anything that they say. */
import { isIn, type Replaceable } from "../catalog/edition";
import { figureOf, isFigureKey } from "../catalog/figures";
import { isRateKey, rateOf } from "../catalog/rates";
import { shortHash } from "./short-hash";

/** Since when, and until when, is said by the edition that has the row. */
const EDITION_FIELDS: readonly string[] = ["since", "until"];

/** Lists of keys to which later editions only add. A figure that must be given, in contrast, silences a rule. */
const OPEN_LISTS: readonly string[] = ["rates", "anyOf", "figures", "defaultsTo"];

/**
 * @param leaveOut - Fields that are not to count.
 * @example fingerprint(RULES, 1) //=> "1c9f42"
 */
export function fingerprint(
  rows: readonly Replaceable[],
  edition: number,
  leaveOut: readonly string[] = [],
): string {
  const told = rows.filter((row) => isIn(row, edition)).map((row) => JSON.stringify(plain(row)));
  return shortHash(told.join("\n")).toString(16).padStart(8, "0").slice(-6);

  /** With fields in one order; what later editions added is left out, and functions cannot be told. */
  function plain(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(plain).filter((each) => each !== undefined);
    if (typeof value !== "object" || value === null) return typeof value === "function" ? undefined : value;
    const fields = Object.entries(value)
      .filter(([field]) => !EDITION_FIELDS.includes(field) && !leaveOut.includes(field))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([field, each]) => [field, plain(OPEN_LISTS.includes(field) ? withoutLater(each) : each)] as const,
      );
    return fields.some(isLaterTerm) ? undefined : withoutSumOfOne(Object.fromEntries(fields));
  }

  /** A sum of one is that one. */
  function withoutSumOfOne(told: Readonly<Record<string, unknown>>): unknown {
    const terms = told["kind"] === "sum" ? (told["terms"] as readonly unknown[]) : [];
    return terms.length === 1 ? terms[0] : told;
  }

  /** A term of a figure that came later, or one around it. */
  function isLaterTerm([field, told]: readonly [string, unknown]): boolean {
    return (field === "key" && isLater(told)) || (field === "term" && told === undefined);
  }

  function withoutLater(list: unknown): unknown {
    return Array.isArray(list) ? list.filter((each) => !isLater(each)) : list;
  }

  function isLater(key: unknown): boolean {
    if (typeof key !== "string") return false;
    if (isFigureKey(key)) return !isIn(figureOf(key), edition);
    return isRateKey(key) && !isIn(rateOf(key), edition);
  }
}
