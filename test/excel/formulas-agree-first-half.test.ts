import { compareFormulas } from "../support/compare-formulas";
import { useExcel } from "../support/excel";

/** Half of the 1,000 sets of figures; the other half runs beside it. */
const SETS = 500;

describe("native formulas and TypeScript, first half", () => {
  const excel = useExcel();

  it(`agree on every rule, value and rate for ${SETS} random sets of figures`, async () => {
    const { disagreements, decided } = await compareFormulas(excel(), SETS, 20260419);
    expect(disagreements.slice(0, 5)).toEqual([]);
    expect(decided).toBeGreaterThan(50 * SETS);
  }, 900_000);
});
