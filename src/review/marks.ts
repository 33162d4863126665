/** The text of a review cut where findings begin and end: to be shown with marks in place. */
import type { Finding } from "../checks/finding";
import type { Review } from "./review";

/** A stretch of the text; together they are the whole text. */
export interface Passage {
  readonly text: string;
  /** Of the gravest finding that cites it; absent where none does. */
  readonly severity?: Finding["severity"];
  /** Positions of the findings that cite it. */
  readonly findings: readonly number[];
}

const RANK: Readonly<Record<Finding["severity"], number>> = { error: 0, warning: 1, info: 2 };

/**
 * The passages of a reviewed text.
 *
 * @example passagesOf(review).map(({ text }) => text).join("") === review.text //=> true
 */
export function passagesOf({ text, findings }: Pick<Review, "text" | "findings">): Passage[] {
  const cited = findings.flatMap(({ quotes, severity }, finding) =>
    quotes.map(({ span: [start, end] }) => ({ start, end, severity, finding })),
  );
  const cuts = [...new Set([0, text.length, ...cited.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index): Passage[] => {
    const start = cuts[index]!;
    const here = cited.filter((each) => each.start < end && each.end > start);
    const gravest = here.map(({ severity }) => severity).sort((a, b) => RANK[a] - RANK[b])[0];
    return [
      {
        text: text.slice(start, end),
        findings: [...new Set(here.map(({ finding }) => finding))],
        ...(gravest === undefined ? {} : { severity: gravest }),
      },
    ];
  });
}
