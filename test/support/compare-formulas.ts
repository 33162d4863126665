/**
 * One rule, two evaluations: the native formulas on the sheet and the TypeScript verdicts. The sheet is inserted, filled
 * and read through the genuine client.
 */
import type { EmbeddedExcel } from "../../embedded-excel";
import { FIGURES } from "../../src/catalog/figures";
import { RATES } from "../../src/catalog/rates";
import type { Facts } from "../../src/checks/facts";
import { computeRates, isCount, keysOfRate } from "../../src/checks/rate-values";
import { valueOf } from "../../src/checks/resolve";
import { cellAddress } from "../../src/sheets/address";
import { columnOf } from "../../src/sheets/input/input-columns";
import { INPUT_REFS } from "../../src/sheets/input/input-refs";
import { RULE_CELLS, severityAddress, type RuleTest } from "../../src/sheets/input/rule-cells";
import { rowOfRate } from "../../src/sheets/input/input-rows";
import { expectedSeverity, nameOfTest, verdictsOf } from "./expected-severity";
import { openSheet, type CellsAt } from "./sheet-entry";

/** What a comparison of many sets of facts came to. */
export interface Agreement {
  /** Sheet against code, each with its facts. */
  readonly disagreements: readonly string[];
  /** Verdicts that were not "undecided", by kind of test. */
  readonly decided: Readonly<Record<RuleTest["kind"], number>>;
  /** Verdicts of errors and warnings, by kind of test. */
  readonly broken: Readonly<Record<RuleTest["kind"], number>>;
}

const noneYet = () => ({ figures: 0, printed: 0, twice: 0, claim: 0, target: 0, dates: 0 });

/** Compares every rule, value and rate for each set of facts. */
export async function compareFormulas(excel: EmbeddedExcel, samples: readonly Facts[]): Promise<Agreement> {
  const sheet = await openSheet(excel);
  const disagreements: string[] = [];
  const [decided, broken] = [noneYet(), noneYet()];
  for (const facts of samples) {
    await sheet.enter(facts);
    const at = await sheet.read();
    const compare = (what: string, actual: unknown, expected: unknown): void => {
      if (Object.is(actual, expected)) return;
      disagreements.push(
        `${what}: sheet ${String(actual)}, code ${String(expected)}, ${JSON.stringify(facts)}`,
      );
    };
    const verdicts = verdictsOf(facts);
    for (const cell of RULE_CELLS) {
      const expected = expectedSeverity(cell, verdicts);
      if (expected !== "") decided[cell.test.kind] += 1;
      if (expected !== "" && expected > 0) broken[cell.test.kind] += 1;
      compare(`${nameOfTest(cell)} at ${severityAddress(cell)}`, at(severityAddress(cell)), expected);
    }
    compareCounts(at, verdicts.known.resolved, compare);
  }
  return { disagreements, decided, broken };
}

function compareCounts(
  at: CellsAt,
  resolved: Parameters<typeof valueOf>[0],
  compare: (what: string, actual: unknown, expected: unknown) => void,
): void {
  for (const { key } of FIGURES) {
    compare(`value of ${key}`, at(INPUT_REFS.value(key)), valueOf(resolved, key) ?? "");
  }
  const rates = computeRates(resolved);
  for (const rate of RATES) {
    const figures = keysOfRate(rate, resolved.settings).slice(1);
    const counts = figures.map((key) => valueOf(resolved, key));
    // The custom functions say what is wrong with a number that is no count.
    if (counts.some((count) => count !== undefined && !isCount(count))) continue;
    const cell = at(cellAddress(rowOfRate(rate), columnOf("rate")));
    compare(`rate ${rate.key}`, typeof cell === "number" ? cell : null, rates[rate.key]);
  }
}
