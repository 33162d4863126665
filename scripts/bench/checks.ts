/** The rules: a month of one unit, of a province, a year of a province; and the search for the wrong cell. */
import { confront } from "../../src/checks/confront";
import type { Facts } from "../../src/checks/facts";
import { localise } from "../../src/checks/localise";
import { checkByHand } from "./by-hand";
import { measure, type Measurement, type MeasureOptions } from "./measure";
import { FULLEST, REAL_CASES } from "./real-cases";

/** Communes of a province, and their months of a year. */
const PROVINCE = 114;
const YEAR_OF_PROVINCE = PROVINCE * 12;

/** A check of one unit is over before the engine has compiled it: it is measured as the pane comes to know it. */
const WARM: MeasureOptions = { warmUps: 2_000, runs: 501 };

/** Errors of April, as `domain` counts them. */
const ERRORS = 7;

/** Each unit has figures of its own, so that nothing can be answered from memory. */
function unitsLike(facts: Facts, count: number): Facts[] {
  return Array.from({ length: count }, (_, unit) => ({
    ...facts,
    figures: { ...facts.figures, luot_tiep_dan: unit },
  }));
}

interface Said {
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

const inWords = (said: readonly Said[]): string =>
  said
    .map(({ severity, code, message }) => `${severity} ${code}: ${message}`)
    .sort()
    .join("\n");

/** The loop by hand says of all five reports what the rules say, word for word: it is measured at the same work. */
function isBaselineEqual(): boolean {
  return REAL_CASES.every(({ facts }) => inWords(checkByHand(facts)) === inWords(confront(facts)));
}

async function checkUnits(count: number, options?: MeasureOptions): Promise<Measurement> {
  const units = unitsLike(FULLEST, count);
  let errors = 0;
  let errorsByHand = 0;
  return measure(
    `check ${count} ${count === 1 ? "unit" : "units"}`,
    () => {
      errors = 0;
      for (const unit of units)
        for (const { severity } of confront(unit)) if (severity === "error") errors += 1;
    },
    () => {
      errorsByHand = 0;
      for (const unit of units)
        for (const { severity } of checkByHand(unit)) if (severity === "error") errorsByHand += 1;
    },
    () => errors === ERRORS * count && errorsByHand === errors && isBaselineEqual(),
    options,
  );
}

/** The report that takes the longest search, by the values that are tried on the rules. */
async function localiseWorst(): Promise<Measurement> {
  const triedFor = ({ facts }: (typeof REAL_CASES)[number]): number =>
    localise(facts).reduce((sum, { tried }) => sum + tried, 0);
  const worst = REAL_CASES.reduce((a, b) => (triedFor(b) > triedFor(a) ? b : a));
  let repairs = 0;
  return measure(
    `localise the wrong cells of the worst real case (${worst.name})`,
    () => (repairs = localise(worst.facts).flatMap((fault) => fault.repairs).length),
    () => checkByHand(worst.facts),
    () => repairs === 5,
    { warmUps: 200, runs: 101 },
  );
}

export async function benchChecks(): Promise<Measurement[]> {
  return [
    await checkUnits(1, WARM),
    await checkUnits(PROVINCE, { warmUps: 5 }),
    await checkUnits(YEAR_OF_PROVINCE, { warmUps: 2 }),
    await localiseWorst(),
  ];
}
