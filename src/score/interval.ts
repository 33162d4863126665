/** Numbers that are known to lie between two bounds. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const isPoint = ({ low, high }: Interval): boolean => low === high;

export const plus = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });

export const NOTHING: Interval = { low: 0, high: 0 };

/** The smallest interval around several. */
export function around(first: Interval, ...others: readonly Interval[]): Interval {
  return others.reduce(
    (all, each) => ({ low: Math.min(all.low, each.low), high: Math.max(all.high, each.high) }),
    first,
  );
}
