/**
 * The checks of a report as a programmer would write them by hand: loops over lists of keys, straight code, no rule
 * tables to interpret. It says the same as the rules, sentence by sentence, and leaves out only what a list of
 * sentences does not need: which cells each is about, by how much it is off, what may mend it. The baseline of the
 * rules' benchmark.
 */
import type { Facts } from "../../../src/checks/facts";
import { checkBounds } from "./bounds";
import { checkSum } from "./check-sum";
import type { Complaint } from "./complaint";
import { Counts } from "./counts";
import { checkBalance, checkCrossings, resolvedSum } from "./crossings";
import { checkGiven, checkNumbers } from "./given";
import { checkRates } from "./rates-together";
import { AFTER_BALANCE, BEFORE_BALANCE } from "./sums";
import { checkTexts } from "./texts";

export type { Complaint } from "./complaint";

/** Every complaint about a report, errors first. */
export function checkByHand(facts: Facts): Complaint[] {
  const counts = new Counts(facts.figures, facts.settings);
  const complaints: Complaint[] = [];
  checkSum(resolvedSum(counts), counts, complaints);
  for (const sum of BEFORE_BALANCE) checkSum(sum, counts, complaints);
  checkBalance(counts, complaints);
  for (const sum of AFTER_BALANCE) checkSum(sum, counts, complaints);
  checkCrossings(counts, facts, complaints);
  checkBounds(counts, complaints);
  checkNumbers(counts, complaints);
  checkGiven(counts, complaints);
  checkRates(counts, facts, complaints);
  checkTexts(counts, facts, complaints);
  return sorted(complaints);
}

/** Errors, warnings, information; the same shortfall once. */
function sorted(complaints: readonly Complaint[]): Complaint[] {
  const [errors, warnings, infos]: [Complaint[], Complaint[], Complaint[]] = [[], [], []];
  for (const complaint of complaints) {
    if (complaint.severity === "error") errors.push(complaint);
    else if (complaint.severity === "warning") warnings.push(complaint);
    else if (!infos.some(({ message }) => message === complaint.message)) infos.push(complaint);
  }
  return errors.concat(warnings, infos);
}
