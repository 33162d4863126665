/** The baseline of the rules' benchmark does the same work as the rules: it tells the same. */
import fc from "fast-check";
import { checkByHand } from "../../scripts/bench/by-hand";
import { confront } from "../../src/checks/confront";
import type { Facts } from "../../src/checks/facts";
import { REAL_CASES } from "../cases";
import { runs } from "../support/runs";

interface Said {
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

/** Sorted: the order within one severity is that of the rule set, of which the loop knows nothing. */
const told = (said: readonly Said[]): readonly string[] =>
  said.map(({ severity, code, message }) => `${severity} ${code}: ${message}`).sort();

/** Totals and details together (Q24, Q25, H07) are beyond the loop: in the ratio they count against the rules. */
const alone = (facts: Facts): readonly Said[] =>
  confront(facts).filter(({ code }) => !["Q24", "Q25", "H07"].includes(code));

const byName = REAL_CASES.map(({ name, facts }) => [name, facts] as const);

it.each(byName)("the loop by hand tells of %s what the rules tell, word for word", (_, facts) => {
  expect(told(checkByHand(facts))).toEqual(told(alone(facts)));
});

/** One number of a report typed wrong, or left out; now and then under other settings, or beside another period. */
const anyChange = (facts: Facts): fc.Arbitrary<Facts> =>
  fc
    .record({
      key: fc.constantFrom(...Object.keys(facts.figures)),
      change: fc.oneof(fc.constantFrom(-1, 1, 9, 1000), fc.constant(undefined)),
      isInside: fc.constantFrom("true", "false"),
      isCut: fc.constantFrom("half_up", "truncate"),
      base: fc.constantFrom("da_giai_quyet", "co_ket_qua"),
      before: fc.constantFrom<Partial<Facts>>({}, { previous: facts.figures }, { months: [facts.figures] }),
    })
    .map(({ key, change, isInside, isCut, base, before }) => {
      const { [key]: typed = 0, ...others } = facts.figures;
      const settings = {
        ...facts.settings,
        rut_trong_da_giai_quyet: isInside,
        lam_tron: isCut,
        mau_so_dung_han: base,
      };
      const figures = change === undefined ? others : { ...others, [key]: Math.max(0, typed + change) };
      return { ...facts, figures, settings, ...before };
    });

it.each(byName)("and so it does where one number of %s is another or blank", (_, facts) => {
  fc.assert(
    fc.property(anyChange(facts), (changed) => {
      expect(told(checkByHand(changed))).toEqual(told(alone(changed)));
    }),
    { numRuns: runs(100, 2000) },
  );
});
