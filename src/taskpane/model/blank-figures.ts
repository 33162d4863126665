/** How much of the sheet is filled in, and what is still blank and needed. */
import type { Finding } from "../../checks/finding";
import type { CheckResult } from "../../workbook/check-sheet";

/** Code of the figures that every report needs. The rules themselves are loaded only once there is a sheet to check. */
const ALWAYS_REQUIRED = "Q23";

/** Required figures, then shortfalls that blank cells may explain. */
export function blanksOf({ findings }: CheckResult): Finding[] {
  const isShortfall = ({ severity, difference }: Finding): boolean =>
    severity === "info" && difference !== undefined;
  return findings.filter((finding) => finding.code === ALWAYS_REQUIRED || isShortfall(finding));
}

/** How many figures are filled in. */
export function filledCount({ content }: CheckResult): number {
  return Object.keys(content.figures).length;
}
