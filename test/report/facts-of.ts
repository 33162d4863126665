import { RATES } from "../../src/catalog/rates";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { countsOf } from "../../src/checks/rates";
import { knownValues, resolve } from "../../src/checks/resolve";
import type { Ratio, ReportFacts } from "../../src/report/facts";

/** Facts as the add-in makes them: typed figures, what is certain besides, and the rates. */
export function factsOf(
  figures: Readonly<Record<string, number>>,
  others: Partial<Omit<ReportFacts, "counts" | "ratios">> = {},
): ReportFacts {
  const settings = { ...DEFAULT_SETTINGS, ...others.settings };
  const resolved = resolve(figures, settings);
  const ratios: Record<string, Ratio> = {};
  for (const rate of RATES) {
    const counts = countsOf(rate, resolved);
    if (counts !== undefined) ratios[rate.key] = counts;
  }
  return {
    information: {},
    targets: {},
    notes: {},
    narrative: {},
    ...others,
    counts: knownValues(resolved),
    ratios,
    settings,
  };
}
