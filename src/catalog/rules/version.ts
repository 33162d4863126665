/**
 * Printed with the findings, so that a verdict can be explained later: year and month of the last change of a rule.
 */
export const RULE_SET_VERSION = "2026.11";
