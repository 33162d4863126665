/** One total against its parts, by hand. */
import { figureOf, nameOf } from "../../../src/catalog/figures";
import { n, signed, type Complaint } from "./complaint";
import type { Counts } from "./counts";

export interface Sum {
  readonly code: string;
  readonly severity: "error" | "warning";
  /** Speaks only where this is typed. */
  readonly given?: string;
  readonly total: readonly string[];
  readonly parts: readonly string[];
  /** May be among the parts, or not; where it is open, a blank may be any number. */
  readonly perhaps?: string;
  readonly isPerhapsOpen?: boolean;
  /** May be in the total, or not. */
  readonly perhapsInTotal?: string;
  /** Of these the leaves are added, where one is typed. */
  readonly leavesOf?: readonly string[];
  readonly say: (total: number, parts: number, each: (nth: number) => string) => string;
}

/** A typed total that its parts make up. */
export function addsUp(code: string, total: string, parts: readonly string[], say: Sum["say"]): Sum {
  return { code, severity: "error", given: total, total: [total], parts, say };
}

/** The end of most sentences. */
export const off = (total: number, parts: number): string => `(lệch ${signed(parts - total)}).`;

export function checkSum(sum: Sum, counts: Counts, complaints: Complaint[]): void {
  const complaint = complaintOf(sum, counts);
  if (complaint !== undefined) complaints.push(complaint);
}

/** What is wrong with a sum; where nothing is, what is still missing. */
export function complaintOf(sum: Sum, counts: Counts): Complaint | undefined {
  const { typed } = counts;
  const { given, total, parts, leavesOf = NONE, perhaps, perhapsInTotal } = sum;
  if (given !== undefined && typed.get(given) === undefined) return undefined;
  const totalLow = counts.leastOf(total);
  let partsLow = counts.leastOf(parts);
  for (const key of leavesOf) partsLow += counts.leastLeaves(key);
  // What may be, at the least, is the same on both sides: nothing is wrong, and nothing is missing.
  if (partsLow === totalLow) return undefined;
  const allowed = perhaps === undefined ? 0 : (typed.get(perhaps) ?? (sum.isPerhapsOpen ? Infinity : 0));
  const totalHigh =
    counts.mostOf(total) + (perhapsInTotal === undefined ? 0 : (typed.get(perhapsInTotal) ?? 0));
  if (partsLow > totalHigh || totalLow > mostOfParts(sum, counts) + allowed) {
    const each = (nth: number): string => {
      const leaves = leavesOf[nth];
      return n(
        leaves === undefined ? counts.least(parts[nth - leavesOf.length]!) : counts.leastLeaves(leaves),
      );
    };
    return { severity: sum.severity, code: sum.code, message: sum.say(totalLow, partsLow, each) };
  }
  if (totalLow !== totalHigh) return undefined;
  const missing = totalLow - partsLow - (Number.isFinite(allowed) ? allowed : 0);
  if (missing <= 0 || ![...leavesOf, ...parts].some((part) => counts.isAnyTyped(part))) return undefined;
  const blanks = [
    ...leavesOf.flatMap((key) => counts.blankLeavesOf(key)),
    ...parts.flatMap((part) => counts.blanksOf(part)),
    ...(perhaps !== undefined && allowed === Infinity ? [perhaps] : []),
  ];
  return shortfall(sum.code, missing, blanks, total[0]!);
}

const NONE: readonly string[] = [];

function mostOfParts({ parts, leavesOf = NONE }: Sum, counts: Counts): number {
  let most = counts.mostOf(parts);
  for (const key of leavesOf) most += counts.mostLeaves(key);
  return most;
}

/** The given parts do not reach the total, and blank cells could still make it up. */
export function shortfall(
  code: string,
  missing: number,
  blanks: readonly string[],
  total: string,
): Complaint {
  const names = [...new Set(blanks)].map((key) => `“${nameOf(key)}”`).join(", ");
  const { unit } = figureOf(blanks[0] ?? total);
  return { severity: "info", code, message: `Còn thiếu ${n(missing)} ${unit}: ô ${names} đang trống.` };
}
