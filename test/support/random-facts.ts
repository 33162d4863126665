/** Random facts with all that the formulas of the input sheet read: consistent or not, mostly not. */
import fc from "fast-check";
import { FIGURES } from "../../src/catalog/figures";
import { RATES } from "../../src/catalog/rates";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { Facts, Figures } from "../../src/checks/facts";
import { addDays } from "../../src/vietnamese/dates";
import type { Target } from "../../src/vietnamese/target";
import { anyFigures } from "./random-figures";
import { printedRatesOf } from "./random-printed-rates";

const settings = fc
  .record({
    rut_trong_da_giai_quyet: fc.constantFrom("true", "false"),
    mau_so_dung_han: fc.constantFrom("da_giai_quyet", "co_ket_qua"),
    lam_tron: fc.constantFrom("half_up", "truncate"),
    nguong_bien_dong: fc.constantFrom("0", "10", "50", "200"),
  })
  .map((picked) => ({ ...DEFAULT_SETTINGS, ...picked }));

/** Often what the figures are now, so that rules over two periods hold as well as fail. */
const previousOf = (figures: Figures): fc.Arbitrary<Figures> =>
  fc
    .record({ other: anyFigures(), isSame: fc.boolean() })
    .map(({ other, isSame }) =>
      isSame ? { ...other, ...figures, dang_giai_quyet: figures["ky_truoc_chuyen_sang"] ?? 1 } : other,
    );

const target: fc.Arbitrary<Target> = fc
  .record({
    operator: fc.constantFrom<Target["operator"]>(">=", "=", "<="),
    whole: fc.constantFrom(0, 25, 50, 60, 66, 75, 99, 100),
    decimals: fc.nat({ max: 2 }),
    digits: fc.nat({ max: 99 }),
  })
  .map(({ operator, whole, decimals, digits }) => ({
    operator,
    percent: { units: whole * 10 ** decimals + (whole === 100 ? 0 : digits % 10 ** decimals), decimals },
  }));

const targets = fc.dictionary(fc.constantFrom(...RATES.map(({ key }) => key)), target, { maxKeys: 25 });

/** Before and after the decrees, in order and not, and left blank. */
const information = fc
  .record({
    to: fc.constantFrom("", "2018-12-31", "2025-06-30", "2025-07-01", "2026-04-19"),
    days: fc.constantFrom(-40, -30, 0, 1, 30),
    hasFrom: fc.boolean(),
  })
  .map(({ to, days, hasFrom }) => {
    const from = addDays(to === "" ? "2026-04-19" : to, days);
    return { ...(hasFrom ? { tu_ngay: from } : {}), ...(to === "" ? {} : { den_ngay: to }) };
  });

/** What no count can be, now and then. */
const oddFigures: fc.Arbitrary<Figures> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.constantFrom(...FIGURES.map(({ key }) => key)),
      fc.constantFrom(-1, 0.5, 1.022, 1e9, 1e9 + 1, 2e9),
      { maxKeys: 4 },
    ),
  },
);

export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({ counts: anyFigures(), odd: oddFigures, settings })
  .chain(({ counts, odd, settings: chosen }) => {
    const figures = { ...counts, ...odd };
    return fc.record({
      figures: fc.constant(figures),
      settings: fc.constant(chosen),
      previous: previousOf(figures),
      printedRates: printedRatesOf(figures, chosen),
      targets,
      information,
    });
  });
