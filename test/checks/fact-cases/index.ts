/** A trio of facts for every rule over printed rates, dates, titles, notes and targets. */
import { DATE_CASES } from "./dates";
import type { FactCase } from "./fact-case";
import { OTHER_CASES } from "./others";
import { PRINTED_CASES } from "./printed";

export const FACT_CASES: readonly FactCase[] = [...PRINTED_CASES, ...DATE_CASES, ...OTHER_CASES];
