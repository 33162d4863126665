/** Whatever stands in a case: findings and report are Vietnamese sentences, and no cell becomes a formula. */
import fc from "fast-check";
import { contentOf } from "../../scripts/demo/content-of-case";
import { CaseProblem } from "../../scripts/case-file/problem";
import { readCase, type Case } from "../../scripts/case-file/read-case";
import { FIGURES } from "../../src/catalog/figures";
import { RATES } from "../../src/catalog/rates";
import { INFORMATION_FIELDS } from "../../src/catalog/report-information";
import { checkFacts } from "../../src/checks/check-facts";
import { asCellText } from "../../src/excel/writing/literal-text";
import { textsOf } from "../../src/report/document/document";
import { makeFacts } from "../../src/report/facts/make-facts";
import { NARRATIVE_PARTS } from "../../src/report/facts/narrative-parts";
import { makeDocument } from "../../src/report/fill/make-document";
import { TEMPLATES } from "../../src/report/templates";
import { planReportSheet } from "../../src/sheets/report/report-sheet";
import { runs, SAMPLE_SEED } from "../support/runs";

/** What people and programs leave in a field, and what somebody with bad intentions writes there. */
const text = fc.oneof(
  fc.constantFrom(
    "",
    "=1+1",
    "+84 912",
    "-2",
    "@SUM(A1)",
    '=HYPERLINK("http://a.vn","b")',
    "<img src=x onerror=alert(1)>",
    "{{don_vi}}",
    "{don_vi}",
    "[x]",
    "01/13/2026",
    "31/02/2026",
    "\u202etrái",
    "\u0007",
    "1e999",
    "TTPVHCC xã Gia Phúc",
    "tháng 5 năm 2026",
    "Nguyễn\u00a0Văn\nA",
    "x".repeat(3000),
  ),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);

/** Numbers as a file may hold them, written out: JSON reads 1e999 as an infinity. */
const number = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 2000 }).map(String) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("1e999", "-1e999", "1e300", "-0", "0.1", "1e9", "9007199254740993"),
  },
);

const keysOf = (all: readonly { readonly key: string }[]) => fc.constantFrom(...all.map(({ key }) => key));
const pairs = (key: fc.Arbitrary<string>, value: fc.Arbitrary<string>, maxKeys: number) =>
  fc
    .dictionary(key, value, { maxKeys })
    .map(
      (given) => `{${Object.entries(given).map(([each, written]) => `${JSON.stringify(each)}:${written}`)}}`,
    );
const quoted = text.map((each) => JSON.stringify(each));

/** The text of a file, not always a case. */
const file = fc
  .record({
    unit: quoted,
    title_period: quoted,
    from: fc.constantFrom('""', '"2026-04-20"', '"2026-02-30"', "5"),
    figures: pairs(keysOf(FIGURES), number, 25),
    previous: pairs(keysOf(FIGURES), number, 5),
    printed_rates: fc
      .array(fc.tuple(keysOf(RATES), fc.constantFrom("99,6", "100", "?", "1e999", "0"), number), {
        maxLength: 3,
      })
      .map((rates) =>
        JSON.stringify(rates.map(([rate, written]) => ({ rate, written }))).replace(
          /\}/g,
          () => `,"numerator":${rates[0]![2]}}`,
        ),
      ),
    targets: pairs(
      keysOf(RATES),
      number.map((goal) => `[">=",${goal}]`),
      3,
    ),
    notes: pairs(keysOf(FIGURES), fc.oneof(quoted, number), 3),
    narrative: pairs(keysOf(NARRATIVE_PARTS), fc.oneof(quoted, number), 4),
    information: pairs(keysOf(INFORMATION_FIELDS), quoted, 6),
  })
  .map((fields) => `{${Object.entries(fields).map(([key, value]) => `"${key}":${value}`)}}`);

/** The case, or nothing for a file that is refused in a Vietnamese sentence. */
function caseOf(given: string): Case | undefined {
  try {
    return readCase(given);
  } catch (error) {
    if (!(error instanceof CaseProblem)) throw error;
    expect(error.message).not.toMatch(NO_WORDS);
    return undefined;
  }
}

const NO_WORDS = /\b(?:NaN|undefined|Infinity|null|the|error|invalid)\b|\[object/;

describe("random cases", () => {
  let read = 0;

  test("are refused in a sentence, or checked and reported", () => {
    const property = fc.property(file, fc.nat({ max: TEMPLATES.length - 1 }), (given, form) => {
      const template = TEMPLATES[form]!;
      const found = caseOf(given);
      if (found === undefined) return;
      read += 1;
      const own = JSON.stringify([
        found.unit,
        found.titlePeriod,
        found.information,
        found.narrative,
        found.notes,
      ]);
      const content = contentOf(found, template.id) as Parameters<typeof makeFacts>[0];
      const findings = checkFacts({ ...content, narrative: found.narrative });
      const document = makeDocument(template, makeFacts({ ...content, narrative: found.narrative }));
      for (const said of [...findings.map(({ message }) => message), ...textsOf(document)]) {
        // Words of the file's own may be anything.
        if (NO_WORDS.test(said)) expect(own).toMatch(NO_WORDS);
        expect(said.length).toBeLessThan(40_000);
      }
      for (const cell of planReportSheet(document, { name: "Báo cáo" }).grid.flat()) {
        if (typeof cell === "string") expect(asCellText(cell)).not.toMatch(/^[=+@-]/);
        else if (typeof cell === "number") expect(Number.isFinite(cell)).toBe(true);
      }
    });
    fc.assert(property, { numRuns: runs(200, 10_000), seed: SAMPLE_SEED });
    // Most are no case, but enough must be, or nothing is tried.
    expect(read).toBeGreaterThan(runs(200, 10_000) / 20);
  });
});
