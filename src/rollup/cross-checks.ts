/** What only shows across units and months: numbers a hundred times too large, and beginnings that meet no end. */
import { FIGURES, nameOf } from "../catalog/figures";
import { CARRIED_OVER } from "../catalog/carried-over";
import type { Figures } from "../checks/facts";
import { writeCount } from "../vietnamese/counts";
import type { UnitRow } from "./totals";
import { placeKey } from "./unit-month";

export interface CrossFinding {
  readonly unit: string;
  readonly code: "T01" | "T02" | "T03";
  readonly keys: readonly string[];
  readonly message: string;
}

/** A slip of two places, and some way below it: what grows by so much in a month has been typed wrongly. */
const FACTOR = 50;

/** Of smaller numbers a factor says nothing. */
const LEAST = 500;

/** Fewer units are no measure of one another. */
const PEERS = 5;

/** What a unit said at the end of the month before. */
export type Before = ReadonlyMap<string, Figures>;

const said = (count: number): string => writeCount(count, { padSmall: false });

/**
 * @param before the figures of the month before by `placeKey`, where its files are at hand.
 */
export function crossFindings(rows: readonly UnitRow[], before: Before = new Map()): CrossFinding[] {
  const middles = middlesOf(rows);
  return rows.flatMap((row) => {
    const then = before.get(placeKey(row.unit.name)) ?? before.get(placeKey(row.unit.unit.name));
    return [
      ...tooLarge(row, then ?? row.unit.previous, middles),
      ...(then === undefined ? [] : brokenChain(row, then)),
    ];
  });
}

/** The middle of all units by figure, where enough of them tell it. */
function middlesOf(rows: readonly UnitRow[]): ReadonlyMap<string, number> {
  const middles = new Map<string, number>();
  for (const { key } of FIGURES) {
    const counts = rows.flatMap(({ values }) => values[key] ?? []).sort((a, b) => a - b);
    if (counts.length >= PEERS) middles.set(key, counts[Math.floor(counts.length / 2)]!);
  }
  return middles;
}

function tooLarge({ unit }: UnitRow, then: Figures, middles: ReadonlyMap<string, number>): CrossFinding[] {
  return Object.entries(unit.figures).flatMap(([key, count]): CrossFinding[] => {
    if (count < LEAST) return [];
    const last = then[key];
    if (last !== undefined) {
      if (last <= 0 || count < FACTOR * last) return [];
      const message = `${nameOf(key)} là ${said(count)}, gấp ${said(Math.round(count / last))} lần kỳ trước (${said(last)}). Xem có nhập thừa chữ số không.`;
      return [{ unit: unit.name, code: "T01", keys: [key], message }];
    }
    const middle = middles.get(key) ?? 0;
    if (middle <= 0 || count < FACTOR * middle) return [];
    const message = `${nameOf(key)} là ${said(count)}, gấp ${said(Math.round(count / middle))} lần mức giữa của các đơn vị (${said(middle)}). Xem có nhập thừa chữ số không.`;
    return [{ unit: unit.name, code: "T02", keys: [key], message }];
  });
}

/** What is carried over is what was pending when the month before closed. */
function brokenChain({ unit, values }: UnitRow, then: Figures): CrossFinding[] {
  return CARRIED_OVER.flatMap(({ becomes: now, pending: key }): CrossFinding[] => {
    const [carried, pending] = [values[now], then[key]];
    if (carried === undefined || pending === undefined || carried === pending) return [];
    const message = `${nameOf(now)} là ${said(carried)}, nhưng cuối kỳ trước đơn vị báo ${nameOf(key)} là ${said(pending)}. Xem lại một trong hai kỳ.`;
    return [{ unit: unit.name, code: "T03", keys: [now], message }];
  });
}
