import fc from "fast-check";
import { FIGURES } from "../../../src/catalog/figures";
import { RATES } from "../../../src/catalog/rates";
import { readRoman } from "../../../src/vietnamese/numerals";
import { makeDocument } from "../../../src/report/fill/make-document";
import { TEMPLATES } from "../../../src/report/templates";
import { factsOf } from "../facts-of";
import { bodyOf, headingsOf } from "../monthly-report";

const RUNS = { numRuns: 40 };

describe.each(TEMPLATES)("whatever the figures are, the template $id", (template) => {
  const figures = fc.dictionary(
    fc.constantFrom(...FIGURES.map(({ key }) => key)),
    fc.oneof(fc.constantFrom(0, 1, 9, 10), fc.nat({ max: 2_000_000 })),
    { maxKeys: FIGURES.length },
  );
  const settings = fc.record({
    rut_trong_da_giai_quyet: fc.constantFrom("true", "false"),
    cong_nganh_doc: fc.constantFrom("true", "false"),
    so_le: fc.constantFrom("0", "1", "2"),
    lam_tron: fc.constantFrom("half_up", "truncate"),
  });
  const targets = fc.dictionary(
    fc.constantFrom(...RATES.map(({ key }) => key)),
    fc.record({
      operator: fc.constantFrom(">=" as const, "=" as const, "<=" as const),
      percent: fc.record({ units: fc.nat({ max: 1000 }), decimals: fc.constant(1) }),
    }),
  );
  const information = fc.record(
    { don_vi: fc.constant("TTPVHCC phường Hưng Đạo"), ten_ky: fc.constantFrom("quý IV/2026", "đợt 1") },
    { requiredKeys: [] },
  );
  const documents = fc
    .tuple(figures, figures, settings, targets, information)
    .map(([counts, previous, chosen, goals, told]) =>
      makeDocument(
        template,
        factsOf(counts, {
          previous,
          settings: chosen,
          targets: goals,
          information: told,
          printedRates: RATES.map(({ key }) => ({ rate: key, written: "98,7" })),
          fields: [{ name: "Hộ tịch", figures: previous }],
        }),
      ),
    );

  test("nothing printed has holes, doubled blanks or stray marks", () => {
    fc.assert(
      fc.property(documents, (document) => {
        for (const text of [document.title.summary, ...bodyOf(document), ...document.recipients]) {
          expect(text).not.toMatch(
            /undefined|NaN|null|\{\{|\}\}|[[\]]| {2}| [,.;:)]|\(\s|\.\.|,,|;;|[,;]\.|:\.|^[,;.]/,
          );
          expect(text).toBe(text.trim());
        }
      }),
      RUNS,
    );
  });

  test("no “Trong đó:” or heading stands without what it announces", () => {
    fc.assert(
      fc.property(documents, ({ blocks }) => {
        blocks.forEach((block, index) => {
          if (block.kind === "table" || (block.kind !== "heading" && !/trong đó:$/i.test(block.text))) return;
          const next = blocks[index + 1];
          expect(next).toBeDefined();
          if (block.kind === "item") expect(next).toMatchObject({ kind: "item", level: block.level + 1 });
          if (block.kind === "heading" && next?.kind === "heading")
            expect(next.level).toBeGreaterThan(block.level);
        });
      }),
      RUNS,
    );
  });

  test("sections are numbered without gaps", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const numbers = headingsOf(document).map((text) => text.slice(0, text.indexOf(".")));
        const romans = numbers.map(readRoman).filter((number) => number !== null);
        expect(romans).toEqual(romans.map((_, index) => index + 1));
        let last = 0;
        for (const block of document.blocks) {
          if (block.kind !== "heading" || block.level === 3) continue;
          if (block.level === 2) expect(Number.parseInt(block.text, 10)).toBe(last + 1);
          last = block.level === 1 ? 0 : last + 1;
        }
      }),
      RUNS,
    );
  });
});
