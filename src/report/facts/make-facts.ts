/** From typed figures to what a report may state: only what is certain. */
import { isInRange, NUMBER_RANGES } from "../../catalog/figure";
import { figureOf } from "../../catalog/figures";
import { ratesIn } from "../../catalog/rates";
import type { Settings } from "../../catalog/settings";
import type { Figures, PrintedRate } from "../../checks/facts";
import { countsOf } from "../../checks/rate-values";
import { knownValues, resolve } from "../../checks/resolve";
import { readPercent, writePercent, type Ratio } from "../../vietnamese/percent";
import type { PartialFacts, ReportFacts } from "./report-facts";

/** What is known of one period. Everything but the settings may be absent. */
export interface ReportInput {
  /** The edition of the catalogue that made the sheet; absent: today's. What is newer stays unknown. */
  readonly edition?: number;
  readonly figures: Figures;
  readonly settings: Settings;
  readonly previous?: Figures;
  readonly printedRates?: readonly PrintedRate[];
  readonly information?: ReportFacts["information"];
  readonly targets?: ReportFacts["targets"];
  readonly notes?: ReportFacts["notes"];
  readonly narrative?: ReportFacts["narrative"];
  readonly fields?: readonly { readonly name: string; readonly figures: Figures }[];
  readonly systems?: readonly { readonly name: string; readonly figures: Figures }[];
  readonly sections?: readonly {
    readonly number: string;
    readonly name: string;
    readonly figures: Figures;
  }[];
}

function certain(figures: Figures, { settings, edition }: ReportInput): Omit<PartialFacts, "name"> {
  const resolved = resolve(figures, settings, undefined, edition);
  const ratios: Record<string, Ratio> = {};
  for (const rate of ratesIn(resolved.edition)) {
    const counts = countsOf(rate, resolved);
    if (counts !== undefined) ratios[rate.key] = counts;
  }
  return { counts: printable(knownValues(resolved)), ratios };
}

/** A rate that is typed with two different values says nothing certain and is left out. */
function printedByRate(rates: readonly PrintedRate[], settings: Settings): Record<string, string> {
  const written = new Map<string, Set<string>>();
  for (const { rate, written: text } of rates) {
    const percent = readPercent(text);
    if (percent === null) continue;
    const decimalMark = settings["dau_thap_phan"] === "." ? "." : ",";
    written.set(rate, (written.get(rate) ?? new Set()).add(writePercent(percent, { decimalMark })));
  }
  return Object.fromEntries(
    [...written].flatMap(([rate, values]) => (values.size === 1 ? [[rate, [...values][0]!]] : [])),
  );
}

/**
 * The facts of a report. Blanks stay unknown; what the figures close to a certain value is known (checks/resolve).
 *
 * @example makeFacts({ figures: { gq_qua_han: 1, da_giai_quyet: 1006 }, settings: DEFAULT_SETTINGS }).ratios.tl_qua_han
 *          //=> { numerator: 1, denominator: 1006 }
 */
export function makeFacts(input: ReportInput): ReportFacts {
  const { settings, information = {}, targets = {}, notes = {}, narrative = {} } = input;
  const parts = (named: ReportInput["fields"] = []): PartialFacts[] =>
    named.map(({ name, figures }) => ({ name, ...certain(figures, input) }));
  return {
    ...certain(input.figures, input),
    information,
    settings,
    targets,
    notes,
    narrative,
    printed: printedByRate(input.printedRates ?? [], settings),
    before: certain(input.previous ?? {}, input).ratios,
    fields: parts(input.fields),
    systems: parts(input.systems),
    sections: (input.sections ?? []).map(({ number, name, figures }) => ({
      number,
      name,
      ...certain(figures, input),
    })),
  };
}

/** What is none of its kind (rule Q21) is left blank in a report that is made all the same: it cannot be written. */
function printable(counts: Figures): Figures {
  return Object.fromEntries(
    Object.entries(counts).filter(([key, count]) => isInRange(count, NUMBER_RANGES[figureOf(key).kind])),
  );
}
