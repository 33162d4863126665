/**
 * The rate of dossiers handled in time as the National Public Service Portal counts it for criterion 2.1 of Quyết định 766:
 * not the rate of the report. An estimate, by the portal's own description: what ended without a result also counts, what is
 * pending is judged on the last day, more than one request for a supplement counts as late, time of waiting is taken off.
 * What the columns of a list cannot tell leaves a range.
 */
import type { FigureKey } from "../catalog/figures";
import type { Classified } from "./classify";
import { COUNTED_FIGURES } from "./counted-figures";
import type { Day, Dossier } from "./dossier";
import { requestsReader } from "./supplement-requests";

export interface PortalRate {
  /** Dossiers received or handled in the period. */
  readonly base: number;
  readonly inTime: number;
  readonly late: number;
  /** Neither is certain. */
  readonly unsure: number;
  /** Late by the number of requests alone, whatever their days say. */
  readonly lateByRequests: readonly Dossier[];
}

type Verdict = "inTime" | "late" | "unsure";

/** More requests than this count as late. */
const REQUESTS_ALLOWED = 1;

/** Whether a day is in time; a dossier that waited once has that time taken off, so that lateness is not certain. */
function byDay(day: Day, due: Day | undefined, requests: number): Verdict {
  if (due === undefined) return "unsure";
  if (day <= due) return "inTime";
  return requests > 0 ? "unsure" : "late";
}

function verdictOf(
  { due, finished }: Dossier,
  outcome: FigureKey,
  requests: number | undefined,
  to: Day,
): Verdict {
  if (requests === undefined) return "unsure";
  if (requests > REQUESTS_ALLOWED) return "late";
  const hasEnded = finished !== undefined && finished <= to;
  // The clock ends on the day of the request, which the list does not tell: it is no later than the period's last day.
  if (outcome === "dgq_cho_bo_sung") return due !== undefined && due >= to ? "inTime" : "unsure";
  return byDay(hasEnded ? finished : to, due, requests);
}

/**
 * The portal's rate of a classified list; undefined for a list without the number of requests.
 *
 * @example portalRate(classified) //=> { base: 100, inTime: 96, late: 3, unsure: 1, lateByRequests: […] }
 */
export function portalRate({ dossiers, outcome, span }: Classified): PortalRate | undefined {
  const requestsOf = requestsReader(dossiers);
  if (requestsOf === undefined) return undefined;
  const counts: Record<Verdict, number> = { inTime: 0, late: 0, unsure: 0 };
  const lateByRequests: Dossier[] = [];
  for (let index = 0; index < dossiers.length; index += 1) {
    if (outcome[index] === 0) continue;
    const dossier = dossiers[index]!;
    const requests = requestsOf(dossier);
    counts[verdictOf(dossier, COUNTED_FIGURES[outcome[index]!]!.key, requests, span.to)] += 1;
    if ((requests ?? 0) > REQUESTS_ALLOWED) lateByRequests.push(dossier);
  }
  return { base: counts.inTime + counts.late + counts.unsure, ...counts, lateByRequests };
}

const NO_RATE: PortalRate = { base: 0, inTime: 0, late: 0, unsure: 0, lateByRequests: [] };

/** Several systems together; undefined where one of them cannot say it. */
export function portalRateOf(rates: readonly (PortalRate | undefined)[]): PortalRate | undefined {
  return rates.length === 0
    ? undefined
    : rates.reduce<PortalRate | undefined>(
        (sum, rate) =>
          sum === undefined || rate === undefined
            ? undefined
            : {
                base: sum.base + rate.base,
                inTime: sum.inTime + rate.inTime,
                late: sum.late + rate.late,
                unsure: sum.unsure + rate.unsure,
                lateByRequests: [...sum.lateByRequests, ...rate.lateByRequests],
              },
        NO_RATE,
      );
}
