/**
 * Which words belong to which number. Reports write the label before ("tiếp nhận trực tuyến: 980 hồ sơ"), behind
 * ("980 hồ sơ trực tuyến") or on both sides ("đã giải quyết 80 hồ sơ trước hạn"), and nest details in brackets.
 */
import { lastIndexWhere } from "../read/last";
import {
  eventsOf,
  hasConcept,
  holdsQuantity,
  isColon,
  isComma,
  isNamed,
  endsSentence,
  isStop,
  speaks,
  type Concepts,
  type Event,
} from "./events";
import { labelOf, splitAt, tailEnd, wholeLabelOf } from "./label-bounds";
import type { Concept } from "./lexicon";
import { quantitiesOf, type LineTokens, type Quantity } from "./quantities";

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
  /** Words before its label in the same sentence: "Công an xã đã đến trực, tiếp nhận 5 hồ sơ". */
  readonly remote?: Features;
  /** What stands before it: behind a percentage may stand what it is a share of, behind a count where it was received. */
  readonly ahead?: Features;
  readonly unexplained?: Unexplained;
  /** Concepts in a bracket right behind that holds no number: "17 hồ sơ (trong hạn)". */
  readonly qualifier?: Features;
  /** Position, in the list of the line, of the quantity that this one is stated to be a part of. */
  readonly parent?: number;
  /** The words for a rate stand right before it, so that what follows is its base: "bằng 95% số hồ sơ đã giải quyết". */
  readonly isRated?: boolean;
  /** The percentage that it stands in a bracket right behind. */
  readonly behindRate?: number;
  /** "Chỉ tiêu được giao: …": of a list of aims. */
  readonly isAim?: boolean;
  /** Nothing stands before it in its sentence: "100% hồ sơ …". */
  readonly isFirst?: boolean;
  /** Its label stands before it with a colon, as a list item is named. */
  readonly isNamedBefore?: boolean;
  /** Which clause of the line it stands in: up to a semicolon or full stop, brackets apart. */
  readonly sentence: number;
  /** Which sentence of the line: up to the full stop, brackets included. */
  readonly period: number;
}

/** "Đạt tỷ lệ là 95%". */
const RATED_REACH = 3;

/** Words right in front of a bracket. */
const NEAR = 6;

/** "(trong hạn)", "(trực tiếp và bưu chính)"; what is longer explains something else, or was left blank. */
const LONGEST_QUALIFIER = 4;

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
  const quantities = quantitiesOf(line);
  if (quantities.length === 0) return [];
  const reader = new ClauseReader();
  reader.read(eventsOf(line, quantities), undefined);
  return reader.inOrder();
}

class ClauseReader {
  private readonly found: LabelledQuantity[] = [];
  private sentences = 0;
  private periods = 0;
  private depth = 0;
  /** The first count of the clause before, outside brackets. */
  private before: number | undefined;
  /** What a list that "trong đó:" opened is of; it goes on through semicolons. */
  private listed: number | undefined;

  inOrder(): LabelledQuantity[] {
    const order = this.found.map((_, index) => index);
    order.sort((a, b) => this.found[a]!.quantity.from - this.found[b]!.quantity.from);
    const place = new Map(order.map((from, to) => [from, to]));
    return order.map((index) => {
      const { parent, behindRate, ...rest } = this.found[index]!;
      return {
        ...rest,
        ...(parent === undefined ? {} : { parent: place.get(parent)! }),
        ...(behindRate === undefined ? {} : { behindRate: place.get(behindRate)! }),
      };
    });
  }

