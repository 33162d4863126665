/** What the add-in prints, it reads back: a report rendered from consistent figures, by every template. */
import fc from "fast-check";
import { figureOf, isFigureKey } from "../../src/catalog/figures";
import { confront } from "../../src/checks/confront";
import { fillReport } from "../../src/report/fill";
import { TEMPLATES } from "../../src/report/templates";
import { reviewText } from "../../src/review/review";
import type { Statement } from "../../src/review/statements/statement";
import { writeCount } from "../../src/vietnamese/counts";
import { consistentReport, type Report } from "../checks/consistent-report";
import { INFORMATION } from "../report/monthly-report";
import { factsOf } from "../report/facts-of";
import { writtenReport } from "./support/written";

const written = (template: (typeof TEMPLATES)[number], { figures, settings }: Report): string =>
  writtenReport(fillReport(template, factsOf(figures, { settings, information: INFORMATION })));

/** A percentage is printed with two decimals at most; it is read as it is printed. */
const asPrinted = (key: string, value: number): number =>
  figureOf(key).kind === "percent" ? Math.round(value * 100) / 100 : value;

/** How many figures the fullest form prints at least, even where most of them are 0. */
const LEAST_READ: Readonly<Record<string, number>> = { "thang-trung-tam": 50 };

/** A form that does not print the petitions carried over cannot be read back as consistent where there are some. */
const tellsAll = (template: (typeof TEMPLATES)[number], { figures }: Report): boolean =>
  figures["pakn_ky_truoc"] === 0 || JSON.stringify(template.blocks).includes("pakn_ky_truoc");

describe.each(TEMPLATES.map((template) => ({ template, id: template.id })))("$id", ({ template }) => {
  test("is read back to the same figures, every number is understood, and nothing is called an error", () => {
    fc.assert(
      fc.property(consistentReport, (report) => {
        fc.pre(tellsAll(template, report));
        const review = reviewText(written(template, report));
        expect(review.notUnderstood).toEqual([]);
        expect(
          review.findings.filter(({ severity }) => severity === "error").map(({ message }) => message),
        ).toEqual([]);
        for (const [key, value] of Object.entries(review.figures)) {
          expect([key, value]).toEqual([key, asPrinted(key, report.figures[key]!)]);
        }
        expect(Object.keys(review.figures).length).toBeGreaterThanOrEqual(LEAST_READ[template.id] ?? 1);
      }),
      { numRuns: 25 },
    );
  });

  test("one figure changed in the text is found wherever another number of the text speaks of it", () => {
    const change = fc.record({
      report: consistentReport,
      pick: fc.nat(),
      by: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(change, ({ report, pick, by }) => {
        const sound = reviewText(written(template, report));
        const counts = sound.statements.filter(isChangeable);
        const changed = counts[pick % counts.length]!;
        const [start, end] = changed.span;
        const text = sound.text.slice(0, start) + writeCount(changed.value + by) + sound.text.slice(end);
        const known = new Set(sound.findings.map(({ message }) => message));
        const found = reviewText(text).findings.filter(
          ({ severity, message }) => severity !== "info" && !known.has(message),
        );
        if (isSpokenOf(changed, sound.statements, report, by)) expect(found).not.toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

const isChangeable = ({ kind, key, isInWords }: Statement): boolean =>
  kind === "count" && isInWords !== true && isFigureKey(key);

/** The text states it twice, or the rules, given all figures of the text, see the change. */
function isSpokenOf(
  changed: Statement,
  all: readonly Statement[],
  { settings }: Report,
  by: number,
): boolean {
  const { key, value } = changed;
  if (all.some((other) => other !== changed && other.key === key && other.kind !== "rate")) return true;
  const figures = Object.fromEntries(all.filter(isChangeable).map((each) => [each.key, each.value]));
  const before = confront({ figures, settings }).map(({ message }) => message);
  const after = confront({ figures: { ...figures, [key]: value + by }, settings });
  return after.some(({ severity, message }) => severity === "error" && !before.includes(message));
}
