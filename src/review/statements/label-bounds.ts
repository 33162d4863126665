/** Where the words of one number end and those of the next begin. */
import { lastIndexWhere, lastWhere } from "../read/last";
import { hasConcept, isColon, isComma, isNamed, speaks, type Event } from "./events";
import type { Concept } from "./lexicon";
import type { Quantity } from "./quantities";

/** A label up to so many words counts as a whole, commas and all ("Hồ sơ từ chối, dừng xử lý: 02"). */
const SHORT_LABEL = 10;

/** How many clauses back the label of a number may stand in a long sentence. */
const MOST_COMMAS = 6;

/** Words behind a number that still may be its label. */
const LONGEST_TAIL = 16;

/** Where the words behind the last number of a sentence end. */
export function tailEnd(gap: readonly Event[]): number {
  const end = gap.findIndex(
    (event, index) =>
      isComma(event) || hasConcept(event, "PARTS") || hasConcept(event, "NONE") || index >= LONGEST_TAIL,
  );
  return end < 0 ? gap.length : end;
}

/** Where the words between two numbers part: up to there they are the first one's, from there the second one's. */
export function splitAt(
  gap: readonly Event[],
  [quantity, next]: readonly [Quantity, Quantity],
  isLabelledBefore: boolean,
): number {
  if (next.isWhole === true) return beforeWhole(gap);
  const colon = announcingColon(gap);
  if (colon >= 0) return colon;
  const isPercent = next.kind === "percent";
  // "5 hồ sơ và đạt 2%" goes on with the same dossiers; "2% … và 3% …" are two shares.
  const isParted = !isPercent || quantity.kind === "percent";
  const parting = gap.findIndex(
    (event) => isComma(event) || hasConcept(event, "PARTS") || (isParted && hasConcept(event, "AND")),
  );
  if (parting >= 0) return parting;
  if (isPercent) {
    const saying = gap.findIndex((event) => hasConcept(event, "RATE") || hasConcept(event, "TARGET"));
    return Math.max(saying, 0);
  }
  const firstGroup = gap.findIndex((event) => event.kind === "group");
  return isLabelledBefore ? firstGroup + 1 : gap.length;
}

/** "408 hồ sơ trực tuyến trên tổng số 746 hồ sơ": the words that part them are one phrase, or "trên" alone. */
function beforeWhole(gap: readonly Event[]): number {
  const phrase = lastIndexWhere(gap, (event) => hasConcept(event, "OUTOF"));
  return phrase >= 0 ? phrase : Math.max(0, gap.length - 1);
}

/** "10 hồ sơ: trước hạn 07 hồ sơ": a colon with words behind it announces parts; one right before a number does not. */
function announcingColon(gap: readonly Event[]): number {
  const colon = gap.findIndex(isColon);
  return colon >= 0 && gap.slice(colon + 1).some(isNamed) ? colon : -1;
}

/** What the words behind a colon overrule of the words before it. */
const OVERRULED: readonly (readonly [behind: Concept, before: Concept])[] = [
  ["FEE", "PAY"],
  ["STORE", "REUSE"],
];

/** "Thanh toán trực tuyến: hồ sơ phát sinh phí: 788": the first words are a heading of the others. */
function behindHeading(label: readonly Event[]): readonly Event[] {
  const colon = lastIndexWhere(label.slice(0, -1), isColon);
  const [heading, rest] = [label.slice(0, colon + 1), label.slice(colon + 1)];
  const says = (events: readonly Event[], concept: Concept): boolean =>
    events.some((event) => hasConcept(event, concept));
  const isOverruled = OVERRULED.some(
    ([behind, before]) => says(rest, behind) && !says(rest, before) && says(heading, before),
  );
  return isOverruled ? rest : label;
}

/** "Biên chế của Trung tâm gồm 7 người: …": where no number stands before "gồm", what is made up is told behind it. */
export function wholeLabelOf(before: readonly Event[]): readonly Event[] {
  const label = labelOf(before);
  return label.some(speaks) ? label : labelOf(before.filter((event) => !hasConcept(event, "PARTS")));
}

/** The part of the words before a number that is its label. */
export function labelOf(before: readonly Event[]): readonly Event[] {
  const parts = lastIndexWhere(before, (event) => hasConcept(event, "PARTS"));
  const label = behindHeading(before.slice(parts + 1));
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
