/** A total and the parts listed behind it, where the catalogue has no figures for them: staff, dossiers by field. */
import { RULES } from "../../catalog/rules";
import { writeNumber } from "../../checks/message";
import { writeSigned } from "../../vietnamese/counts";
import type { Statement } from "../statements/statement";
import { LIST_ADDS_UP } from "./heads";
import { isNearly } from "./nearly";
import { isBrokenCount } from "./whole-numbers";
import { quoteOf, type ReviewFinding } from "./review-finding";
import type { TextRule } from "./text-rule";

/** Q01 is the catalogue's code for staff; a list that it does not know is V01. */
const STAFF = { total: "bien_che", code: "Q01" } as const;
const MIN_PARTS = 2;

/** Two parts may be some of a total ("trong đó 02 nữ, 01 đảng viên"); three or more read as all of it. */
const WHOLE_LIST = 3;

const STAFF_SEVERITY = RULES.find(({ code }) => code === STAFF.code)?.severity ?? "error";

/** Said of the same people once more: no parts of a whole. */
const CROSSING = /(?:^|[^\p{L}])(?:nữ|nam|đảng viên|trình độ|đại học|thạc sĩ|kiêm nhiệm)(?!\p{L})/iu;

/** "thôn Đông 7 hồ sơ, thôn Đoài 5 hồ sơ…": more than is told. */
const OPEN_LIST = /\.{3}|…|v\.v|vân vân/;

export const LISTED_PARTS: TextRule = ({ read: { statements } }) => {
  const partsOf = new Map<number, Statement[]>();
  for (const each of statements) {
    if (each.partOf === undefined) continue;
    const known = partsOf.get(each.partOf);
    if (known === undefined) partsOf.set(each.partOf, [each]);
    else known.push(each);
  }
  return statements.flatMap((total, index): ReviewFinding[] => {
    if (total.kind !== "count" || total.about !== undefined) return [];
    const parts = (partsOf.get(index) ?? []).filter(
      ({ kind, unit, about, scope }) =>
        kind === "count" &&
        unit === total.unit &&
        about === undefined &&
        // "Giảm 127 lượt (năm 2019 có 1.091 lượt)": what it is compared with.
        scope.span === total.scope.span,
    );
    if (parts.length < MIN_PARTS || !isUnknownToCatalogue(total, parts)) return [];
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const isOpen = isScoped(total) && !isNearly(sum, total.value);
    if (
      sum === total.value ||
      isOpen ||
      parts.some(isBrokenCount) ||
      parts.some(({ quote }) => CROSSING.test(quote) || OPEN_LIST.test(quote))
    )
      return [];
    return [findingOf(total, parts, sum)];
  });
};

/**
 * Dossiers are listed by field, by room or by place, and mostly some of them only: what does not nearly add up was never
 * meant to.
 */
const isScoped = ({ unit }: Statement): boolean =>
  unit === "dossier" || unit === "petition" || unit === "case";

/** Figures of the catalogue are summed up by its own rules. */
function isUnknownToCatalogue(total: Statement, parts: readonly Statement[]): boolean {
  const isStaff = total.key === STAFF.total;
  return isStaff || parts.every(({ key }) => key === "" || key.startsWith("bc_"));
}

function findingOf(total: Statement, parts: readonly Statement[], sum: number): ReviewFinding {
  const isStaff = total.key === STAFF.total;
  const isCertain =
    sum > total.value ||
    (isScoped(total) && parts.length >= WHOLE_LIST) ||
    (isStaff && parts.length >= WHOLE_LIST);
  const difference = sum - total.value;
  const terms = parts.map(({ written }) => written).join(" + ");
  return {
    code: isStaff ? STAFF.code : LIST_ADDS_UP.code,
    severity: isCertain ? STAFF_SEVERITY : "warning",
    keys: isStaff ? [STAFF.total] : [],
    difference,
    expected: writeNumber(sum),
    message: `Tổng ghi ${writeNumber(total.value)} nhưng cộng các phần nêu sau đó: ${terms} = ${writeNumber(sum)} (lệch ${writeSigned(difference)}).`,
    quotes: [total, ...parts].map(quoteOf),
    proposal: `Nếu các phần đúng thì tổng là ${writeNumber(sum)}; nếu tổng đúng thì xem lại từng phần.`,
  };
}
