/** What became of a dossier up to a day: the figure, by key, that counts it. */
import type { Day, Dossier, Status } from "./dossier";

export const OUTCOMES = [
  "gq_truoc_han",
  "gq_dung_han",
  "gq_qua_han",
  "tu_choi",
  "rut",
  "dung_xu_ly",
  "dgq_trong_han",
  "dgq_qua_han",
  "dgq_cho_bo_sung",
] as const;

export type Outcome = (typeof OUTCOMES)[number];

const ENDED_WITHOUT_RESULT: Readonly<Partial<Record<Status, Outcome>>> = {
  refused: "tu_choi",
  withdrawn: "rut",
  stopped: "dung_xu_ly",
};

/**
 * The outcome of a dossier at the end of a day, usually the last of the period. The due day must be known unless the
 * dossier awaits a supplement or ended without a result.
 *
 * A result before the due day is early, on it on time, after it late (as OpenCPS counts, in days instead of
 * milliseconds).
 *
 * @example outcomeOf({ due: 20571, finished: 20572 }, 20587) //=> "gq_qua_han"
 */
export function outcomeOf(
  { due, finished, status }: Pick<Dossier, "due" | "finished" | "status">,
  to: Day,
): Outcome {
  if (finished !== undefined && finished <= to) {
    const without = status === undefined ? undefined : ENDED_WITHOUT_RESULT[status];
    if (without !== undefined) return without;
    if (finished < due!) return "gq_truoc_han";
    return finished === due ? "gq_dung_han" : "gq_qua_han";
  }
  if (status === "awaiting_supplement") return "dgq_cho_bo_sung";
  // On its due day a dossier has time until midnight (BLDS 2015, Điều 148): overdue from the next day on.
  return due! < to ? "dgq_qua_han" : "dgq_trong_han";
}
