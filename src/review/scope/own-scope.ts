/** Which scopes are the report's own: its title's, else that of the first thing it states. */
import type { Period } from "../../vietnamese/periods";
import type { Statement } from "../statements/statement";
import { NAMED_TIME } from "./spans";
import { OWN, type Scope } from "./scope";

/** What a report is about. */
export interface OwnScope {
  readonly whose: ReadonlySet<string>;
  readonly span: ReadonlySet<string>;
  /** Under a title another month, quarter or year of its kind may be a leftover of the last report. */
  readonly leftover?: RegExp;
}

/** Figures that tell of whom and when a text speaks. */
const TELLING: ReadonlySet<string> = new Set([
  "tong_ho_so",
  "tiep_nhan_trong_ky",
  "tiep_nhan?",
  "da_giai_quyet",
]);

/** Sums over other periods, times to compare with, means: no report is of them alone. */
const NEVER_OWN =
  /^(?:l[uũ][yỹ] kế|lu[ỹy] kế|cộng dồn|cùng|bình quân|trung bình|mỗi|hằng|hàng|dự kiến|kế hoạch|chỉ tiêu)|trước|tới|ngoái/;

/** How times are named that are of a kind with the period of a title. */
const NAMED: Readonly<Record<Period["kind"], RegExp>> = {
  month: /^#thang /,
  quarter: /^#(?:quy|0?3 thang) /,
  half_year: /^#(?:0?6|sau) thang /,
  nine_months: /^#0?9 thang /,
  year: /^#nam /,
};

/** A unit of the level that reports are of. */
const COMMUNE = /^(?:phuong|xa|thi tran|dac khu) \S/;

/**
 * The own scope of a text.
 *
 * @param units - All units that the text names, in order, with the place of each.
 * @param period - Of the title; undefined where none names it.
 */
export function ownScopeOf(
  statements: readonly Statement[],
  units: readonly { readonly value: string; readonly start: number }[],
  period: Period["kind"] | undefined,
): OwnScope {
  const candidates = statements.filter(
    ({ key, scope }) => key !== "" && scope.field === "" && scope.kind === "" && !NEVER_OWN.test(scope.span),
  );
  const telling = candidates.filter(({ key }) => TELLING.has(key));
  const first = ofReporter(telling, units) ?? telling[0] ?? candidates[0];
  const reference = first?.scope;
  const start = first?.span[0] ?? Infinity;
  const communes = [...new Set(units.map(({ value }) => value).filter((each) => COMMUNE.test(each)))];
  const before = units
    .filter((each) => each.start < start && COMMUNE.test(each.value))
    .map(({ value }) => value);
  const whose = new Set([""]);
  if (reference !== undefined) whose.add(reference.whose);
  const isUnnamed = reference === undefined || reference.whose === "" || reference.whose === OWN;
  if (isUnnamed || COMMUNE.test(reference.whose)) {
    whose.add(OWN);
    if (communes.length === 1) whose.add(communes[0]!);
    if (isUnnamed && before.length > 0) whose.add(before[0]!);
  }
  const span = new Set([""]);
  if (reference !== undefined && (period === undefined || reference.span.startsWith(NAMED_TIME)))
    span.add(reference.span);
  return { whose, span, ...(period === undefined ? {} : { leftover: NAMED[period] }) };
}

/** Whether a scope may be that of a commune, not of a level above it or of one of its rooms. */
const isOfCommune = ({ scope: { whose } }: Statement): boolean =>
  whose === "" || whose === OWN || COMMUNE.test(whose);

/** Where a report names its unit before its first number, the first number of that level tells of it: not "toàn thành phố". */
function ofReporter(
  telling: readonly Statement[],
  units: readonly { readonly value: string; readonly start: number }[],
): Statement | undefined {
  const start = telling[0]?.span[0] ?? 0;
  const isNamed = units.some(
    (each) => each.start < start && (each.value === OWN || COMMUNE.test(each.value)),
  );
  return isNamed ? telling.find(isOfCommune) : undefined;
}

/** A scope without what only names the report's own unit and time. */
export function withoutOwn(scope: Scope, own: OwnScope): Scope {
  const isOwnTime = own.span.has(scope.span) || own.leftover?.test(scope.span) === true;
  return {
    ...scope,
    whose: own.whose.has(scope.whose) ? "" : scope.whose,
    span: isOwnTime ? "" : scope.span,
  };
}
