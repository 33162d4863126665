/** A trio of facts for every rule over printed rates, dates, titles, notes and targets. */
import { DATE_CASES } from "./dates";
import type { FactCase } from "./fact-case";
import { OTHER_CASES } from "./others";
import { PRINTED_CASES } from "./printed";
import { TOGETHER_CASES } from "./printed-together";

export const FACT_CASES: readonly FactCase[] = [
  ...PRINTED_CASES,
  ...TOGETHER_CASES,
  ...DATE_CASES,
  ...OTHER_CASES,
];
