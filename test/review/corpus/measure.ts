/** How the reader does on texts whose truth is known. */
import { reviewText } from "../../../src/review/review";
import type { Plant } from "./plants";
import type { CorpusText } from "./texts";

export interface Measured {
  readonly texts: number;
  readonly numbers: number;
  readonly right: number;
  readonly wrong: number;
  /** False errors in texts of one unit and period; texts with one among the others. */
  readonly falseOfOne: number;
  readonly accusedOthers: number;
  readonly others: number;
  /** What went wrong, in words for whoever builds the reader. */
  readonly failures: readonly string[];
}

/** Of each character, how many that are no blanks stand before it. */
function placesOf(text: string): Uint32Array {
  const places = new Uint32Array(text.length);
  for (let at = 1; at < text.length; at += 1)
    places[at] = places[at - 1]! + (/\s/.test(text[at - 1]!) ? 0 : 1);
  return places;
}

/** Reads texts without an error in them. */
export function measure(texts: readonly CorpusText[]): Measured {
  const sum = { numbers: 0, right: 0, wrong: 0, falseOfOne: 0, accusedOthers: 0 };
  const failures: string[] = [];
  for (const { name, text, truths, isOfOne } of texts) {
    const review = reviewText(text);
    // Blanks at the ends of lines are not kept.
    const [given, kept] = [placesOf(text), placesOf(review.text)];
    const readAt = new Map(review.readings.map((reading) => [kept[reading.span[0]]!, reading]));
    for (const { start, key, written } of truths) {
      const reading = readAt.get(given[start]!);
      const read = [reading?.key, ...(reading?.also ?? [])].filter((each) => each !== undefined);
      const isRight = key === null ? read.length === 0 : read.includes(key);
      sum.numbers += 1;
      if (isRight) sum.right += 1;
      else if (read.length > 0) sum.wrong += 1;
      if (!isRight) failures.push(`${name}: ${written} is ${key}, read as ${read.join(" ") || "nothing"}`);
    }
    const errors = review.findings.filter(({ severity }) => severity === "error");
    if (isOfOne) sum.falseOfOne += errors.length;
    else if (errors.length > 0) sum.accusedOthers += 1;
    failures.push(...errors.map(({ code, message }) => `${name}: ${code} ${message}`));
  }
  const others = texts.filter(({ isOfOne }) => !isOfOne).length;
  return { texts: texts.length, ...sum, others, failures };
}

export interface Found {
  readonly planted: number;
  readonly found: number;
  /** By code: how many were planted and found. */
  readonly byCode: ReadonlyMap<string, readonly [planted: number, found: number]>;
  readonly failures: readonly string[];
}

/** Looks for planted errors; one is found where an error names it. */
export function findPlants(plants: readonly Plant[]): Found {
  const byCode = new Map<string, readonly [number, number]>();
  const failures: string[] = [];
  for (const { name, text, codes } of plants) {
    const errors = reviewText(text).findings.filter(({ severity }) => severity === "error");
    const isFound = errors.some(({ code }) => codes.includes(code));
    const [code = ""] = codes;
    const [planted, found] = byCode.get(code) ?? [0, 0];
    byCode.set(code, [planted + 1, found + (isFound ? 1 : 0)]);
    if (!isFound) failures.push(`${name}: no ${codes.join("/")} in “${text.replace(/\n/g, " ¶ ")}”`);
  }
  return { planted: plants.length, found: plants.length - failures.length, byCode, failures };
}
