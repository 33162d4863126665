/**
 * The same dossier in two systems, or twice in one list, is counted once. One-stop systems and ministry systems
 * exchange dossiers with a delay, so the copies may differ; the rule below says which one counts.
 */
import type { Dossier, Source } from "./dossier";

/** A dossier and the list that holds it. */
export interface Entry {
  readonly dossier: Dossier;
  readonly source: Source;
}

/** Why the first copy counts and not the other. */
export type DuplicateRule = "is_decided" | "has_ended" | "ended_first" | "received_first" | "listed_first";

const DUPLICATE_RULES: Readonly<Record<DuplicateRule, string>> = {
  is_decided: "bản kia thiếu hoặc mâu thuẫn ngày nên không đếm được",
  has_ended: "bản này đã có kết quả, bản kia chưa cập nhật",
  ended_first: "bản này có kết quả sớm hơn, bản kia được đồng bộ sau",
  received_first: "bản này tiếp nhận sớm hơn, thời hạn tính từ đó",
  listed_first: "hai bản như nhau, lấy bản đọc trước",
};

/** One code found more than once: shown once, with every place it stands. */
export interface Duplicate {
  readonly code: string;
  readonly counted: Entry;
  /** Why the counted copy was preferred to the last one left out. */
  readonly rule: DuplicateRule;
  readonly leftOut: readonly Entry[];
}

const compareKnown = (a: number | undefined, b: number | undefined): number =>
  a === undefined || b === undefined ? 0 : a - b;

/** In order; the first that tells two copies apart decides. Negative: the first copy counts. */
const PREFERENCES: readonly (readonly [DuplicateRule, (a: Dossier, b: Dossier) => number])[] = [
  // A system that has the result knows more than one that still waits for the exchange.
  ["has_ended", (a, b) => Number(a.finished === undefined) - Number(b.finished === undefined)],
  // The result exists from the first day it is recorded; a later date is that of the exchange.
  ["ended_first", (a, b) => compareKnown(a.finished, b.finished)],
  // The citizen's time limit runs from the first reception.
  ["received_first", (a, b) => compareKnown(a.received, b.received)],
];

function prefer(
  a: Entry,
  b: Entry,
  isDecided: (entry: Entry) => boolean,
): { readonly rule: DuplicateRule; readonly isFirst: boolean } {
  // A copy that could not be counted must not hide one that can.
  const decided = isDecided(a);
  if (decided !== isDecided(b)) return { rule: "is_decided", isFirst: decided };
  for (const [rule, compare] of PREFERENCES) {
    const order = compare(a.dossier, b.dossier);
    if (order !== 0) return { rule, isFirst: order < 0 };
  }
  return { rule: "listed_first", isFirst: true };
}

/** Systems write one code with other case and spaces. */
const codeOf = ({ dossier }: Entry): string => dossier.code.trim().toUpperCase();

/**
 * The entries that count, in order, and the codes that stood more than once. Dossiers without a code are all kept:
 * nothing tells them apart.
 *
 * @param isDecided - Whether an entry could be counted by itself.
 *
 * @example
 * withoutDuplicates([fromCity, fromMinistry], () => true).duplicates[0].rule //=> "has_ended"
 */
export function withoutDuplicates(
  entries: readonly Entry[],
  isDecided: (entry: Entry) => boolean,
): {
  readonly kept: readonly Entry[];
  readonly duplicates: readonly Duplicate[];
} {
  const byCode = new Map<string, Entry>();
  const found = new Map<string, { rule: DuplicateRule; leftOut: Entry[] }>();
  for (const entry of entries) {
    const code = codeOf(entry);
    if (code === "") continue;
    const earlier = byCode.get(code);
    if (earlier === undefined) {
      byCode.set(code, entry);
      continue;
    }
    const { rule, isFirst } = prefer(earlier, entry, isDecided);
    const leftOut = [...(found.get(code)?.leftOut ?? []), isFirst ? entry : earlier];
    found.set(code, { rule, leftOut });
    if (!isFirst) byCode.set(code, entry);
  }
  if (found.size === 0) return { kept: entries, duplicates: [] };
  const dropped = new Set([...found.values()].flatMap(({ leftOut }) => leftOut));
  return {
    kept: entries.filter((entry) => !dropped.has(entry)),
    duplicates: [...found].map(([code, { rule, leftOut }]) => ({
      code,
      counted: byCode.get(code)!,
      rule,
      leftOut,
    })),
  };
}

/** The system of an entry: a row may name its own, where one file holds the rows of several. */
export const systemOf = ({ dossier, source }: Entry): string => dossier.system ?? source.system;

const placeOf = (entry: Entry): string =>
  `${systemOf(entry)} (${entry.source.file}, dòng ${entry.dossier.row})`;

/**
 * A duplicate in one sentence.
 *
 * @example
 * duplicateMessage(duplicate)
 * //=> "Hồ sơ H21-1 có ở Một cửa (a.xlsx, dòng 3) và Hộ tịch (b.xlsx, dòng 9): đếm một lần, theo Hộ tịch (b.xlsx, dòng 9), vì …"
 */
export function duplicateMessage({ code, counted, rule, leftOut }: Duplicate): string {
  const others = leftOut.map(placeOf).join(", ");
  return `Hồ sơ ${code} có ở ${placeOf(counted)} và ${others}: đếm một lần, theo ${placeOf(counted)}, vì ${DUPLICATE_RULES[rule]}.`;
}
