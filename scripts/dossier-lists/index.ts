/**
 * Lists as one-stop systems export them, of any size, with known truth and planted faults: for tests, benchmarks and the
 * try-it page. The same options give the same bytes. Nobody in them exists.
 */
import type { Day } from "../../src/dossiers/dossier";
import { inventDossiers, usualLeaves, type Period } from "./invent-dossiers";
import { layOut, type ListRow } from "./lay-out";
import type { Fault } from "./list-grid";
import { TREACHEROUS_TEXTS } from "./procedures";
import { seededRandom, type Random } from "./random";
import { saysSubmitted, SHAPES, type Shape, type ShapeName } from "./shapes";
import { ORIGINS, OUTCOMES, truthOf, type InventedDossier, type LeafKey, type Truth } from "./truth";
import { WRITERS } from "./write-list";

export interface ListOptions {
  readonly shape: ShapeName;
  readonly seed: number;
  readonly period: Period;
  /** Dossiers of the period, shared out as in a usual month; or the leaves that they must count as. */
  readonly dossiers: number | Readonly<Partial<Record<LeafKey, number>>>;
  /** Dossiers that are not of the period. */
  readonly outside?: number;
  /** How many rows with each fault. */
  readonly faults?: Readonly<Partial<Record<Fault, number>>>;
}

export interface MadeList {
  readonly file: string;
  readonly system: string;
  readonly bytes: Uint8Array;
  /** The dossiers, each once and without its faults. */
  readonly dossiers: readonly InventedDossier[];
  /** What they must be counted as. */
  readonly truth: Truth;
  /** Rows of dossiers in the file, with copies and faulty ones. */
  readonly rows: number;
  /** Where the faults stand: 1-based rows. */
  readonly planted: readonly { readonly row: number; readonly fault: Fault }[];
}

/** Day of an ISO date. */
export const dayOfIso = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

const headOf = (shape: Shape, says: (heads: string) => boolean): string =>
  shape.columns.map(({ head }) => head).find(says)!;

/**
 * Rows beside the good ones. Only duplicates and treacherous texts count, as their dossier counts once: what became of a
 * dossier with an unknown status nobody knows.
 */
function faultyRows(
  dossiers: readonly InventedDossier[],
  shape: Shape,
  faults: Readonly<Partial<Record<Fault, number>>>,
  random: Random,
): {
  readonly rows: readonly ListRow[];
  readonly byDossier: ReadonlyMap<InventedDossier, Omit<ListRow, "dossier">>;
} {
  const several = <T>(fault: Fault, make: (index: number) => T): T[] =>
    Array.from({ length: faults[fault] ?? 0 }, (_, index) => make(index));
  const receivedHead = headOf(
    shape,
    (head) => /tiếp nhận|nhận$/i.test(head) && !/kênh|hình thức|biên/i.test(head),
  );
  const statusHead = headOf(shape, (head) => /trạng thái|tình trạng/i.test(head));
  const procedureHead = headOf(shape, (head) => /thủ tục|tthc/i.test(head));
  const rows: ListRow[] = [
    ...several("duplicate", () => ({ dossier: random.pick(dossiers), fault: "duplicate" as const })),
    ...several("impossible_date", (index) => ({
      dossier: { ...random.pick(dossiers), code: `HONG-${index + 1}`, counts: "outside" as const },
      fault: "impossible_date" as const,
      instead: new Map([[receivedHead, "31/02/2026"]]),
    })),
  ];
  const byDossier = new Map<InventedDossier, Omit<ListRow, "dossier">>();
  // A good copy of a dossier would say what its faulty row does not.
  const copied = new Set(rows.map(({ dossier }) => dossier));
  const chosen = random.shuffle(
    dossiers.filter((dossier) => dossier.counts !== "outside" && !copied.has(dossier)),
  );
  const withResult = chosen.filter(({ status }) => status === "finished");
  several("unknown_status", (index) =>
    byDossier.set(withResult[index]!, {
      fault: "unknown_status",
      instead: new Map([[statusHead, "Liên thông thuế"]]),
    }),
  );
  const rest = chosen.filter((dossier) => !byDossier.has(dossier));
  several("treacherous_text", (index) =>
    byDossier.set(rest[index]!, {
      fault: "treacherous_text",
      instead: new Map([[procedureHead, TREACHEROUS_TEXTS[index % TREACHEROUS_TEXTS.length]!]]),
    }),
  );
  return { rows, byDossier };
}

