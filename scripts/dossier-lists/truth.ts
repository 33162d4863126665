/** What a generated list must be counted as. */
import type { Channel, Day, ServiceLevel, Status } from "../../src/dossiers/dossier";

/** Where a dossier of the period comes from, by the key of its figure. */
export const ORIGINS = ["ky_truoc_chuyen_sang", "tn_truc_tuyen", "tn_truc_tiep", "tn_buu_chinh"] as const;

/** How it stands at the end of the period, by the key of its figure. */
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

/** Dossiers received in the period, by level of service. */
const LEVEL_KEYS = [
  "hs_chua_dvctt",
  "hs_mot_phan_truc_tuyen",
  "hs_mot_phan_truc_tiep",
  "hs_toan_trinh_truc_tuyen",
  "hs_toan_trinh_truc_tiep",
] as const;

export type Origin = (typeof ORIGINS)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type LeafKey = Origin | Outcome;
type LevelKey = (typeof LEVEL_KEYS)[number];
type CertainKey = LeafKey | LevelKey;
type TruthKey = CertainKey | "cham_tiep_nhan";

/** Leaves only; no late acceptances where the list does not say when a dossier was submitted. */
export type Counts = Record<CertainKey, number> & { cham_tiep_nhan?: number };

/** A dossier as invented: what it is, and what it counts as; outside = not of the period. */
export interface InventedDossier {
  readonly code: string;
  readonly procedure: string;
  readonly field: string;
  readonly channel: Channel;
  readonly level: ServiceLevel;
  readonly status: Status;
  /** Absent where the list's shape has no such column. */
  readonly submitted?: Day;
  readonly received: Day;
  readonly due: Day;
  readonly finished?: Day;
  readonly returned?: Day;
  readonly counts: { readonly origin: Origin; readonly outcome: Outcome } | "outside";
  /** Online, and accepted more than one working day after it was submitted. */
  readonly isAcceptedLate: boolean;
}

export interface Truth {
  readonly figures: Counts;
  readonly byField: ReadonlyMap<string, Counts>;
}

const KEYS: readonly CertainKey[] = [...ORIGINS, ...OUTCOMES, ...LEVEL_KEYS];

function noCounts(saysSubmitted: boolean): Counts {
  const counts = Object.fromEntries(KEYS.map((key) => [key, 0])) as Record<CertainKey, number>;
  return { ...counts, ...(saysSubmitted && { cham_tiep_nhan: 0 }) };
}

function levelKey({ level, channel }: InventedDossier): LevelKey {
  if (level === "not_online") return "hs_chua_dvctt";
  const whole = level === "partial" ? "hs_mot_phan" : "hs_toan_trinh";
  return channel === "online" ? `${whole}_truc_tuyen` : `${whole}_truc_tiep`;
}

function keysOf(dossier: InventedDossier): TruthKey[] {
  const { counts } = dossier;
  if (counts === "outside") return [];
  const isNew = counts.origin !== "ky_truoc_chuyen_sang";
  return [
    counts.origin,
    counts.outcome,
    ...(isNew ? [levelKey(dossier)] : []),
    ...(isNew && dossier.isAcceptedLate ? (["cham_tiep_nhan"] as const) : []),
  ];
}

/** Adds up what the dossiers were invented as; of the dates only whether there are days of submission is looked at. */
export function truthOf(dossiers: readonly InventedDossier[]): Truth {
  const saysSubmitted = dossiers.some(({ submitted }) => submitted !== undefined);
  const figures = noCounts(saysSubmitted);
  const byField = new Map<string, Counts>();
  for (const dossier of dossiers) {
    let ofField = byField.get(dossier.field);
    if (ofField === undefined) byField.set(dossier.field, (ofField = noCounts(saysSubmitted)));
    for (const key of keysOf(dossier)) {
      figures[key] = (figures[key] ?? 0) + 1;
      ofField[key] = (ofField[key] ?? 0) + 1;
    }
  }
  return { figures, byField };
}
