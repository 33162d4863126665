/** Which kind of column a head names, and how surely. */
import { COLUMN_KINDS, foldHead, type ColumnKind } from "./column-kinds";

/** `sure`: the head is a known one; `likely`: it contains one; `unknown`: neither. */
export type Confidence = "sure" | "likely" | "unknown";

export interface Recognised {
  readonly kind: ColumnKind;
  readonly confidence: Confidence;
}

const UNKNOWN: Recognised = { kind: "other", confidence: "unknown" };

const KIND_OF_HEAD: ReadonlyMap<string, ColumnKind> = new Map(
  COLUMN_KINDS.flatMap(({ kind, heads }) => heads.map((head) => [head, kind] as const)),
);

/** Longest first: "ngay hen tra" says more than "ngay tra". Single words are too little to find within others. */
const PARTS = [...KIND_OF_HEAD.keys()]
  .filter((head) => head.includes(" "))
  .sort((one, other) => other.length - one.length);

/**
 * The kind that a head is known for, or null; a head in two rows may be known by the lower one alone.
 *
 * @example knownKind("Tiếp nhận", "Ngày") //=> "received"
 */
export function knownKind(head: string, upper = ""): ColumnKind | null {
  const alone = KIND_OF_HEAD.get(foldHead(head));
  if (alone !== undefined || upper === "") return alone ?? null;
  return KIND_OF_HEAD.get(foldHead(`${upper} ${head}`)) ?? null;
}

/**
 * The kind of a column by its head, and by the head above it where two rows make the head.
 *
 * @param upper text of the merged cell above; "" where there is none.
 *
 * @example recogniseColumn("Tiếp nhận", "Ngày") //=> { kind: "received", confidence: "sure" }
 * @example recogniseColumn("Ngày tiếp nhận tại bộ phận một cửa") //=> { kind: "received", confidence: "likely" }
 */
export function recogniseColumn(head: string, upper = ""): Recognised {
  const known = knownKind(head, upper);
  if (known !== null) return { kind: known, confidence: "sure" };
  for (const text of [foldHead(head), foldHead(`${upper} ${head}`)]) {
    const part = PARTS.find((each) => ` ${text} `.includes(` ${each} `));
    if (part !== undefined) return { kind: KIND_OF_HEAD.get(part)!, confidence: "likely" };
  }
  return UNKNOWN;
}
