/**
 * A report of our own, by any form, from any figures, however it comes back, gives exactly the findings of its figures: what
 * the rules of the sheet say of the figures and rates that it prints, and nothing else.
 */
import fc from "fast-check";
import { figureOf, type FigureKey } from "../../src/catalog/figures";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { confront } from "../../src/checks/confront";
import type { Figures } from "../../src/checks/facts";
import { countOfBieu06 } from "../../src/report/facts/bieu-06-counts";
import type { ReportFacts } from "../../src/report/facts/report-facts";
import { makeDocument } from "../../src/report/fill/make-document";
import { TEMPLATES } from "../../src/report/templates";
import { plainTextOf } from "../../src/report/document/as-plain-text";
import { reviewText, type Review } from "../../src/review/review";
import { roundPercent, writePercent } from "../../src/vietnamese/percent";
import { consistentReport, type Report } from "../checks/consistent-report";
import { factsOf } from "../report/facts-of";
import { INFORMATION } from "../report/monthly-report";
import { anyFigures } from "../support/random-figures";
import { runs } from "../support/runs";
import { WAYS_OF_WRITING } from "./support/ways-of-writing";

const settings = fc
  .record({
    rut_trong_da_giai_quyet: fc.constantFrom("true", "false"),
    mau_so_dung_han: fc.constantFrom("da_giai_quyet", "co_ket_qua"),
  })
  .map((chosen) => ({ ...DEFAULT_SETTINGS, ...chosen }));

/** Everything fits but a few numbers that were mistyped, and some cells were left blank. */
const mistyped: fc.Arbitrary<Report> = fc
  .record({
    report: consistentReport,
    slips: fc.array(fc.record({ pick: fc.nat(), by: fc.integer({ min: 1, max: 30 }) }), { maxLength: 3 }),
    blanks: fc.oneof(fc.constant<number[]>([]), fc.array(fc.nat(), { maxLength: 60 })),
  })
  .map(({ report, slips, blanks }) => {
    const keys = Object.keys(report.figures);
    const keyAt = (pick: number): FigureKey => keys[pick % keys.length]!;
    const figures = { ...report.figures };
    for (const { pick, by } of slips) figures[keyAt(pick)] = Math.round(figures[keyAt(pick)]! + by);
    const blank = new Set(blanks.map(keyAt));
    return {
      settings: report.settings,
      figures: Object.fromEntries(Object.entries(figures).filter(([key]) => !blank.has(key))),
    };
  });

const anyReport: fc.Arbitrary<Report> = fc.oneof(mistyped, fc.record({ figures: anyFigures(), settings }));

/** A percentage is printed with two decimals at most. */
const asPrinted = (key: string, value: number): number =>
  figureOf(key).kind === "percent" ? Math.round(value * 100) / 100 : value;

function ratePrinted(facts: ReportFacts, rate: string): string | undefined {
  const ratio = facts.ratios[rate];
  const percent = ratio && roundPercent(ratio.numerator, ratio.denominator, 2, "half_up");
  return percent === undefined || percent === null ? undefined : writePercent(percent).replace("%", "");
}

/** What a text calls the share of the pleased is what the office typed, where it has no ballots. */
const TYPED_RATE = { rate: "tl_hai_long", figure: "hai_long" } as const;

type Found = readonly {
  readonly code: string;
  readonly severity: string;
  readonly keys: readonly string[];
}[];

/** Errors by code and figures. The balance has one code in a text; what it is told on is not the same. */
const errorsIn = (findings: Found): string[] => {
  const errors = findings.filter(({ severity }) => severity === "error");
  return [
    ...new Set(errors.map(({ code, keys }) => (code === "Q07" ? code : `${code} ${keys.join()}`))),
  ].sort();
};

/** More petitions handled than received: whether some were carried over, a report that tells of none leaves open. */
const isOpen = ({ code }: { readonly code: string }, printed: Figures): boolean =>
  code === "Q19" && !("pakn_ky_truoc" in printed);

/**
 * The errors of what a report prints. A text does not say where withdrawn dossiers stand: totals that fall short under one
 * definition do not under another. A rate that is right on another base is a remark about the base (V07).
 */
