/** Words that mean one figure in one report and another in the next: the other figures tell which. */
import { PENDING_WITHIN, RECEIVED } from "./keys";
import type { Statement } from "./statement";

/** Figures that may stand between the total and what was carried over. */
const RECEIVED_PARTS = /^(?:tn_|tiep_nhan|ky_truoc)/;

/**
 * Gives every "received" its key: the total to resolve where it holds the dossiers carried over, else those received
 * in the period.
 */
export function settleReceived(statements: readonly Statement[]): readonly Statement[] {
  const valueOf = (key: string): number | undefined => statements.find((each) => each.key === key)?.value;
  const parts = ["tn_truc_tuyen", "tn_truc_tiep", "tn_buu_chinh"].map((key) => valueOf(key) ?? 0);
  const inPeriod = parts.reduce((sum, part) => sum + part, 0);
  const carried = valueOf("ky_truoc_chuyen_sang") ?? 0;
  const stated = { all: valueOf("tong_ho_so"), inPeriod: valueOf("tiep_nhan_trong_ky") };
  const isListed = carriedBehind(statements);
  const keyOf = (index: number): string => {
    const { value } = statements[index]!;
    if (stated.all === value) return "tong_ho_so";
    if (stated.inPeriod === value) return "tiep_nhan_trong_ky";
    if (carried > 0 && value === inPeriod) return "tiep_nhan_trong_ky";
    if (carried > 0 && value === inPeriod + carried) return "tong_ho_so";
    return stated.all === undefined && isListed[index] ? "tong_ho_so" : "tiep_nhan_trong_ky";
  };
  // "Tiếp nhận trong kỳ (bao gồm 17 hồ sơ kỳ trước)": a total by what it adds up, under the name of its largest part.
  const linesOfCarried = new Set(
    statements.filter(({ key }) => key === "ky_truoc_chuyen_sang").map(({ line }) => line),
  );
  const isTotalByName = ({ key, value, line }: Statement): boolean =>
    key === "tiep_nhan_trong_ky" &&
    linesOfCarried.has(line) &&
    inPeriod > 0 &&
    carried > 0 &&
    value === inPeriod + carried;
  const isTotalMissing = stated.all === undefined && !statements.some(isInPeriodAlone);
  return statements.map((each, index) => {
    if (each.key === RECEIVED) return { ...each, key: keyOf(index) };
    return isTotalMissing && isTotalByName(each) ? { ...each, key: "tong_ho_so" } : each;
  });

  function isInPeriodAlone({ key, value }: Statement): boolean {
    return key === "tiep_nhan_trong_ky" && value === inPeriod;
  }
}

/** For each statement, whether what was carried over is listed behind it among the parts of what was received. */
function carriedBehind(statements: readonly Statement[]): readonly boolean[] {
  const listed: boolean[] = [];
  let isListed = false;
  for (let at = statements.length - 1; at >= 0; at -= 1) {
    listed[at] = isListed;
    const { key, kind } = statements[at]!;
    if (key === "ky_truoc_chuyen_sang") isListed = true;
    // The list is of the total right before it, not of one further up.
    else if (key === RECEIVED) isListed = false;
    else if (kind !== "rate" && !RECEIVED_PARTS.test(key)) isListed = false;
  }
  return listed;
}

/** Said to be pending besides what is within its deadline. */
const OTHER_PENDING = ["dang_giai_quyet", "dgq_qua_han", "dgq_cho_bo_sung"];

/**
 * "Đang giải quyết trong hạn: 21 hồ sơ" is all that is pending where the report says of no other that it is; then it
 * is stated for both figures. New statements stand at the end, so that positions stay.
 */
export function settlePending(statements: readonly Statement[]): Statement[] {
  const isAll = !statements.some(({ key, value }) => OTHER_PENDING.includes(key) && value > 0);
  const settled = statements.map((each) =>
    each.key === PENDING_WITHIN ? { ...each, key: "dgq_trong_han" } : each,
  );
  const both = statements.filter(({ key }) => key === PENDING_WITHIN && isAll);
  return [...settled, ...both.map((each) => ({ ...each, key: "dang_giai_quyet" }))];
}

/** Of dossiers that were closed without a result, and of all that were. */
const BESIDE_RESULTS = [
  "da_giai_quyet",
  "khong_co_ket_qua",
  "tu_choi",
  "rut",
  "dung_xu_ly",
  "muc_tu_choi_dung",
];

/**
 * "932 hồ sơ đã có kết quả": where a report tells what is pending beside them and of none that were closed without one, those
 * with a result are all that were resolved. New statements stand at the end.
 */
export function settleResolved(statements: readonly Statement[]): Statement[] {
  const isTold = (keys: readonly string[]): boolean => statements.some(({ key }) => keys.includes(key));
  const isAll = !isTold(BESIDE_RESULTS) && isTold(["dang_giai_quyet"]);
  const all = statements.filter(({ key, kind }) => isAll && key === "gq_co_ket_qua" && kind === "count");
  return [...statements, ...all.map((each) => ({ ...each, key: "da_giai_quyet" }))];
}

/** What is told besides "đúng hạn" where that is only what was done on the very day. */
const TOLD_APART = ["gq_truoc_han", "tl_truoc_han", "gq_truoc_va_dung_han", "tl_dung_han"];

/** Where a text tells of no dossiers before their time, "đúng hạn" is all that was not late: so is its rate. */
export function settleOnTime(statements: readonly Statement[]): readonly Statement[] {
  if (statements.some(({ key }) => TOLD_APART.includes(key))) return statements;
  return statements.map((each) =>
    each.key === "tl_vua_dung_han" && isBesideCount(each, statements)
      ? { ...each, key: "tl_dung_han" }
      : each,
  );
}

/** A rate without words of its own: it has its name from the count that it stands beside. */
const isBesideCount = ({ beside, quote }: Statement, statements: readonly Statement[]): boolean =>
  beside !== undefined && statements[beside]!.key === "gq_dung_han" && !/vừa/iu.test(quote);
