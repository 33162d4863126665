/** Suggestions and the sheet "Thuyết minh": what may be written there without touching the officer's words. */
import { narrativeLines } from "../../report/facts/narrative-parts";
import { isUntouched, officersWords, type NarrativeContent, type PartOnSheet } from "./read-narrative";

/** Suggested lines by part. */
export type Suggestions = Readonly<Record<string, readonly string[]>>;

/** A part as a new sheet shall hold it. */
export interface NewPart {
  readonly text: string;
  readonly suggested: string;
  /** The officer's words of the period before, as they were taken over. */
  readonly carried: string;
}

const linesOf = (suggestions: Suggestions, key: string): string => (suggestions[key] ?? []).join("\n");

/**
 * What the sheet of a new period begins with: the officer's words of the last one, else what the figures suggest.
 *
 * @param words of a report that was written before, where the workbook has none.
 *
 * @example startOf("kien_nghi", {}, { period: "tháng 4 năm 2026", parts: [{ key: "kien_nghi", row: 9,
 *   text: "Bổ sung máy quét.", suggested: "" }] }) //=> { text: "Bổ sung máy quét.", suggested: "", carried: "Bổ sung máy quét." }
 */
export function startOf(
  key: string,
  suggestions: Suggestions,
  last?: NarrativeContent,
  words: Readonly<Record<string, string>> = {},
): NewPart {
  const carried = (last === undefined ? "" : officersWords(last)[key]) || (words[key] ?? "");
  if (carried !== "") return { text: carried, suggested: "", carried };
  const suggested = linesOf(suggestions, key);
  return { text: suggested, suggested, carried: "" };
}

/** A part whose suggestion is brought up to date: nobody has touched it, or nothing stood there. */
export interface Renewal {
  readonly key: string;
  readonly row: number;
  readonly text: string;
}

/** Only what is untouched is renewed, empty parts included; the officer's words stay, and so does what they emptied. */
export function renewals({ parts }: NarrativeContent, suggestions: Suggestions): Renewal[] {
  return parts.filter(isUntouched).flatMap(({ key, row, suggested }) => {
    const text = linesOf(suggestions, key);
    return text === suggested ? [] : [{ key, row, text }];
  });
}

/** What an officer should look at in a part of their own words. */
export interface PartAdvice {
  readonly part: PartOnSheet;
  /** Suggested lines that the part does not have. */
  readonly fresh: readonly string[];
  /** Lines that were suggested once and that the figures say no more. */
  readonly stale: readonly string[];
}

/**
 * Advice on the parts that the officer wrote or changed; parts with nothing to look at are left out. A line taken from a
 * suggestion word for word is stale once the figures suggest it no more.
 */
export function adviceOn({ parts }: NarrativeContent, suggestions: Suggestions): PartAdvice[] {
  return parts
    .filter((part) => !isUntouched(part) && part.text !== "")
    .map((part) => {
      const written = new Set(narrativeLines(part.text));
      const now = suggestions[part.key] ?? [];
      const stale = narrativeLines(part.suggested).filter((line) => written.has(line) && !now.includes(line));
      return { part, stale, fresh: now.filter((line) => !written.has(line)) };
    })
    .filter(({ fresh, stale }) => fresh.length + stale.length > 0);
}
