import fc from "fast-check";
import { compareFormulas } from "../support/compare-formulas";
import { useExcel } from "../support/excel";
import { anyFacts } from "../support/random-facts";
import { runs } from "../support/runs";

/** Half of the sets of facts; the other half runs beside it. */
const SETS = runs(100, 250);

describe("native formulas and TypeScript, second half", () => {
  const excel = useExcel();

  it(`agree on every rule, value and rate for ${SETS} random sets of facts`, async () => {
    const samples = fc.sample(anyFacts, { numRuns: SETS, seed: 20260514 });
    const { disagreements, decided, broken } = await compareFormulas(excel(), samples);
    expect(disagreements.slice(0, 5)).toEqual([]);
    expect(decided.figures).toBeGreaterThan(50 * SETS);
    for (const count of Object.values(broken)) expect(count).toBeGreaterThan(SETS / 10);
  });
});
