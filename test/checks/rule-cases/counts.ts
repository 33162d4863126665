/** Q20, Q21 and Q23: single figures. */
import { FIGURES, type FigureKey } from "../../../src/catalog/figures";
import type { CountCase, RequiredCase, RuleCase } from "./rule-case";

/** No half dossier, no dossier below zero: the two by turns. */
const WHOLE_NUMBERS: readonly CountCase[] = FIGURES.filter(({ kind }) => kind === "count").map(
  ({ key }, index) => ({
    kind: "count",
    code: "Q21",
    anchor: key,
    valid: { [key]: 12 },
    invalid: { [key]: index % 2 === 0 ? -1 : 1.5 },
    undecided: {},
  }),
);

const required = (anchor: FigureKey, given: FigureKey = anchor): RequiredCase => ({
  kind: "required",
  code: "Q23",
  anchor,
  valid: { [given]: 0 },
  invalid: {},
});

const SATISFACTION: CountCase = {
  kind: "count",
  code: "Q20",
  anchor: "hai_long",
  valid: { hai_long: 96.12 },
  invalid: { hai_long: 101.5 },
  undecided: {},
};

export const COUNT_CASES: readonly RuleCase[] = [
  ...WHOLE_NUMBERS,
  SATISFACTION,
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
