/** Dossiers and lists for tests, written with ISO dates. */
import fc from "fast-check";
import type { Dossier, DossierList } from "../../src/dossiers/dossier";
import type { Span } from "../../src/dossiers/classify";
import { toDay } from "../../src/vietnamese/dates";

type Dated = Partial<Record<"submitted" | "received" | "due" | "finished", string>>;
export type Written = Dated & Partial<Omit<Dossier, keyof Dated>>;

/** The period of the tests: 15/4 to 14/5/2026. */
export const MAY: Span = { from: toDay("2026-04-15"), to: toDay("2026-05-14") };

/** A dossier from ISO dates. */
export function dossier({ submitted, received, due, finished, ...rest }: Written): Dossier {
  const dates = Object.fromEntries(
    Object.entries({ submitted, received, due, finished }).flatMap(([name, iso]) =>
      iso === undefined ? [] : [[name, toDay(iso)]],
    ),
  );
  return { code: "", row: 2, ...rest, ...dates };
}

/** A list of a system, rows numbered from 2, codes given where none is written. */
export function listOf(system: string, written: readonly Written[], file = `${system}.xlsx`): DossierList {
  const dossiers = written.map((each, index) =>
    dossier({ row: index + 2, code: `${system}-${index + 1}`, ...each }),
  );
  return { source: { file, system, rows: dossiers.length }, dossiers, problems: [] };
}

const day = fc.integer({ min: MAY.from - 40, max: MAY.to + 40 });
const maybeDay = fc.option(day, { nil: undefined, freq: 5 });

/** Any dossier a list may hold, contradictions and gaps included. */
export const anyDossier: fc.Arbitrary<Dossier> = fc
  .record({
    submitted: maybeDay,
    received: maybeDay,
    due: maybeDay,
    finished: maybeDay,
    status: fc.constantFrom(
      undefined,
      "pending",
      "awaiting_supplement",
      "finished",
      "refused",
      "withdrawn",
      "stopped",
    ),
    channel: fc.constantFrom(undefined, "online", "in_person", "postal"),
    level: fc.constantFrom(undefined, "not_online", "partial", "full"),
    field: fc.constantFrom(undefined, "Hộ tịch", "Chứng thực", "Đất đai"),
    code: fc.constantFrom("", "H21-1", "h21-1 ", "H21-2", "H21-3", "__proto__"),
    row: fc.integer({ min: 2, max: 99 }),
  })
  .map(
    (record) =>
      Object.fromEntries(
        Object.entries(record).filter(([, value]) => value !== undefined),
      ) as unknown as Dossier,
  );
