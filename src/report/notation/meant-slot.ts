/** Which slot an officer may have meant by a name that is none. */
import { foldAccents } from "../../vietnamese/words";
import { findSlots, SLOT_CHOICES, type SlotChoice } from "./slot-list";

/** Letters that may differ, as a share of the name: more would be another name. */
const MOST_WRONG = 0.25;

/**
 * The slot nearest to a name: the one with the fewest letters wrong, else the first that holds all its words; undefined
 * where none is near.
 *
 * @example meantSlot("gq_quahan")?.key //=> "gq_qua_han"
 * @example meantSlot("Quá hạn")?.key //=> "gq_qua_han"
 */
export function meantSlot(name: string): SlotChoice | undefined {
  const key = foldAccents(name)
    .trim()
    .replace(/[^a-z0-9:.]+/g, "_");
  const most = Math.max(1, Math.floor(key.length * MOST_WRONG));
  let nearest: SlotChoice | undefined;
  let fewest = most + 1;
  for (const choice of SLOT_CHOICES) {
    const wrong = lettersBetween(key, choice.key, fewest);
    if (wrong < fewest) [nearest, fewest] = [choice, wrong];
  }
  return nearest ?? findSlots(key.replace(/[_:.]+/g, " "))[0];
}

/** Letters to add, take away or change between two names (Levenshtein); `limit` where they are that many or more. */
function lettersBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = row[column - 1]! + (a[line - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(changed, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return Math.min(row[b.length]!, limit);
}
