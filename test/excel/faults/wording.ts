/** What an officer was told by a command, and whether it is so. Pure. */
import type { Place } from "./book-state";

/** How a command ended. */
export type Ending =
  | { readonly kind: "returned"; readonly value: unknown }
  | { readonly kind: "thrown"; readonly error: unknown }
  /** Nothing that it waits for will ever come. */
  | { readonly kind: "hangs" };

/** What the command says of itself; "unsure" that it cannot tell. */
export type Claim = "done" | "not done" | "unsure";

/** Ways of saying it, the first that fits counts. */
const CLAIMS: readonly (readonly [RegExp, Claim])[] = [
  [/(?:chưa|không|khó) (?:rõ|biết|chắc)/iu, "unsure"],
  [/^Chưa |không (?:bị|có gì) thay đổi|^Đã dừng|^Đang /u, "not done"],
  [/^Đã |đã xong/u, "done"],
];

/** Words of Excel's own English; what stands in brackets is a code. */
const ENGLISH =
  /\b(?:the|there|was|were|is|are|of|error|errors|internal|request|requested|cannot|doesn't|exist|argument|invalid|operation|failed|while|processing|exception|undefined|null|NaN)\b/i;

/** Kinds of answers that say that nothing was written. */
const DECLINING: ReadonlySet<unknown> = new Set(["declined", "asked"]);

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;

/** The words that the officer reads; "" where a command says nothing. */
export function textOf(ending: Ending): string {
  if (ending.kind === "hangs") return "";
  if (ending.kind === "returned" && typeof ending.value === "string") return ending.value;
  const message = fieldOf(ending.kind === "thrown" ? ending.error : ending.value, "message");
  return typeof message === "string" ? message : "";
}

export function claimOf(ending: Ending): Claim {
  if (ending.kind === "returned") return DECLINING.has(fieldOf(ending.value, "kind")) ? "not done" : "done";
  return claimOfText(textOf(ending)) ?? "not done";
}

export const claimOfText = (text: string): Claim | undefined =>
  CLAIMS.find(([pattern]) => pattern.test(text))?.[1];

/** What is wrong with the words themselves. */
export function faultOfWords(ending: Ending, news: readonly string[]): string | undefined {
  if (ending.kind === "hangs") return "hangs for ever";
  if (ending.kind === "thrown" && fieldOf(ending.error, "name") !== "CommandFailure")
    return `no failure of a command: ${String(ending.error)}`;
  const english = [textOf(ending), ...news].find((text) =>
    ENGLISH.test(text.replace(/[([][^)\]]*[)\]]/g, "")),
  );
  return english === undefined ? undefined : `English: ${english}`;
}

/** Whether a text names a place: a cell by its address or within a range, anything else by the name of its sheet. */
export function isNamed(text: string, { sheets, address }: Place): boolean {
  if (address === undefined) return sheets.some((sheet) => text.includes(`“${sheet}”`));
  return [...text.matchAll(/\b([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?\b/g)].some((found) => {
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const [first, last] = [indexOf(found[1]!), indexOf(found[3] ?? found[1]!)];
    const isInRows = Number(row) >= Number(found[2]) && Number(row) <= Number(found[4] ?? found[2]);
    return isInRows && indexOf(column) >= first && indexOf(column) <= last;
  });
}

const indexOf = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0);
