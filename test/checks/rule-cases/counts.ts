/** Q20, Q21 and Q23: single figures. */
import { MOST } from "../../../src/catalog/figure";
import { FIGURES, type FigureKey } from "../../../src/catalog/figures";
import type { RuleCase } from "./rule-case";

/** No half dossier, none below zero, no more than any commune has: the three by turns. */
const NO_COUNTS = [-1, 1.5, MOST + 1] as const;

const single = (
  code: string,
  key: FigureKey,
  valid: number,
  invalid: number,
  message?: string,
): RuleCase => ({
  code,
  anchor: key,
  valid: { [key]: valid },
  invalid: { [key]: invalid },
  undecided: {},
  ...(message === undefined ? {} : { message }),
});

const COUNTS: readonly RuleCase[] = FIGURES.filter(({ kind }) => kind === "count").map(({ key }, index) =>
  single("Q21", key, 12, NO_COUNTS[index % NO_COUNTS.length]!),
);

const required = (anchor: FigureKey, given: FigureKey = anchor): RuleCase => ({
  code: "Q23",
  anchor,
  valid: { [given]: 0 },
  invalid: {},
});

export const COUNT_CASES: readonly RuleCase[] = [
  ...COUNTS,
  single(
    "Q21",
    "rut",
    MOST,
    MOST + 1,
    "Ô Công dân rút hồ sơ (Hồ sơ đã giải quyết) phải là số nhỏ hơn (tối đa 1.000.000.000), đang ghi 1.000.000.001.",
  ),
  single("Q21", "dien_tich", 250.5, -1),
  single("Q20", "hai_long", 96.12, 101.5),
  single("Q20", "chu_ky_so", 100, -0.5),
  required("ky_truoc_chuyen_sang"),
  required("tiep_nhan_trong_ky"),
  required("tiep_nhan_trong_ky", "tn_truc_tuyen"),
  required("gq_truoc_va_dung_han"),
  required("gq_truoc_va_dung_han", "gq_truoc_han"),
  required("gq_truoc_va_dung_han", "gq_dung_han"),
  required("gq_qua_han"),
  required("dang_giai_quyet"),
  required("dang_giai_quyet", "dgq_trong_han"),
];
