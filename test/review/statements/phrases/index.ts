/** A sentence of a report for every phrase of the lexicon, with what it is read as. */
import { DIGITISATION_CASES } from "./digitisation";
import { GENERATED_CASES } from "./generated";
import { NAME_CASES } from "./names";
import { OTHER_COUNT_CASES } from "./other-counts";
import type { PhraseCase } from "./phrase-case";
import { RECEIVED_CASES } from "./received";
import { RESOLVED_CASES } from "./resolved";
import { SAYING_CASES } from "./saying";
import { SECTOR_CASES } from "./sectors";
import { SERVICE_CASES } from "./services";
import { UNIT_CASES } from "./units";

export const PHRASE_CASES: readonly PhraseCase[] = [
  ...UNIT_CASES,
  ...RECEIVED_CASES,
  ...RESOLVED_CASES,
  ...SERVICE_CASES,
  ...DIGITISATION_CASES,
  ...OTHER_COUNT_CASES,
  ...SECTOR_CASES,
  ...SAYING_CASES,
  ...NAME_CASES,
  ...GENERATED_CASES,
];
