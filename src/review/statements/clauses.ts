/**
 * Which words belong to which number. Reports write the label before ("tiếp nhận trực tuyến: 980 hồ sơ"), behind
 * ("980 hồ sơ trực tuyến") or on both sides ("đã giải quyết 80 hồ sơ trước hạn"), and nest details in brackets.
 */
import { lastIndexWhere, lastWhere } from "../read/last";
import type { PhraseMatch } from "../read/phrases";
import type { Token } from "../read/tokens";
import { isDamagedWord } from "../read/wear";
import type { Concept } from "./lexicon";
import { quantitiesOf, takenBy, type LineTokens, type Quantity } from "./quantities";

/** What words speak of, and how sure that is. */
export interface Features {
  readonly concepts: ReadonlySet<Concept>;
  readonly confidence: number;
}

/** Words of a label that no phrase explains: in a worn text they may have been telling. */
export interface Unexplained {
  readonly words: number;
  /** No Vietnamese syllables. */
  readonly damaged: number;
}

/** A quantity with its words. */
export interface LabelledQuantity {
  readonly quantity: Quantity;
  readonly own: Features;
  /** Of a percentage, what stands before it; behind it may stand what it is a share of. */
  readonly ahead?: Features;
  readonly unexplained?: Unexplained;
  /** Concepts in a bracket right behind that holds no number: "17 hồ sơ (trong hạn)". */
  readonly qualifier?: Features;
  /** Position, in the list of the line, of the quantity that this one is stated to be a part of. */
  readonly parent?: number;
  /** The parts were announced: "trong đó", "gồm", a bracket. */
  readonly isAnnounced?: boolean;
  /** Nothing stands before it in its sentence: "100% hồ sơ …". */
  readonly isFirst?: boolean;
  /** Which sentence of the line it stands in. */
  readonly sentence: number;
}

type Concepts = PhraseMatch<readonly Concept[]>;

type Event =
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "concepts"; readonly match: Concepts }
  | { readonly kind: "mark"; readonly text: string }
  | { readonly kind: "word"; readonly isDamaged: boolean; readonly isPlain: boolean }
  | { readonly kind: "group"; readonly events: readonly Event[] };

/** A label up to so many words counts as a whole, commas and all ("Hồ sơ từ chối, dừng xử lý: 02"). */
const SHORT_LABEL = 10;

/** How many clauses back the label of a number may stand in a long sentence. */
const MOST_COMMAS = 6;

/** Words behind a number that still may be its label. */
const LONGEST_TAIL = 16;

/** "(trong hạn)"; what is longer explains something else, or was left blank. */
const LONGEST_QUALIFIER = 2;

const STOPS = [".", ";", "|"];

export function featuresOf(events: readonly { readonly match: Concepts }[]): Features {
  const concepts = new Set<Concept>();
  let confidence = 1;
  for (const { match } of events) {
    for (const concept of match.value) concepts.add(concept);
    if (match.value.length > 0) confidence = Math.min(confidence, match.confidence);
  }
  return { concepts, confidence };
}

/** The quantities of a line with their labels, in the order of the text. */
export function labelledQuantities(line: LineTokens): LabelledQuantity[] {
  const reader = new ClauseReader();
  reader.read(groupBrackets(eventsOf(line)), undefined);
  return reader.inOrder();
}

