/** Numbers that count nothing (lost thousands, slips of ten digits, negative ones) are said, and stop no check. */
import fc from "fast-check";
import { FIGURES } from "../../src/catalog/figures";
import { RATES } from "../../src/catalog/rates";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { countChangeOf, rateChangeOf } from "../../src/checks/changes";
import { checkFacts } from "../../src/checks/check-facts";
import type { Facts, Figures } from "../../src/checks/facts";
import { resolve } from "../../src/checks/resolve";
import { settingEffects } from "../../src/checks/setting-effects";

const anyNumber = fc.oneof(
  fc.constantFrom(0, 1, 1.022, 4.266, 1e9, 1e9 + 1, 2.5e12, 1e300, -1, -0.5),
  fc.integer({ min: 0, max: 2000 }),
);
const anyFigures: fc.Arbitrary<Figures> = fc
  .array(fc.option(anyNumber, { nil: undefined }), { minLength: FIGURES.length, maxLength: FIGURES.length })
  .map((values) =>
    Object.fromEntries(
      FIGURES.flatMap(({ key }, index) => (values[index] === undefined ? [] : [[key, values[index]]])),
    ),
  );

const factsOf = (figures: Figures, previous: Figures): Facts => ({
  figures,
  previous,
  settings: DEFAULT_SETTINGS,
  printedRates: RATES.map(({ key }) => ({ rate: key, written: "99,6" })),
  targets: Object.fromEntries(
    RATES.map(({ key }) => [key, { operator: "=" as const, percent: { units: 60, decimals: 0 } }]),
  ),
});

it("whatever numbers stand in the cells, everything that judges them answers", () => {
  fc.assert(
    fc.property(anyFigures, anyFigures, (figures, previous) => {
      const facts = factsOf(figures, previous);
      const resolved = resolve(figures, DEFAULT_SETTINGS, previous);
      checkFacts(facts);
      settingEffects(facts);
      for (const { key } of FIGURES) countChangeOf(key, resolved);
      for (const rate of RATES) rateChangeOf(rate, resolved);
    }),
    { numRuns: 15 },
  );
});

it("a lost thousand is said, and no rate is made of it", () => {
  const findings = checkFacts(factsOf({ phi_phat_sinh: 1.022, phi_truc_tuyen: 1 }, {}));
  expect(findings[0]).toMatchObject({ code: "Q21", keys: ["phi_phat_sinh"] });
  expect(findings.map(({ code }) => code)).not.toContain("K01");
});
