/** Reports stay consistent where a figure of them is dealt out anew by the rules alone, as a new figure is. */
import fc from "fast-check";
import { FIGURES } from "../../src/catalog/figures";
import { confront } from "../../src/checks/confront";
import { consistentReport } from "./consistent-report";
import { withFigure } from "./dealt-by-rules";

const KEYS = FIGURES.map(({ key }) => key);
const LARGE = 1_000;

const left = fc.tuple(consistentReport, fc.constantFrom(...KEYS)).map(([{ figures, settings }, key]) => {
  const { [key]: right, ...others } = figures;
  return { key, right: right!, others, settings };
});

const faults = (facts: Parameters<typeof confront>[0]): string[] =>
  confront(facts)
    .filter(({ severity }) => severity !== "info")
    .map(({ code, message }) => `${code}: ${message}`);

it("what stood there is found again where it is offered, and no rule is broken", () => {
  fc.assert(
    fc.property(left, ({ key, right, others, settings }) => {
      const figures = withFigure(others, settings, key, right);
      expect(figures[key]).toBe(right);
      expect(faults({ figures, settings })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it("of an offer that is too large a smaller count is taken, or it is said that the rules ask for one count", () => {
  fc.assert(
    fc.property(left, ({ key, others, settings }) => {
      let figures;
      try {
        figures = withFigure(others, settings, key, LARGE);
      } catch (problem) {
        expect(String(problem)).toContain(`no count of ${key} keeps the rules`);
        return;
      }
      expect(faults({ figures, settings })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it("a part is at most its whole, whatever is offered", () => {
  const figures = withFigure({ phi_phat_sinh: 40 }, {}, "phi_truc_tuyen", LARGE);
  expect(figures["phi_truc_tuyen"]).toBe(31);
});