function errorsExpected(review: Review, printed: Figures, { settings: own }: Report): string[] {
  const { printedRates, findings } = review;
  const told = confront({ figures: printed, printedRates, settings: own });
  const onOtherBase = new Set(findings.filter(({ code }) => code === "V07").flatMap(({ keys }) => keys));
  const errors = told
    .filter((finding) => !isOpen(finding, printed))
    .filter(({ code, difference = 0 }) => code !== "Q24" || difference > 0)
    .filter(({ code, keys: [rate = ""] }) => !(["P01", "Q22"].includes(code) && onOtherBase.has(rate)))
    .map((finding) => (finding.code === "Q24" ? { ...finding, code: "Q07" } : finding));
  return errorsIn(errors);
}

/** The equations of the rows of Biểu 06, by the counts that the form prints. */
const EQUATIONS = [
  ["nhan_tong", "nhan_truc_tuyen", "nhan_truc_tiep", "nhan_ky_truoc"],
  ["gq_tong", "gq_truoc_han", "gq_dung_han", "gq_qua_han"],
  ["dang_tong", "dang_trong_han", "dang_qua_han"],
];

const isBroken = (facts: ReportFacts, [total = "", ...parts]: readonly string[]): boolean => {
  const values = [total, ...parts].map((name) => countOfBieu06(name, facts));
  const [whole, ...given] = values;
  if (values.includes(undefined)) return false;
  return whole !== given.reduce<number>((sum, value) => sum + value!, 0);
};

const CASES = TEMPLATES.flatMap((template) =>
  WAYS_OF_WRITING.map((way) => ({ template, way, name: `${template.id}, ${way.name}` })),
);

describe.each(CASES)("$name", ({ template, way }) => {
  const isForm06 = template.id === "bieu-06";

  test("gives exactly the findings of its figures", async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const facts = factsOf(report.figures, { settings: report.settings, information: INFORMATION });
        const text = await way.write(makeDocument(template, facts));
        const review = reviewText(text, { settings: report.settings });

        expect(review.notUnderstood).toEqual([]);
        const read = Object.entries(review.figures).filter(([key]) => key !== TYPED_RATE.figure);
        const printed = read.map(([key]): [string, number] => [key, asPrinted(key, facts.counts[key]!)]);
        expect(read).toEqual(printed);
        const rates = review.printedRates.filter(({ rate }) => rate !== TYPED_RATE.rate);
        expect(rates.map(({ rate, written }) => [rate, written])).toEqual(
          rates.map(({ rate }) => [rate, ratePrinted(facts, rate)]),
        );

        const { [TYPED_RATE.figure]: pleased } = review.figures;
        const told = {
          ...Object.fromEntries(printed),
          ...(pleased === undefined ? {} : { [TYPED_RATE.figure]: pleased }),
        };
        const found = review.findings.filter((finding) => finding.code !== "V01" && !isOpen(finding, told));
        expect(errorsIn(found)).toEqual(errorsExpected(review, told, report));
        const rows = review.findings.filter(({ code }) => code === "V01");
        expect(new Set(rows.map(({ message }) => message)).size).toBe(
          isForm06 ? EQUATIONS.filter((equation) => isBroken(facts, equation)).length : 0,
        );
      }),
      { numRuns: runs(way.samples, 300) },
    );
  });
});

/** The cells of Biểu 06 are its own counts, no figures of the catalogue. */
const WITH_FIGURES = TEMPLATES.filter(({ id }) => id !== "bieu-06");

describe.each(WITH_FIGURES)("$id", (template) => {
  test("tells every figure that it prints", () => {
    const change = fc.record({
      report: consistentReport,
      picks: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
    });
    fc.assert(
      fc.property(change, ({ report, picks }) => {
        const others = { settings: report.settings, information: INFORMATION };
        const write = (figures: Figures): string =>
          plainTextOf(makeDocument(template, factsOf(figures, others)));
        const text = write(report.figures);
        const review = reviewText(text, { settings: report.settings });
        const keys = Object.keys(report.figures);
        for (const key of new Set(picks.map((pick) => keys[pick % keys.length]!))) {
          // One more of it, and the counts of the text are other ones: it is printed.
          const other = write({ ...report.figures, [key]: report.figures[key]! + 1 });
          const isPrinted = countsIn(other) !== countsIn(text);
          if (isPrinted) expect([key, review.figures[key]]).toEqual([key, valueIn(report, key)]);
        }
      }),
      { numRuns: runs(2, 50) },
    );
  });
});

const valueIn = ({ figures }: Report, key: string): number => asPrinted(key, figures[key]!);

/** A text without its rates, which change with every count. */
const countsIn = (text: string): string => text.replace(/[\d.,]+%/g, "").replace(/\s+/g, " ");
