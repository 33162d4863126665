/** What the add-in prints, it reads back: a report rendered from consistent figures, by every template. */
import fc from "fast-check";
import { figureOf, isFigureKey } from "../../src/catalog/figures";
import { confront } from "../../src/checks/confront";
import { makeDocument } from "../../src/report/fill/make-document";
import { TEMPLATES } from "../../src/report/templates";
import { reviewText, type Review } from "../../src/review/review";
import type { Statement } from "../../src/review/statements/statement";
import { writeCount } from "../../src/vietnamese/counts";
import { consistentReport, type Report } from "../checks/consistent-report";
import { INFORMATION } from "../report/monthly-report";
import { factsOf } from "../report/facts-of";
import { runs } from "../support/runs";
import { plainTextOf } from "../../src/report/document/as-plain-text";

function written(template: (typeof TEMPLATES)[number], report: Report): string {
  const { figures, settings } = asTold(template, report);
  return plainTextOf(makeDocument(template, factsOf(figures, { settings, information: INFORMATION })));
}

/** A percentage is printed with two decimals at most; it is read as it is printed. */
const asPrinted = (key: string, value: number): number =>
  figureOf(key).kind === "percent" ? Math.round(value * 100) / 100 : value;

/** How many figures the fullest form prints at least, even where most of them are 0. */
const LEAST_READ: Readonly<Record<string, number>> = { "thang-trung-tam": 50 };

/** Bases of rates that a form does not print are the usual ones: nobody who reads it can know of another. */
function asTold(template: (typeof TEMPLATES)[number], { figures, settings }: Report): Report {
  const form = JSON.stringify(template.blocks);
  const isTold = (key: string): boolean =>
    !["sh_co_so", "tsd_co_so"].includes(key) || form.includes(`{{${key}}}`);
  return { settings, figures: Object.fromEntries(Object.entries(figures).filter(([key]) => isTold(key))) };
}

const drawn = fc.record({
  report: consistentReport,
  pick: fc.nat(),
  by: fc.integer({ min: 1, max: 20 }),
});

/** One review serves both claims, and any slip shows in few draws: each draw changes another of some fifty numbers. */
const RUNS = runs(7, 500);

describe.each(TEMPLATES.map((template) => ({ template, id: template.id })))("$id", ({ template }) => {
  test("is read back as it is, and one figure changed is found wherever another number of the text speaks of it", () => {
    fc.assert(
      fc.property(drawn, ({ report, pick, by }) => {
        const sound = reviewText(written(template, report));
        expectReadBack(template.id, sound, report);
        expectChangeFound(sound, report, { pick, by });
      }),
      { numRuns: RUNS },
    );
  });
});

/** The same figures, every number understood, and nothing called an error. */
function expectReadBack(id: string, review: Review, report: Report): void {
  expect(review.notUnderstood).toEqual([]);
  const errors = review.findings.filter(({ severity }) => severity === "error");
  expect(errors.map(({ message }) => message)).toEqual([]);
  // A form may print the rate of the ballots in the place of "hai_long".
  const read = Object.entries(review.figures).filter(([key]) => key !== "hai_long");
  expect(read).toEqual(read.map(([key]) => [key, asPrinted(key, report.figures[key]!)]));
  expect(Object.keys(review.figures).length).toBeGreaterThanOrEqual(LEAST_READ[id] ?? 1);
}

function expectChangeFound(
  sound: Review,
  report: Report,
  { pick, by }: { readonly pick: number; readonly by: number },
): void {
  const counts = sound.statements.filter(isChangeable);
  // Of an office without a single dossier, a form may print no count at all.
  if (counts.length === 0) return;
  const changed = counts[pick % counts.length]!;
  if (!isSpokenOf(changed, sound, report, by)) return;
  const [start, end] = changed.span;
  const text = sound.text.slice(0, start) + writeCount(changed.value + by) + sound.text.slice(end);
  const known = new Set(sound.findings.map(({ message }) => message));
  const found = reviewText(text).findings.filter(
    ({ severity, message }) => severity !== "info" && !known.has(message),
  );
  expect(found).not.toEqual([]);
}

const isChangeable = ({ kind, key, isInWords }: Statement): boolean =>
  kind === "count" && isInWords !== true && isFigureKey(key);

/**
 * The text states it twice, or the rules, given all figures of the text, see the change, wherever the office counts
 * withdrawn dossiers: a text does not say, and what fits the other definition is no contradiction. All figures: one that
 * only a ratio tells ("37/136") opens the group that it is a part of, and then the rules see less.
 */
function isSpokenOf(changed: Statement, sound: Review, { settings }: Report, by: number): boolean {
  const { key, value } = changed;
  const isRepeated = sound.statements.some(
    (other) => other !== changed && other.key === key && other.kind !== "rate",
  );
  if (isRepeated) return true;
  const { figures } = sound;
  return ["true", "false"].every((inside) => {
    const own = { ...settings, rut_trong_da_giai_quyet: inside };
    const before = confront({ figures, settings }).map(({ message }) => message);
    const after = confront({ figures: { ...figures, [key]: value + by }, settings: own });
    return after.some(({ severity, message }) => severity === "error" && !before.includes(message));
  });
}
