/** "Tháng 4 tiếp nhận 980 hồ sơ, tháng 3 tiếp nhận 935 hồ sơ": in April's report only the first is a figure. */
import { titleOfPeriod } from "../../vietnamese/periods";
import { lastWhere } from "../read/last";
import { OTHER } from "../statements/keys";
import { NAMED_TIME } from "../scope/spans";
import type { ReadStatements } from "../statements/read-statements";
import type { Statement } from "../statements/statement";
import { periodOf, type AboutReport } from "../statements/about-report";
import { isSame } from "./periods-in-text";

/** Months further before a number say nothing of it. */
const MOST_MENTIONS = 50;

/**
 * Takes their figure from statements of another period: where a line names several, the one named last before a number
 * rules it. A line that names one period alone is left: its month may be a leftover of the last report.
 */
export function withoutOtherPeriods(read: ReadStatements, { period }: AboutReport): ReadStatements {
  if (period === undefined) return read;
  const named = read.lines.map(({ mentions }) =>
    mentions.slice(0, MOST_MENTIONS).flatMap(({ start, ...mention }) => {
      const each = periodOf({ start, ...mention }, period.year);
      return each === undefined ? [] : [{ start, period: each }];
    }),
  );
  const otherOf = ({ line, span: [start] }: Statement): string | undefined => {
    const onLine = named[line] ?? [];
    const isSeveral = new Set(onLine.map((each) => titleOfPeriod(each.period))).size > 1;
    const last = isSeveral ? lastWhere(onLine, (each) => each.start < start) : undefined;
    const isOther = last?.period.kind === period.kind && !isSame(last.period, period);
    return isOther ? titleOfPeriod(last.period) : undefined;
  };
  const apart = (each: Statement): Statement => {
    const other = each.key === OTHER ? undefined : otherOf(each);
    if (other === undefined) return each;
    return { ...each, key: OTHER, figure: each.key, scope: { ...each.scope, span: NAMED_TIME + other } };
  };
  return { ...read, statements: read.statements.map(apart) };
}
