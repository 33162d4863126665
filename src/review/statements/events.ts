/** A line as its readers see it: quantities, words that speak of something, marks, and brackets as groups. */
import type { PhraseMatch } from "../read/phrases";
import type { Token } from "../read/tokens";
import { isDamagedWord } from "../read/wear";
import type { Concept } from "./lexicon";
import type { LineTokens, Quantity } from "./quantities";

export type Concepts = PhraseMatch<readonly Concept[]>;

export type Event =
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "concepts"; readonly match: Concepts }
  | { readonly kind: "mark"; readonly text: string }
  | { readonly kind: "word"; readonly isDamaged: boolean; readonly isPlain: boolean }
  | { readonly kind: "group"; readonly events: readonly Event[] };

const STOPS = [".", ";", "|"];

/** A line as events: its quantities, the words that speak, everything else; brackets are groups. */
export function eventsOf(line: LineTokens, quantities: readonly Quantity[]): Event[] {
  const { tokens, matches, taken } = line;
  const quantityAt = new Map(quantities.map((quantity) => [quantity.from, quantity]));
  const matchAt = new Map(matches.map((match) => [match.from, match]));
  const events: Event[] = [];
  for (let at = 0; at < tokens.length;) {
    const quantity = quantityAt.get(at);
    const match = matchAt.get(at);
    if (quantity !== undefined) {
      events.push({ kind: "quantity", quantity });
      at = quantity.to;
    } else if (match !== undefined && !taken[at]) {
      events.push({ kind: "concepts", match });
      at = match.to;
    } else {
      events.push(plainEvent(tokens[at]!));
      at += 1;
    }
  }
  return groupBrackets(events);
}

/** Words that carry nothing, so that a label may hold them and still be understood. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    "so luong la cua cac co duoc da dang tren tai trong ky bao cao theo cho va voi den tu o nay do ve bi con cung ca moi duy " +
    "nguoi dan cong to chuc ca nhan don vi xa phuong trung tam"
  ).split(" "),
);

const plainEvent = (token: Token): Event =>
  token.kind === "mark"
    ? { kind: "mark", text: token.text }
    : { kind: "word", isDamaged: isDamagedWord(token), isPlain: FUNCTION_WORDS.has(token.folded) };

/** Brackets within brackets deeper than any report has them are read as if they were not there. */
const DEEPEST = 6;

function groupBrackets(events: readonly Event[]): Event[] {
  const open: Event[][] = [[]];
  for (const event of events) {
    const isOpening = event.kind === "mark" && event.text === "(";
    const isClosing = event.kind === "mark" && event.text === ")";
    if (isOpening && open.length <= DEEPEST) open.push([]);
    else if (isClosing && open.length > 1) {
      const group = open.pop()!;
      open[open.length - 1]!.push({ kind: "group", events: group });
    } else open[open.length - 1]!.push(event);
  }
  while (open.length > 1) {
    const group = open.pop()!;
    open[open.length - 1]!.push({ kind: "group", events: group });
  }
  return open[0]!;
}

export const isStop = (event: Event): boolean => event.kind === "mark" && STOPS.includes(event.text);
export const endsSentence = (event: Event): boolean => event.kind === "mark" && event.text === ".";
export const isComma = (event: Event): boolean => event.kind === "mark" && event.text === ",";
export const hasConcept = (event: Event, concept: Concept): boolean =>
  event.kind === "concepts" && event.match.value.includes(concept);
export const isNamed = (event: Event): event is Extract<Event, { kind: "concepts" }> =>
  event.kind === "concepts";
export const isColon = (event: Event): boolean => event.kind === "mark" && event.text === ":";

/** Concepts that say something of what is counted, not how it is said. */
const SAYING: ReadonlySet<Concept> = new Set([
  ...["RATE", "PARTS", "LIST", "AND", "NONE", "EACH", "TARGET", "OUTOF"],
]);
export const speaks = (event: Event): boolean =>
  isNamed(event) && event.match.value.some((concept) => !SAYING.has(concept));

export function holdsQuantity(event: Event): boolean {
  return event.kind === "quantity" || (event.kind === "group" && event.events.some(holdsQuantity));
}
