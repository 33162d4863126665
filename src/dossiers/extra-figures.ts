/**
 * Figures that lists with more columns give beside the balance: digitisation of those with a result, reuse and payment of
 * those received in the period, procedures in use. A column that a list does not have leaves its figures blank.
 */
import type { FigureKey } from "../catalog/figures";
import type { Figures } from "../checks/facts";
import type { Classified } from "./classify";
import { COUNTED_FIGURES, PLACE_OF_CHANNEL, placeOf } from "./counted-figures";
import type { Dossier, ServiceLevel } from "./dossier";
import { requestsInPeriod } from "./supplement-requests";
import type { CountedSystem } from "./systems";

interface ExtraFigure {
  readonly key: FigureKey;
  /** Columns without which it cannot be said. */
  readonly needs: readonly (keyof Dossier)[];
  /** Of which dossiers: the base that its rate divides by, see the catalogue. */
  readonly of: "received" | "with_result";
  readonly holds: (dossier: Dossier) => boolean;
}

export const EXTRA_FIGURES: readonly ExtraFigure[] = [
  {
    key: "sh_dau_vao",
    needs: ["partsDigitised"],
    of: "with_result",
    holds: ({ partsDigitised }) => partsDigitised === true,
  },
  {
    key: "sh_dau_ra",
    needs: ["resultDigitised"],
    of: "with_result",
    holds: ({ resultDigitised }) => resultDigitised === true,
  },
  {
    key: "sh_ca_hai",
    needs: ["partsDigitised", "resultDigitised"],
    of: "with_result",
    holds: ({ partsDigitised, resultDigitised }) => partsDigitised === true && resultDigitised === true,
  },
  {
    key: "ket_qua_dien_tu",
    needs: ["electronicResult"],
    of: "with_result",
    holds: ({ electronicResult }) => electronicResult === true,
  },
  { key: "tai_su_dung", needs: ["reused"], of: "received", holds: ({ reused }) => reused === true },
  { key: "phi_phat_sinh", needs: ["fee"], of: "received", holds: ({ fee }) => fee === true },
  {
    key: "phi_truc_tuyen",
    needs: ["payment"],
    of: "received",
    // Who says that nothing is due has paid nothing, whatever the gate.
    holds: ({ payment, fee }) => payment === "online" && fee !== false,
  },
];

const RECEIVED: ReadonlySet<number> = new Set([
  ...Object.values(PLACE_OF_CHANNEL),
  placeOf("tiep_nhan_trong_ky"),
]);
const WITH_RESULT: ReadonlySet<number> = new Set(
  COUNTED_FIGURES.flatMap(({ key }, place) => (/^gq_/.test(key) ? [place] : [])),
);

/** Indices of the dossiers that an extra figure counts; undefined where the list cannot say it. */
export function indicesOfExtra(
  { dossiers, inflow, outcome }: Classified,
  key: FigureKey,
): readonly number[] | undefined {
  const extra = EXTRA_FIGURES.find((each) => each.key === key);
  if (extra === undefined) return undefined;
  if (!extra.needs.every((need) => dossiers.some((dossier) => dossier[need] !== undefined))) return undefined;
  const places = extra.of === "received" ? RECEIVED : WITH_RESULT;
  const standing = extra.of === "received" ? inflow : outcome;
  return dossiers.flatMap((dossier, index) =>
    places.has(standing[index]!) && extra.holds(dossier) ? [index] : [],
  );
}

/**
 * The extra figures that a classified list can say.
 *
 * @example extraFigures(classified).tai_su_dung //=> 907
 */
export function extraFigures(classified: Classified): Figures {
  const requests = requestsInPeriod(classified);
  return {
    ...Object.fromEntries(
      EXTRA_FIGURES.flatMap(({ key }) => {
        const indices = indicesOfExtra(classified, key);
        return indices === undefined ? [] : [[key, indices.length] as const];
      }),
    ),
    ...(typeof requests === "number" && { luot_yeu_cau_bo_sung: requests }),
  };
}

/** The dossiers received in the period. */
export const receivedIn = ({ dossiers, inflow }: Classified): readonly Dossier[] =>
  dossiers.filter((_, index) => RECEIVED.has(inflow[index]!));

const SERVICES: readonly (readonly [key: FigureKey, level: ServiceLevel])[] = [
  ["dvc_mot_phan_phat_sinh", "partial"],
  ["dvc_toan_trinh_phat_sinh", "full"],
];

const procedureOf = ({ procedureCode, procedure }: Dossier): string | undefined =>
  (procedureCode ?? procedure)?.trim().toLowerCase();

/**
 * Procedures of each level with a dossier received in the period, each counted once over all systems; none where a list
 * with such dossiers says no level or no procedure.
 */
export function servicesInUse(systems: readonly CountedSystem[]): Figures {
  const received = systems.flatMap(({ classified }) => receivedIn(classified));
  const isSaid = ({ level, ...dossier }: Dossier): boolean =>
    level !== undefined && procedureOf({ ...dossier }) !== undefined;
  if (received.length === 0 || !received.every(isSaid)) return {};
  return Object.fromEntries(
    SERVICES.map(([key, level]) => [
      key,
      new Set(received.filter((dossier) => dossier.level === level).map(procedureOf)).size,
    ]),
  );
}
