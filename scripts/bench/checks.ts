/** The rules: a month of one unit, of a province, a year of a province; and the search for the wrong cell. */
import { confront } from "../../src/checks/confront";
import type { Facts } from "../../src/checks/facts";
import { localise } from "../../src/checks/localise";
import { APRIL_FACTS } from "./april";
import { checkByHand } from "./by-hand";
import { measure, type Measurement } from "./measure";

/** Communes of a province, and their months of a year. */
const SIZES = [1, 114, 114 * 12];

/** Errors of April, as `domain` counts them. */
const ERRORS = 7;

/** Each unit has figures of its own, so that nothing can be answered from memory. */
function unitsLike(facts: Facts, count: number): Facts[] {
  return Array.from({ length: count }, (_, unit) => ({
    ...facts,
    figures: { ...facts.figures, luot_tiep_dan: unit },
  }));
}

async function checkUnits(count: number): Promise<Measurement> {
  const units = unitsLike(APRIL_FACTS, count);
  let errors = 0;
  return measure(
    `check ${count} units`,
    () => {
      errors = 0;
      for (const unit of units)
        errors += confront(unit).filter(({ severity }) => severity === "error").length;
    },
    () => {
      for (const unit of units) checkByHand(unit.figures, unit.printedRates ?? []);
    },
    () => errors === ERRORS * count,
  );
}

async function localiseFaults(): Promise<Measurement> {
  let repairs = 0;
  return measure(
    "localise the wrong cells of one unit",
    () => (repairs = localise(APRIL_FACTS).flatMap((fault) => fault.repairs).length),
    () => checkByHand(APRIL_FACTS.figures, APRIL_FACTS.printedRates ?? []),
    () => repairs === 5,
  );
}

export async function benchChecks(): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const count of SIZES) measurements.push(await checkUnits(count));
  return [...measurements, await localiseFaults()];
}
