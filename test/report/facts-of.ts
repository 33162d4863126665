import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { ReportFacts } from "../../src/report/facts/report-facts";
import { makeFacts, type ReportInput } from "../../src/report/facts/make-facts";

/** Facts as the add-in makes them from typed figures, under the usual settings unless told. */
export function factsOf(
  figures: Readonly<Record<string, number>>,
  { settings, ...others }: Partial<Omit<ReportInput, "figures">> = {},
): ReportFacts {
  return makeFacts({ ...others, figures, settings: { ...DEFAULT_SETTINGS, ...settings } });
}
