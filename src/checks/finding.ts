/** A warning that an officer has confirmed with a reason; see `waivers.ts`. */
export interface Waiver {
  /** Code and keys of the finding. */
  readonly code: string;
  readonly keys: readonly string[];
  /** The finding as it was said. */
  readonly message: string;
  readonly reason: string;
  /** ISO date. */
  readonly on: string;
  /** What the finding was about, see `valuesBehind`. */
  readonly values: string;
}

/** One number to put right, in all the cells where it stands. */
export interface CellChange {
  /** The total first, then the part that says the same. */
  readonly keys: readonly string[];
  /** What stands there; absent for a blank cell. */
  readonly from?: number;
  readonly to: number;
  /** Any value on this side of `to` would do as well; absent: `to` alone. */
  readonly orBeyond?: "less" | "more";
}

/** Changes that together would mend a fault. */
export interface Way {
  readonly changes: readonly CellChange[];
  /** Of the ways that are as likely by themselves, the one that the printed rates bear out. */
  readonly fitsRates?: true;
  /** It mends what is broken and breaks what held: other cells would have to follow. */
  readonly callsForMore?: true;
}

/** A printed rate that is wrong, and how it should be written. */
export interface Rewriting {
  readonly rate: string;
  /** Without the percent sign, as all of these. */
  readonly written: string;
  readonly section?: string;
  readonly to: string;
}

/** What a check has to tell the officer. */
export interface Finding {
  /** Code of the rule: "Q07". */
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  /** The figures (or rate first, then its figures) concerned. */
  readonly keys: readonly string[];
  /** Sum of the parts minus the stated total. */
  readonly difference?: number;
  /** The right value, as it should be written: "0,10". */
  readonly expected?: string;
  /** The whole finding in plain Vietnamese. */
  readonly message: string;
  /** The cell most likely wrong, with the value it would need. */
  readonly suspect?: { readonly key: string; readonly value: number };
  /** A cell that holds no count, and what was probably meant, "" for a blank: one click puts it right. */
  readonly repair?: { readonly key: string; readonly value: number | "" };
  /** A printed rate to be written otherwise. */
  readonly rewriting?: Rewriting;
  /** What may be wrong, in one sentence; on the root finding of a fault. */
  readonly hint?: string;
  /** The same as data, likeliest first: what would mend the fault. */
  readonly ways?: readonly Way[];
  /** Position in the list of the finding that causes this one: what mends that mends this. */
  readonly causedBy?: number;
  /** The officer's confirmation, as long as it holds. */
  readonly waiver?: Waiver;
}

const RANK: Readonly<Record<Finding["severity"], number>> = { error: 0, warning: 1, info: 2 };

/** Errors first, then warnings, then information; otherwise in the order of the rule set. */
export function bySeverity(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity];
}

/** How many findings of each severity; what the officer has confirmed is not counted. */
export function countBySeverity(findings: readonly Finding[]): Record<Finding["severity"], number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, waiver } of findings) if (waiver === undefined) counts[severity] += 1;
  return counts;
}
