/** Benchmarks of counting: classify and count a list, against a plain loop over the same rows. */
import { classify, type Span } from "../../src/dossiers/classify";
import type { Dossier } from "../../src/dossiers/dossier";
import { merge } from "../../src/dossiers/merge";
import { tally } from "../../src/dossiers/tally";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { OFFICIAL_CALENDAR } from "../../src/vietnamese/holidays";
import { dayOfIso } from "../dossier-lists";
import { inventDossiers, usualLeaves } from "../dossier-lists/invent-dossiers";
import { seededRandom } from "../dossier-lists/random";
import { truthOf, type InventedDossier } from "../dossier-lists/truth";
import { measure, type Measurement } from "./measure";

const APRIL: Span = { from: dayOfIso("2026-03-20"), to: dayOfIso("2026-04-19") };

/** The office's own question, asked in one loop: how many of each status came in, and how many are late. */
function plainLoop(dossiers: readonly Dossier[]): number {
  const counts = new Map<string, number>();
  let late = 0;
  for (const { status, channel, received, due, finished } of dossiers) {
    if (received === undefined || received > APRIL.to) continue;
    const key = `${status} ${channel}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (due !== undefined && (finished ?? APRIL.to) > due) late += 1;
  }
  return counts.size + late;
}

/** The plain way to count a dossier of two systems once: the last copy of each code, then the same loop. */
function plainMerge(lists: readonly { readonly dossiers: readonly Dossier[] }[]): number {
  const byCode = new Map<string, Dossier>();
  for (const { dossiers } of lists) for (const dossier of dossiers) byCode.set(dossier.code, dossier);
  return plainLoop([...byCode.values()]);
}

interface Sample {
  readonly invented: readonly InventedDossier[];
  readonly dossiers: readonly Dossier[];
}

function sampleOf(size: number): Sample {
  const random = seededRandom(size);
  const invented = inventDossiers(usualLeaves(size, random), 0, {
    period: APRIL,
    unitCode: "H24.65",
    random,
  });
  const dossiers = invented.map(
    (
      { code, procedure, field, submitted, received, due, finished, status, channel, level },
      index,
    ): Dossier => ({
      code,
      row: index + 2,
      procedure,
      field,
      ...(submitted === undefined ? {} : { submitted }),
      received,
      due,
      ...(finished === undefined ? {} : { finished }),
      status,
      channel,
      level,
    }),
  );
  return { invented, dossiers };
}

const isTruth = (figures: Readonly<Record<string, number>>, { invented }: Sample): boolean =>
  Object.entries(truthOf(invented).figures).every(([key, value]) => figures[key] === value);

async function benchCount(size: number): Promise<Measurement> {
  const sample = sampleOf(size);
  let figures: Readonly<Record<string, number>> = {};
  return measure(
    `classify and count ${size} dossiers`,
    () => (figures = tally(classify(sample.dossiers, APRIL, OFFICIAL_CALENDAR)).figures),
    () => plainLoop(sample.dossiers),
    () => isTruth(figures, sample),
  );
}

/** Two systems of which every tenth dossier stands in both. */
async function benchMerge(size: number): Promise<Measurement> {
  const sample = sampleOf(size);
  const both = sample.dossiers.filter((_, index) => index % 10 === 0);
  const list = (system: string, dossiers: readonly Dossier[]) => ({
    source: { file: `${system}.xlsx`, system, rows: dossiers.length },
    dossiers,
    problems: [],
  });
  const lists = [list("Một cửa", sample.dossiers), list("Bộ", both)];
  const options = {
    span: APRIL,
    calendar: OFFICIAL_CALENDAR,
    settings: DEFAULT_SETTINGS,
    importedOn: APRIL.to + 1,
  };
  let merged = merge({ lists }, options);
  return measure(
    `merge two systems of ${size} dossiers, a tenth in both`,
    () => (merged = merge({ lists }, options)),
    () => plainMerge(lists),
    () => isTruth(merged.total, sample) && merged.duplicates.length === both.length,
  );
}

/** Lines for `npm run bench`. */
export async function benchDossiers(): Promise<Measurement[]> {
  return [await benchCount(100_000), await benchCount(1_000_000), await benchMerge(100_000)];
}
