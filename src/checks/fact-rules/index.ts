/** The rules over facts that are no single figure, in the order in which findings are listed. */
import type { FactRule } from "./fact-rule";
import { LATE_DOSSIERS_EXPLAINED } from "./late-dossiers";
import {
  COUNTS_ACCUMULATE,
  ESTIMATE_SAYS_ITS_END,
  MONTH_AS_USUAL,
  PERIOD_IS_GIVEN,
  PERIODS_ADJOIN,
  REPORT_IS_DATED,
  TITLE_FITS_DATES,
} from "./period-facts";
import { SAME_RATE_TWICE, SHARES_MAKE_UP_ALL, TWO_RATES_ALIKE } from "./printed-together";
import { NO_OFFICER_NO_DOSSIER, SECTORS_STAND_APART } from "./sector-facts";
import { MISSED_TARGETS } from "./targets";

export const FACT_RULES: readonly FactRule[] = [
  NO_OFFICER_NO_DOSSIER,
  LATE_DOSSIERS_EXPLAINED,
  SAME_RATE_TWICE,
  SHARES_MAKE_UP_ALL,
  SECTORS_STAND_APART,
  TWO_RATES_ALIKE,
  PERIOD_IS_GIVEN,
  TITLE_FITS_DATES,
  MONTH_AS_USUAL,
  PERIODS_ADJOIN,
  COUNTS_ACCUMULATE,
  ESTIMATE_SAYS_ITS_END,
  REPORT_IS_DATED,
  MISSED_TARGETS,
];
