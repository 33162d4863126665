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
 * The kind of a column by its head, and by the head above it where two rows make the head.
 *
 * @param upper text of the merged cell above; "" where there is none.
 *
 * @example recogniseColumn("Tiếp nhận", "Ngày") //=> { kind: "received", confidence: "sure" }
 * @example recogniseColumn("Ngày tiếp nhận tại bộ phận một cửa") //=> { kind: "received", confidence: "likely" }
 */
export function recogniseColumn(head: string, upper = ""): Recognised {
  const alone = foldHead(head);
  const joined = foldHead(`${upper} ${head}`);
  for (const text of [alone, joined]) {
    const kind = KIND_OF_HEAD.get(text);
    if (kind !== undefined) return { kind, confidence: "sure" };
  }
  for (const text of [alone, joined]) {
    const part = PARTS.find((each) => ` ${text} `.includes(` ${each} `));
    if (part !== undefined) return { kind: KIND_OF_HEAD.get(part)!, confidence: "likely" };
  }
  return UNKNOWN;
}
