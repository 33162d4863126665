/**
 * Which figures each dossier of a list belongs to, for one period. Pure, one pass, no allocation per dossier.
 *
 * The rules, each in one place below:
 * - The period is [from, to], both days counted; only days are compared, never hours.
 * - A dossier ends on the day of its result (ngày có kết quả), not when the citizen fetches it (ngày trả).
 * - The list is taken to be exported after `to`: a dossier that ended after `to` was still pending on `to`.
 * - Nothing is guessed: a dossier that lacks a date it needs, or contradicts itself, is undecided as a whole.
 */
import { dueDay, type WorkingCalendar } from "../vietnamese/working-days";
import { PLACE_OF_CHANNEL, placeOf, placeOfLevel, saysOf, type Says } from "./counted-figures";
import type { Day, Dossier, Status } from "./dossier";
import { OUTCOMES, outcomeOf, type Outcome } from "./outcome";
import { UNDECIDED_REASONS, type UndecidedReason } from "./undecided";

/** A reporting period; both days are counted. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Where a dossier stands to the period. */
export type Standing = "counted" | "before" | "after" | UndecidedReason;

/** What `standing` of a classified dossier indexes. */
export const STANDINGS: readonly Standing[] = [
  "counted",
  "before",
  "after",
  ...(Object.keys(UNDECIDED_REASONS) as UndecidedReason[]),
];

/** Index of the first undecided reason in STANDINGS. */
export const FIRST_UNDECIDED = STANDINGS.findIndex((standing) => standing in UNDECIDED_REASONS);

const STANDING_INDEX = Object.fromEntries(STANDINGS.map((standing, index) => [standing, index])) as Readonly<
  Record<Standing, number>
>;

/** A list classified: for each dossier an index into STANDINGS, and places in COUNTED_FIGURES, 0 for none. */
export interface Classified {
  readonly dossiers: readonly Dossier[];
  readonly span: Span;
  readonly says: Says;
  readonly standing: Uint8Array;
  readonly inflow: Uint8Array;
  readonly outcome: Uint8Array;
  readonly acceptance: Uint8Array;
  readonly level: Uint8Array;
}

/** An online dossier must be accepted within one working day (Nghị định 118/2025/NĐ-CP, Điều 17, 18). */
const ACCEPTANCE_WORKING_DAYS = 1;

const CARRIED_OVER = placeOf("ky_truoc_chuyen_sang");
const RECEIVED = placeOf("tiep_nhan_trong_ky");
const LATE_ACCEPTANCE = placeOf("cham_tiep_nhan");

const PLACE_OF_OUTCOME = Object.fromEntries(
  OUTCOMES.map((outcome) => [outcome, placeOf(outcome)]),
) as Readonly<Record<Outcome, number>>;

const isOpen = (status: Status): boolean => status === "pending" || status === "awaiting_supplement";

/** A status and an end date must agree; without a status the date decides. */
function contradictionOf({
  received,
  due,
  finished,
  status,
  isUnclear,
}: Dossier): UndecidedReason | undefined {
  // Without this, an end date that could not be read would pass for none, and the dossier for pending.
  if (isUnclear === true) return "unclear";
  if (received !== undefined && finished !== undefined && finished < received)
    return "finished_before_received";
  if (received !== undefined && due !== undefined && due < received) return "due_before_received";
  if (status === undefined) return undefined;
  if (isOpen(status)) return finished === undefined ? undefined : "open_with_result";
  return finished === undefined ? "ended_without_date" : undefined;
}

/** A due date is needed by a result, and by a pending dossier whose time runs. */
function needsDue({ finished, status }: Dossier, { to }: Span): boolean {
  if (finished === undefined || finished > to) return status !== "awaiting_supplement";
  return status === undefined || status === "finished";
}

function standingOf(dossier: Dossier, span: Span, says: Says): Standing {
  const { received, due, finished, channel } = dossier;
  // Said first: a dossier certainly outside needs no other date.
  if (received !== undefined && received > span.to) return "after";
  const contradiction = contradictionOf(dossier);
  if (contradiction !== undefined) return contradiction;
  if (finished !== undefined && finished < span.from) return "before";
  if (received === undefined) return "no_received";
  if (due === undefined && needsDue(dossier, span)) return "no_due";
  if (says.channel && channel === undefined && received >= span.from) return "no_channel";
  return "counted";
}

/** Whether a dossier can be placed at all: counted, or certainly outside the period. */
export function isDecided(dossier: Dossier, span: Span, says: Says): boolean {
  return STANDING_INDEX[standingOf(dossier, span, says)] < FIRST_UNDECIDED;
}

/** Latest reception that is in time, by day of submission: submissions share few days, so each is computed once. */
function acceptanceLimits(calendar: WorkingCalendar): (submitted: Day) => Day {
  const limits = new Map<Day, Day>();
  return (submitted) => {
    let limit = limits.get(submitted);
    if (limit === undefined) {
      // The day before the second working day: a reception on the weekend between is still in time.
      limit = dueDay(calendar, submitted, ACCEPTANCE_WORKING_DAYS + 1)! - 1;
      limits.set(submitted, limit);
    }
    return limit;
  };
}

/**
 * Classifies a list for a period.
 *
 * @param dossiers - As read; not copied.
 * @param calendar - For late acceptances only: due dates come from the list.
 *
 * @example
 * // Received on 16/4, due on 20/4, result on 21/4/2026: late in the period 15/4–14/5.
 * const { outcome } = classify([dossier], span, OFFICIAL_CALENDAR);
 * COUNTED_FIGURES[outcome[0]].key //=> "gq_qua_han"
 */
export function classify(
  dossiers: readonly Dossier[],
  span: Span,
  calendar: WorkingCalendar,
  says: Says = saysOf(dossiers),
): Classified {
  const count = dossiers.length;
  const standing = new Uint8Array(count);
  const inflow = new Uint8Array(count);
  const outcome = new Uint8Array(count);
  const acceptance = new Uint8Array(count);
  const level = new Uint8Array(count);
  const limitOf = acceptanceLimits(calendar);
  for (let index = 0; index < count; index += 1) {
    const dossier = dossiers[index]!;
    const stands = standingOf(dossier, span, says);
    standing[index] = STANDING_INDEX[stands];
    if (stands !== "counted") continue;
    outcome[index] = PLACE_OF_OUTCOME[outcomeOf(dossier, span.to)];
    const { submitted, channel } = dossier;
    const received = dossier.received!;
    if (received < span.from) {
      inflow[index] = CARRIED_OVER;
      continue;
    }
    inflow[index] = channel === undefined ? RECEIVED : PLACE_OF_CHANNEL[channel];
    if (channel === "online" && submitted !== undefined && received > limitOf(submitted)) {
      acceptance[index] = LATE_ACCEPTANCE;
    }
    if (dossier.level !== undefined) level[index] = placeOfLevel(dossier.level, channel);
  }
  return { dossiers, span, says, standing, inflow, outcome, acceptance, level };
}
