/** Invents dossiers that count as asked: the dates follow from the count, never the other way round. */
import type { Channel, Day, Status } from "../../src/dossiers/dossier";
import { PROCEDURES, type Procedure } from "./procedures";
import type { Random } from "./random";
import { ORIGINS, OUTCOMES, type InventedDossier, type LeafKey, type Origin, type Outcome } from "./truth";

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What is the same for all dossiers of a list. */
interface Setting {
  readonly period: Period;
  /** Code of the unit, with which codes begin. */
  readonly unitCode: string;
  readonly random: Random;
}

const CHANNELS: Readonly<Record<Exclude<Origin, "ky_truoc_chuyen_sang">, Channel>> = {
  tn_truc_tuyen: "online",
  tn_truc_tiep: "in_person",
  tn_buu_chinh: "postal",
};

const STATUSES: Readonly<Record<Outcome, Status>> = {
  gq_truoc_han: "finished",
  gq_dung_han: "finished",
  gq_qua_han: "finished",
  tu_choi: "refused",
  rut: "withdrawn",
  dung_xu_ly: "stopped",
  dgq_trong_han: "pending",
  dgq_qua_han: "pending",
  dgq_cho_bo_sung: "awaiting_supplement",
};

/** Longest Tết closes offices for nine days: after twenty, a working day has passed in any year. */
const SURELY_LATE_DAYS = 20;

interface Dates {
  readonly due: Day;
  readonly finished?: Day;
}

/** Due and end of a dossier received on a day, for it to stand so at the end of the period. */
const DATES: Readonly<Record<Outcome, (received: Day, period: Period, random: Random) => Dates>> = {
  gq_truoc_han: (received, { from, to }, random) => {
    const finished = random.between(Math.max(received, from), to);
    return { finished, due: finished + random.between(1, 12) };
  },
  gq_dung_han: (received, { from, to }, random) => {
    const finished = random.between(Math.max(received, from), to);
    return { finished, due: finished };
  },
  gq_qua_han: (received, { from, to }, random) => {
    const finished = random.between(Math.max(received + 1, from), to);
    return { finished, due: random.between(received, finished - 1) };
  },
  tu_choi: (received, period, random) => DATES.gq_truoc_han(received, period, random),
  rut: (received, period, random) => DATES.gq_truoc_han(received, period, random),
  dung_xu_ly: (received, period, random) => DATES.gq_truoc_han(received, period, random),
  // A list exported later already shows the end of what was pending on the last day.
  dgq_trong_han: (_received, { to }, random) => ({
    due: to + random.between(0, 10),
    ...(random.percent(30) && { finished: to + random.between(1, 8) }),
  }),
  dgq_qua_han: (received, { to }, random) => ({ due: random.between(received, to - 1) }),
  dgq_cho_bo_sung: (received, _period, random) => ({ due: received + random.between(0, 10) }),
};

/** Codes as one-stop systems make them: unit, date of reception, number. */
function codeOf(unit: string, received: Day, number: number): string {
  const date = new Date(received * 86_400_000).toISOString().slice(2, 10).replace(/-/g, "");
  return `${unit}-${date}-${String(number).padStart(4, "0")}`;
}

function invent(
  origin: Origin,
  outcome: Outcome,
  number: number,
  { period, unitCode, random }: Setting,
): InventedDossier {
  const { from, to } = period;
  const isCarried = origin === "ky_truoc_chuyen_sang";
  // One day is left for what must come after the reception.
  const received = isCarried ? from - random.between(1, 15) : random.between(from, to - 1);
  const channel = isCarried ? random.pick(["online", "in_person"] as const) : CHANNELS[origin];
  const procedure: Procedure = random.pick(PROCEDURES);
  const { due, finished } = DATES[outcome](received, period, random);
  const isAcceptedLate = channel === "online" && random.percent(3);
  const isEndedLater = finished !== undefined && finished > to;
  return {
    code: codeOf(unitCode, received, number),
    procedure: procedure.name,
    field: procedure.field,
    level: procedure.level,
    channel,
    status: isEndedLater ? "finished" : STATUSES[outcome],
    submitted: isAcceptedLate ? received - SURELY_LATE_DAYS : received - random.between(0, 1),
    received,
    due,
    ...(finished !== undefined && { finished, returned: finished + random.between(0, 6) }),
    counts: { origin, outcome },
    isAcceptedLate,
  };
}

/** Ended before the period, or received after it: lists are often exported for too long a time. */
function inventOutside(number: number, { period: { from, to }, unitCode, random }: Setting): InventedDossier {
  const isBefore = random.percent(50);
  const received = isBefore ? from - random.between(20, 30) : to + random.between(1, 5);
  const finished = isBefore ? received + random.between(0, 19) : undefined;
  const { name, field, level } = random.pick(PROCEDURES);
  return {
    code: codeOf(unitCode, received, number),
    procedure: name,
    field,
    level,
    channel: "online",
    status: isBefore ? "finished" : "pending",
    submitted: received,
    received,
    due: received + 10,
    ...(finished !== undefined && { finished, returned: finished }),
    counts: "outside",
    isAcceptedLate: false,
  };
}

/**
 * Dossiers that count exactly as the leaves say, in random order.
 *
 * @param leaves figures of origins and of outcomes, by key; absent = 0. Each dossier has one of both.
 * @throws RangeError when origins and outcomes do not add up to the same number, or the period has less than three days.
 */
export function inventDossiers(
  leaves: Readonly<Partial<Record<LeafKey, number>>>,
  outside: number,
  setting: Setting,
): InventedDossier[] {
  const { period, random } = setting;
  if (period.to - period.from < 2) throw new RangeError("The period must have at least three days");
  const repeat = <Key extends LeafKey>(keys: readonly Key[]): Key[] =>
    keys.flatMap((key) => Array.from({ length: leaves[key] ?? 0 }, () => key));
  const origins = random.shuffle(repeat(ORIGINS));
  const outcomes = random.shuffle(repeat(OUTCOMES));
  if (origins.length !== outcomes.length) {
    throw new RangeError(`${origins.length} dossiers come in, ${outcomes.length} are accounted for`);
  }
  const dossiers = origins.map((origin, at) => invent(origin, outcomes[at]!, at + 1, setting));
  const others = Array.from({ length: outside }, (_, at) => inventOutside(origins.length + at + 1, setting));
  return random.shuffle([...dossiers, ...others]);
}

/** Shares of a usual month, in thousandths; the first of each group takes what is left. */
const USUAL: Readonly<Record<LeafKey, number>> = {
  tn_truc_tuyen: 0,
  ky_truoc_chuyen_sang: 40,
  tn_truc_tiep: 60,
  tn_buu_chinh: 10,
  gq_truoc_han: 0,
  gq_dung_han: 60,
  gq_qua_han: 8,
  tu_choi: 9,
  rut: 12,
  dung_xu_ly: 4,
  dgq_trong_han: 40,
  dgq_qua_han: 5,
  dgq_cho_bo_sung: 12,
};

/** Leaves of a usual month of so many dossiers. */
export function usualLeaves(size: number, random: Random): Partial<Record<LeafKey, number>> {
  const leaves: Partial<Record<LeafKey, number>> = {};
  for (const [group, rest] of [
    [ORIGINS, "tn_truc_tuyen"],
    [OUTCOMES, "gq_truoc_han"],
  ] as const) {
    let left = size;
    for (const key of group) {
      if (key === rest) continue;
      const count = Math.min(left, Math.round((size * USUAL[key] * random.between(80, 120)) / 100_000));
      leaves[key] = count;
      left -= count;
    }
    leaves[rest] = left;
  }
  return leaves;
}
