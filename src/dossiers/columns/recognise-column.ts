/** Which kind of column a head names, and how surely. */
import { COLUMN_KINDS, foldHead, type ColumnKind } from "./column-kinds";
import { HEAD_VETOES } from "./head-vetoes";

/** `sure`: the head is a known one; `likely`: it contains one; `unknown`: neither. */
export type Confidence = "sure" | "likely" | "unknown";

export interface Recognised {
  readonly kind: ColumnKind;
  readonly confidence: Confidence;
}

const contains = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `);

const UNKNOWN: Recognised = { kind: "other", confidence: "unknown" };

const KIND_OF_HEAD: ReadonlyMap<string, ColumnKind> = new Map(
  COLUMN_KINDS.flatMap(({ kind, heads }) => heads.map((head) => [head, kind] as const)),
);

/** Longest first: "ngay hen tra" says more than "ngay tra". Single words are too little to find within others. */
const PARTS = [...KIND_OF_HEAD.keys()]
  .filter((head) => head.includes(" "))
  .sort((one, other) => other.length - one.length);

/** Between the texts of several merged cells above a name. */
export const UPPERS = " – ";

/** What a head may be known by: alone, or below each of the cells above it. */
function headTexts(head: string, upper: string): string[] {
  const above = upper === "" ? [] : upper.split(UPPERS);
  return [head, ...above.map((text) => `${text} ${head}`)].map((text) =>
    foldHead(text).replace(/\bngay thang(?: nam)?\b/, "ngay"),
  );
}

/**
 * The kind that a head is known for, or null; a head in two rows may be known by the lower one alone.
 *
 * @example knownKind("Tiếp nhận", "Ngày") //=> "received"
 */
export function knownKind(head: string, upper = ""): ColumnKind | null {
  for (const text of headTexts(head, upper)) {
    const kind = KIND_OF_HEAD.get(text);
    if (kind !== undefined) return kind;
  }
  return null;
}

/** What stands beside the known words speaks against their kind: "Ngày kết thúc dự kiến" is no result. */
function isVetoed(kind: ColumnKind, text: string, part: string): boolean {
  const beside = ` ${text} `.replace(` ${part} `, "  ");
  return (HEAD_VETOES.get(kind) ?? []).some((word) => beside.includes(` ${word} `));
}

/** Where a head stands among those of its kind: of two columns the earlier one has it. */
export function headRank(head: string, upper = ""): number {
  const ranks = headTexts(head, upper).map((text) =>
    COLUMN_KINDS.reduce((found, { heads }) => (found === -1 ? heads.indexOf(text) : found), -1),
  );
  return ranks.find((rank) => rank !== -1) ?? Infinity;
}

/**
 * The kind of a column by its head, and by the head above it where two rows make the head.
 *
 * @param upper text of the merged cell above; "" where there is none.
 *
 * @example recogniseColumn("Tiếp nhận", "Ngày") //=> { kind: "received", confidence: "sure" }
 * @example recogniseColumn("Ngày tiếp nhận tại bộ phận một cửa") //=> { kind: "received", confidence: "likely" }
 * @example recogniseColumn("Ngày kết thúc dự kiến") //=> { kind: "other", confidence: "unknown" }
 */
export function recogniseColumn(head: string, upper = ""): Recognised {
  const known = knownKind(head, upper);
  if (known !== null) return { kind: known, confidence: "sure" };
  for (const text of headTexts(head, upper)) {
    const part = PARTS.find((each) => contains(text, each) && !isVetoed(KIND_OF_HEAD.get(each)!, text, each));
    if (part !== undefined) return { kind: KIND_OF_HEAD.get(part)!, confidence: "likely" };
  }
  return UNKNOWN;
}
