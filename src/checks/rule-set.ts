/** The edition that today's tables make, and the version of the rules that a finding was made by. */
import { newestOf } from "../catalog/edition";
import { FIGURES } from "../catalog/figures";
import { RATES } from "../catalog/rates";
import { INFORMATION_FIELDS } from "../catalog/report-information";
import { EVERY_RULE } from "../catalog/rules";
import type { RuleHead } from "../catalog/rules/rule";
import { SETTINGS } from "../catalog/settings";
import { FACT_RULES } from "./fact-rules";
import { fingerprint } from "./fingerprint";
import { FORM_RULES } from "./form-rules";

/** Rules of all forms. */
export const RULE_HEADS: readonly RuleHead[] = [...EVERY_RULE, ...FACT_RULES, ...FORM_RULES];

/** The edition of the sheets that are made today: that of the newest row of any table. */
export const CURRENT_EDITION = newestOf([
  ...FIGURES,
  ...RATES,
  ...SETTINGS,
  ...INFORMATION_FIELDS,
  ...RULE_HEADS,
]);

const VERSIONS = new Map<number, string>();

/**
 * The version of the rules by which a sheet is judged, shown with the findings and kept in the log: its edition, and a
 * mark of what the rules of that edition say. It follows from the tables, so it changes with any of them.
 *
 * @param edition of the sheet; a later one than is known here is judged by today's.
 * @example ruleSetVersion(1) //=> "1-1c9f42"
 */
export function ruleSetVersion(edition: number): string {
  const judging = Math.min(edition, CURRENT_EDITION);
  const version = VERSIONS.get(judging) ?? `${judging}-${fingerprint(RULE_HEADS, judging)}`;
  VERSIONS.set(judging, version);
  return version;
}
