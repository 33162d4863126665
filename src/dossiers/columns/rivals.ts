/** Two columns that claim one kind: which of them has it, by what its cells hold, by its head, then by its place. */
import type { RawCell } from "../read/raw-table";
import { DATE_KINDS, type ColumnKind } from "./column-kinds";
import { saysOnlyDeadline, wordReader, type WordKind } from "./list-words";
import { readDay } from "./read-day";
import { cellText } from "./cell-text";
import type { Confidence } from "./recognise-column";

export interface Claim {
  readonly column: number;
  readonly kind: ColumnKind;
  readonly confidence: Confidence;
  /** Where its head stands among those of the kind. */
  readonly rank: number;
  readonly cells: readonly RawCell[];
}

const CONFIDENCE: Readonly<Record<Confidence, number>> = { sure: 2, likely: 1, unknown: 0 };
/** One cell in three, or more, must tell two columns apart. */
const CLEARLY = 1 / 3;

const share = (cells: readonly RawCell[], holds: (text: string, cell: RawCell) => boolean): number => {
  const filled = cells.filter((cell) => cell !== null && cell !== "");
  return filled.length === 0
    ? 0
    : filled.filter((cell) => holds(cellText(cell), cell)).length / filled.length;
};

const isWordKind = (kind: ColumnKind): kind is WordKind =>
  kind === "status" || kind === "channel" || kind === "level";

/** How well the cells of a column fit its kind, from 0 to 1. */
function fit({ kind, cells }: Claim): number {
  if (isWordKind(kind)) {
    const read = wordReader(kind);
    return share(cells, (text) => !saysOnlyDeadline(text) && read(text) !== undefined);
  }
  if (kind === "code") {
    const codes = cells.map(cellText).filter((text) => text !== "");
    return codes.length === 0 ? 0 : new Set(codes).size / codes.length;
  }
  if (DATE_KINDS.some((each) => each === kind))
    return share(cells, (_, cell) => typeof readDay(cell) === "number");
  return 0;
}

/** Average length of the texts: codes of dossiers are longer than numbers of books. */
const lengthOf = ({ cells }: Claim): number => {
  const texts = cells.map(cellText).filter((text) => text !== "");
  return texts.length === 0 ? 0 : texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
};

/** Two columns under the very same head: only the cells can tell which is the code. */
const byCodes = (one: Claim, other: Claim, fitOf: (claim: Claim) => number): number =>
  one.kind === "code" && one.rank === other.rank
    ? fitOf(other) - fitOf(one) || lengthOf(other) - lengthOf(one)
    : 0;

/** Of the columns that claim a kind, the one that has it first, then the others in their order. */
export function ranked(claims: readonly Claim[]): Claim[] {
  const fits = new Map(claims.map((claim) => [claim, fit(claim)]));
  return [...claims].sort((one, other) => {
    const [a, b] = [fits.get(one)!, fits.get(other)!];
    const hasCells = one.cells.some((cell) => cell !== null) && other.cells.some((cell) => cell !== null);
    // A result that is not there yet leaves a column empty, so dates are told apart by their heads.
    if (hasCells && Math.abs(a - b) > CLEARLY && !(a > 0 && b > 0 && DATE_KINDS.some((k) => k === one.kind)))
      return b - a;
    return (
      CONFIDENCE[other.confidence] - CONFIDENCE[one.confidence] ||
      (one.rank === other.rank ? 0 : one.rank - other.rank) ||
      byCodes(one, other, (claim) => fits.get(claim)!) ||
      one.column - other.column
    );
  });
}