  /** @param parent - Index of the quantity that a bracket, or "trong đó", explains. */
  read(events: readonly Event[], parent: number | undefined): void {
    let from = 0;
    let announced = parent;
    this.depth += 1;
    for (let at = 0; at <= events.length; at += 1) {
      if (at < events.length && !isStop(events[at]!)) continue;
      this.sentences += 1;
      announced = this.readSentence(events.slice(from, at), announced, parent);
      const stop = events[at];
      if (stop !== undefined && endsSentence(stop)) {
        this.listed = undefined;
        if (this.depth === 1) this.periods += 1;
      } else announced ??= this.listed;
      from = at + 1;
    }
    this.depth -= 1;
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
    const partnerOf = partners(events, places);
    const isOfAims = opensAims(before);
    const foundAt: number[] = [];
    for (const [nth, place] of places.entries()) {
      const next = places[nth + 1];
      const gap = events.slice(place + 1, next ?? events.length);
      const quantity = quantityAt(events, place);
      const isLabelledBefore = before.some(speaks);
      const cut =
        next === undefined
          ? tailEnd(gap)
          : splitAt(gap, [quantity, quantityAt(events, next)], isLabelledBefore);
      const tail = gap.slice(0, cut);
      const opensParts =
        before.some((event) => hasConcept(event, "PARTS")) || (nth > 0 && before.slice(0, 1).some(isColon));
      if (opensParts && last !== undefined) parent = last;
      // "Biên chế: 8 người; trong đó 1 Giám đốc": parts of what the clause before has counted.
      else if (opensParts && nth === 0 && announced === undefined) parent ??= this.before;
      if (opensList(before)) this.listed = parent;
      const whole = partnerOf[nth] === undefined ? parent : foundAt[partnerOf[nth]];
      const index = this.found.length;
      const announces = last === undefined && parent === undefined && opensOwnParts(quantity, gap);
      const label = announces ? wholeLabelOf(before) : labelOf(before);
      const remote = before.slice(0, before.length - label.length).filter(isNamed);
      const bracket = tail.find((event) => event.kind === "group");
      const isQualifier =
        bracket?.kind === "group" && bracket.events.length <= LONGEST_QUALIFIER && !holdsQuantity(bracket);
      if (before.slice(0, 1).some((event) => hasConcept(event, "AND"))) this.share(last, quantity, tail);
      foundAt.push(index);
      this.found.push({
        quantity,
        unexplained: unexplainedIn([...label, ...tail]),
        ahead: featuresOf(label.filter(isNamed)),
        ...(label.slice(-RATED_REACH).some((event) => hasConcept(event, "RATE")) ? { isRated: true } : {}),
        own: withUnitConcepts(featuresOf([...label, ...tail].filter(isNamed)), quantity),
        ...(remote.length === 0 ? {} : { remote: featuresOf(remote) }),
        ...(isQualifier ? { qualifier: featuresOf(bracket.events.filter(isNamed)) } : {}),
        ...(whole === undefined ? {} : { parent: whole }),
        ...(before.some(isColon) && label.some(speaks) ? { isNamedBefore: true } : {}),
        ...(isOfAims ? { isAim: true } : {}),
        ...(nth === 0 && before.length === 0 ? { isFirst: true } : {}),
        sentence,
        period: this.periods,
      });
      if (quantity.kind !== "percent") last = index;
      if (quantity.kind !== "percent" && nth === 0 && this.depth === 1 && !opensParts) this.before = index;
      for (const [at, event] of gap.entries()) {
        if (event.kind !== "group" || !holdsQuantity(event)) continue;
        // "vượt chỉ tiêu giao (50%)": the words in front of a bracket say that an aim stands in it.
        const aim = gap.slice(Math.max(0, at - NEAR), at).filter((each) => hasConcept(each, "TARGET"));
        const first = this.found.length;
        this.read([...aim, ...labelInFront(gap.slice(0, at), event.events), ...event.events], last ?? index);
        if (quantity.kind === "percent" && at <= cut && this.found[first] !== undefined)
          this.found[first] = { ...this.found[first]!, behindRate: index };
      }
      before = gap.slice(cut);
    }
    for (const [at, event] of events.slice(0, places[0] ?? events.length).entries()) {
      if (event.kind !== "group" || !holdsQuantity(event)) continue;
      // "Tỷ lệ hài lòng: – (45/50 phiếu)": where no number stands in front of a bracket, its words are those of the bracket.
      const label = event.events.some(speaks) ? [] : labelOf(events.slice(0, at)).filter(isNamed);
      this.read([...label, ...event.events], parent);
    }
    const opensParts = before.some((event) => hasConcept(event, "PARTS"));
    if (opensParts && last !== undefined) return last;
    return opensParts || places.length === 0 ? announced : undefined;
  }

  /** "13 DVC một phần và 11 DVC toàn trình phát sinh hồ sơ": what stands behind two of a kind is said of both. */
  private share(first: number | undefined, { unit }: Quantity, tail: readonly Event[]): void {
    const earlier = first === undefined ? undefined : this.found[first];
    if (earlier?.quantity.unit !== unit || unit !== "procedure") return;
    if (!tail.some((event) => hasConcept(event, "USED"))) return;
    const concepts = new Set([...earlier!.own.concepts, "USED"]);
    this.found[first!] = { ...earlier!, own: { ...earlier!.own, concepts } };
  }
}

/** "7 người: 01 Giám đốc, …": a number that says nothing but its unit, and whose parts come right behind. */
const opensOwnParts = ({ unitConcepts = [] }: Quantity, gap: readonly Event[]): boolean =>
  gap.slice(0, 1).some(isColon) && unitConcepts.length < 2;

/** "…, phần lớn nộp trực tuyến (774 hồ sơ)": words of a clause without a number are those of the number in its bracket. */
function labelInFront(before: readonly Event[], inside: readonly Event[]): readonly Event[] {
  const comma = lastIndexWhere(before, isComma);
  return comma < 0 || inside.some(speaks) ? [] : labelOf(before.slice(comma + 1)).filter(isNamed);
}

/** "Chỉ tiêu thành phố giao: thanh toán trực tuyến 80%, hồ sơ trực tuyến 90%." */
function opensAims(before: readonly Event[]): boolean {
  const opener = before.slice(0, Math.max(0, before.findIndex(isColon)));
  const says = (concept: Concept): boolean => opener.some((event) => hasConcept(event, concept));
  return says("TARGET") && says("ASSIGNED");
}

/** "Trong đó:" right before its parts. */
const opensList = (before: readonly Event[]): boolean => before.some((event) => hasConcept(event, "LIST"));

/** "13 DVC … và 11 DVC …, lần lượt 815 hồ sơ và 92 hồ sơ": for the place of each number, the one that it goes with. */
function partners(events: readonly Event[], places: readonly number[]): readonly (number | undefined)[] {
  const at = events.findIndex((event) => hasConcept(event, "RESPECTIVELY"));
  const behind = at < 0 ? 0 : places.filter((place) => place > at).length;
  return places.map((place, nth) => (at >= 0 && place > at && nth >= behind ? nth - behind : undefined));
}

const quantityAt = (events: readonly Event[], place: number): Quantity =>
  (events[place] as Extract<Event, { kind: "quantity" }>).quantity;

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