/** Nobody can tell from a list without the day of submission which dossiers were accepted late. */
export function withoutSubmitted({ submitted, ...dossier }: InventedDossier): InventedDossier {
  void submitted;
  return { ...dossier, isAcceptedLate: false };
}

/**
 * Makes one list.
 *
 * @throws RangeError for leaves that do not balance, or a period of less than three days.
 *
 * @example
 * makeList({ shape: "city", seed: 1, period, dossiers: 1000 }).truth.figures.tn_truc_tuyen //=> 889
 */
export function makeList({
  shape: name,
  seed,
  period,
  dossiers,
  outside = 0,
  faults = {},
}: ListOptions): MadeList {
  const shape: Shape = SHAPES[name];
  const random = seededRandom(seed);
  const leaves = typeof dossiers === "number" ? usualLeaves(dossiers, random) : dossiers;
  const whole = inventDossiers(leaves, outside, { period, unitCode: shape.unitCode, random });
  const invented = saysSubmitted(shape) ? whole : whole.map(withoutSubmitted);
  const { rows: extra, byDossier } = faultyRows(invented, shape, faults, random);
  const rows = random.shuffle([
    ...invented.map((dossier): ListRow => ({ dossier, ...byDossier.get(dossier) })),
    ...extra,
  ]);
  const grid = layOut(shape, rows);
  return {
    file: shape.file,
    system: shape.system,
    bytes: WRITERS[shape.kind](grid),
    dossiers: invented,
    truth: truthOf(invented.filter((dossier) => byDossier.get(dossier)?.fault !== "unknown_status")),
    rows: rows.length,
    planted: grid.faults,
  };
}

/** The leaves of group C among a report's figures. */
export function leavesOf(figures: Readonly<Record<string, number>>): Partial<Record<LeafKey, number>> {
  return Object.fromEntries(
    [...ORIGINS, ...OUTCOMES].flatMap((key) => (figures[key] === undefined ? [] : [[key, figures[key]]])),
  );
}

/**
 * Lists, one a shape, that together count exactly as the leaves of a report: for the way there and back.
 *
 * @param figures a report's figures by key; its leaves of group C must balance.
 * @throws RangeError when they do not.
 */
export function listsForFigures(
  figures: Readonly<Record<string, number>>,
  period: Period,
  shapes: readonly ShapeName[],
  seed = 1,
): MadeList[] {
  const random = seededRandom(seed);
  const repeat = <Key extends LeafKey>(keys: readonly Key[]): Key[] =>
    random.shuffle(keys.flatMap((key) => Array.from({ length: figures[key] ?? 0 }, () => key)));
  const [origins, outcomes] = [repeat(ORIGINS), repeat(OUTCOMES)];
  if (origins.length !== outcomes.length) {
    throw new RangeError(`${origins.length} dossiers come in, ${outcomes.length} are accounted for`);
  }
  const share = Math.ceil(origins.length / shapes.length);
  return shapes.map((shape, index) => {
    const leaves: Partial<Record<LeafKey, number>> = {};
    for (const key of [
      ...origins.slice(index * share, (index + 1) * share),
      ...outcomes.slice(index * share, (index + 1) * share),
    ]) {
      leaves[key] = (leaves[key] ?? 0) + 1;
    }
    return makeList({ shape, seed: seed + index, period, dossiers: leaves });
  });
}
