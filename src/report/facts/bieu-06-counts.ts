/**
 * The counts of Biểu số 06/VPCP/KSTT (Thông tư 01/2020/TT-VPCP). The form knows only three outcomes (before, on, after
 * the deadline) and two states (within, after the deadline), so other counts are folded into them:
 * - refused, withdrawn and stopped dossiers count as resolved on time where the office counts them as resolved
 *   (setting S1), as public one-stop software does; elsewhere they stand outside the form and a remark names them;
 * - dossiers that wait for a supplement are pending within the deadline, which is suspended for them;
 * - an office that does not part "before" from "on" the deadline has both in "on time", and a remark says so.
 */
import type { FigureKey } from "../../catalog/figures";
import type { ReportFacts } from "./report-facts";

type Known = Pick<ReportFacts, "counts" | "settings">;

/** The sum of figures; undefined when one of them is unknown. */
function sumOf({ counts }: Known, ...keys: FigureKey[]): number | undefined {
  const values = keys.map((key) => counts[key]);
  return values.reduce<number | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
    0,
  );
}

const isParted = ({ counts }: Known): boolean =>
  counts["gq_truoc_han"] !== undefined && counts["gq_dung_han"] !== undefined;

const withoutResult = ({ settings }: Known): FigureKey[] =>
  settings["rut_trong_da_giai_quyet"] === "false" ? [] : ["khong_co_ket_qua"];

const COUNTS: Readonly<Record<string, (known: Known) => number | undefined>> = {
  nhan_tong: (known) => sumOf(known, "tong_ho_so"),
  nhan_truc_tuyen: (known) => sumOf(known, "tn_truc_tuyen"),
  nhan_truc_tiep: (known) => sumOf(known, "tn_truc_tiep", "tn_buu_chinh"),
  nhan_ky_truoc: (known) => sumOf(known, "ky_truoc_chuyen_sang"),
  gq_tong: (known) => sumOf(known, "da_giai_quyet"),
  gq_truoc_han: (known) => (isParted(known) ? sumOf(known, "gq_truoc_han") : undefined),
  gq_dung_han: (known) =>
    sumOf(known, isParted(known) ? "gq_dung_han" : "gq_truoc_va_dung_han", ...withoutResult(known)),
  gq_qua_han: (known) => sumOf(known, "gq_qua_han"),
  dang_tong: (known) => sumOf(known, "dang_giai_quyet"),
  dang_trong_han: (known) => sumOf(known, "dgq_trong_han", "dgq_cho_bo_sung"),
  dang_qua_han: (known) => sumOf(known, "dgq_qua_han"),
};

/** Whether the form has a count of this name. */
export function isCountOfBieu06(name: string): boolean {
  return Object.prototype.hasOwnProperty.call(COUNTS, name);
}

/**
 * A count of the form; undefined when a figure that it needs is unknown.
 *
 * @example countOfBieu06("gq_dung_han", facts) //=> 1005, of 1,002 in time, 2 refused and 1 withdrawn
 */
export function countOfBieu06(name: string, known: Known): number | undefined {
  return COUNTS[name]?.(known);
}

/** The settings under which each count reads all that it ever reads. */
const EVERY_READING = ["true", "false"].map((value) => ({ rut_trong_da_giai_quyet: value }));

/**
 * The figures that a count of the form is made of.
 *
 * @example figuresOfBieu06("nhan_truc_tiep") //=> ["tn_truc_tiep", "tn_buu_chinh"]
 */
export function figuresOfBieu06(name: string): FigureKey[] {
  const read = new Set<FigureKey>();
  for (const settings of EVERY_READING) {
    for (const known of [0, undefined]) {
      const counts = new Proxy<Known["counts"]>(
        {},
        {
          get: (_, key) => {
            read.add(String(key));
            return known;
          },
        },
      );
      countOfBieu06(name, { counts, settings });
    }
  }
  return [...read];
}