function eventsOf(line: LineTokens): Event[] {
  const { tokens, matches, mentions } = line;
  const taken = takenBy(mentions, tokens);
  const quantityAt = new Map(quantitiesOf(line).map((quantity) => [quantity.from, quantity]));
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
  return events;
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

const isStop = (event: Event): boolean => event.kind === "mark" && STOPS.includes(event.text);
const isComma = (event: Event): boolean => event.kind === "mark" && event.text === ",";
const hasConcept = (event: Event, concept: Concept): boolean =>
  event.kind === "concepts" && event.match.value.includes(concept);
const isNamed = (event: Event): event is Extract<Event, { kind: "concepts" }> => event.kind === "concepts";

/** Concepts that say something of what is counted, not how it is said. */
const SAYING: ReadonlySet<Concept> = new Set(["RATE", "PARTS", "AND", "NONE", "EACH", "TARGET"]);
const speaks = (event: Event): boolean =>
  isNamed(event) && event.match.value.some((concept) => !SAYING.has(concept));

class ClauseReader {
  private readonly found: LabelledQuantity[] = [];
  private sentences = 0;

  inOrder(): LabelledQuantity[] {
    const order = this.found.map((_, index) => index);
    order.sort((a, b) => this.found[a]!.quantity.from - this.found[b]!.quantity.from);
    const place = new Map(order.map((from, to) => [from, to]));
    return order.map((index) => {
      const { parent, ...rest } = this.found[index]!;
      return parent === undefined ? rest : { ...rest, parent: place.get(parent)! };
    });
  }

  /** @param parent - Index of the quantity that a bracket, or "trong đó", explains. */
  read(events: readonly Event[], parent: number | undefined): void {
    let from = 0;
    let announced = parent;
    for (let at = 0; at <= events.length; at += 1) {
      if (at < events.length && !isStop(events[at]!)) continue;
      this.sentences += 1;
      announced = this.readSentence(events.slice(from, at), announced, parent);
      from = at + 1;
    }
  }

  /** @returns the parent that an open "trong đó" at the end leaves to the next sentence. */
  private readSentence(
    events: readonly Event[],
    announced: number | undefined,
    outer: number | undefined,
  ): number | undefined {
    const places = events.flatMap((event, index) => (event.kind === "quantity" ? [index] : []));
    const sentence = this.sentences;
    let parent = announced ?? outer;
    let before: readonly Event[] = events.slice(0, places[0] ?? events.length);
    let last: number | undefined;
    for (const [nth, place] of places.entries()) {
      const next = places[nth + 1];
      const gap = events.slice(place + 1, next ?? events.length);
      const { quantity } = events[place] as Extract<Event, { kind: "quantity" }>;
      const isLabelledBefore = before.some(speaks);
      const cut = next === undefined ? tailEnd(gap) : splitAt(gap, events[next]!, isLabelledBefore);
      const tail = gap.slice(0, cut);
      const opensParts =
        before.some((event) => hasConcept(event, "PARTS")) || (nth > 0 && before.slice(0, 1).some(isColon));
      if (opensParts && last !== undefined) parent = last;
      const isAnnounced = parent !== undefined;
      const index = this.found.length;
      const label = labelOf(before);
      const bracket = tail.find((event) => event.kind === "group");
      const isQualifier =
        bracket?.kind === "group" && bracket.events.length <= LONGEST_QUALIFIER && !holdsQuantity(bracket);
      this.found.push({
        quantity,
        unexplained: unexplainedIn([...label, ...tail]),
        ...(quantity.kind === "percent" ? { ahead: featuresOf(label.filter(isNamed)) } : {}),
        own: withUnitConcepts(featuresOf([...label, ...tail].filter(isNamed)), quantity),
        ...(isQualifier ? { qualifier: featuresOf(bracket.events.filter(isNamed)) } : {}),
        ...(parent === undefined ? {} : { parent, isAnnounced }),
        ...(nth === 0 && before.length === 0 ? { isFirst: true } : {}),
        sentence,
      });
      if (quantity.kind !== "percent") last = index;
      for (const event of gap)
        if (event.kind === "group" && holdsQuantity(event)) this.read(event.events, last ?? index);
      before = gap.slice(cut);
    }
    for (const event of places.length === 0 ? events : events.slice(0, places[0])) {
      if (event.kind === "group" && holdsQuantity(event)) this.read(event.events, parent);
    }
    const opensParts = before.some((event) => hasConcept(event, "PARTS"));
    if (opensParts && last !== undefined) return last;
    return opensParts || places.length === 0 ? announced : undefined;
  }
}

function unexplainedIn(events: readonly Event[]): Unexplained {
  const words = events.filter((event) => event.kind === "word");
  return {
    words: words.filter(({ isPlain }) => !isPlain).length,
    damaged: words.filter(({ isDamaged }) => isDamaged).length,
  };
}

function withUnitConcepts({ concepts, confidence }: Features, { unitConcepts = [] }: Quantity): Features {
  return { concepts: new Set([...concepts, ...unitConcepts]), confidence };
}

function holdsQuantity(event: Event): boolean {
  return event.kind === "quantity" || (event.kind === "group" && event.events.some(holdsQuantity));
}

/** Where the words behind the last number of a sentence end. */
function tailEnd(gap: readonly Event[]): number {
  const end = gap.findIndex(
    (event, index) =>
      isComma(event) || hasConcept(event, "PARTS") || hasConcept(event, "NONE") || index >= LONGEST_TAIL,
  );
  return end < 0 ? gap.length : end;
}

/** Where the words between two numbers part: up to there they are the first one's, from there the second one's. */
function splitAt(gap: readonly Event[], next: Event, isLabelledBefore: boolean): number {
  const colon = announcingColon(gap);
  if (colon >= 0) return colon;
  const isPercent = next.kind === "quantity" && next.quantity.kind === "percent";
  const parting = gap.findIndex(
    (event) => isComma(event) || hasConcept(event, "PARTS") || (!isPercent && hasConcept(event, "AND")),
  );
  if (parting >= 0) return parting;
  if (isPercent) {
    const saying = gap.findIndex((event) => hasConcept(event, "RATE") || hasConcept(event, "TARGET"));
    return Math.max(saying, 0);
  }
  const firstGroup = gap.findIndex((event) => event.kind === "group");
  return isLabelledBefore ? firstGroup + 1 : gap.length;
}

const isColon = (event: Event): boolean => event.kind === "mark" && event.text === ":";

/** "10 hồ sơ: trước hạn 07 hồ sơ": a colon with words behind it announces parts; one right before a number does not. */
function announcingColon(gap: readonly Event[]): number {
  const colon = gap.findIndex(isColon);
  return colon >= 0 && gap.slice(colon + 1).some(isNamed) ? colon : -1;
}

/** The part of the words before a number that is its label. */
function labelOf(before: readonly Event[]): readonly Event[] {
  const parts = lastIndexWhere(before, (event) => hasConcept(event, "PARTS"));
  const label = before.slice(parts + 1);
  const lastMark = lastWhere(label, (event) => event.kind !== "group");
  const endsWithColon = lastMark?.kind === "mark" && lastMark.text === ":";
  if (endsWithColon || label.length <= SHORT_LABEL) return label;
  for (let from = label.length, commas = 0; from > 0 && commas < MOST_COMMAS; commas += 1) {
    const comma = lastIndexWhere(label.slice(0, from), isComma);
    const clause = label.slice(comma + 1);
    if (clause.some(speaks)) return clause;
    from = comma;
  }
  return label;
}
