/** P06, X07, X14: printed rates side by side. */
import type { PrintedRate } from "../../../src/checks/facts";
import type { FactCase } from "./fact-case";
import { printed } from "./printed-as";

const SERVICES = {
  dvc_mot_phan_phat_sinh: 13,
  tthc_mot_phan: 159,
  dvc_toan_trinh_phat_sinh: 11,
  tthc_toan_trinh: 219,
};

/** The resolved dossiers of Chí Linh, first half of October 2025. */
const SHARED = {
  da_giai_quyet: 2788,
  gq_truoc_han: 2746,
  gq_dung_han: 0,
  gq_qua_han: 5,
  tu_choi: 2,
  rut: 35,
  dung_xu_ly: 0,
};

const shares = (early: string, late: string, refused: string, withdrawn: string): PrintedRate[] => [
  printed("tl_truoc_han", early),
  printed("tl_qua_han", late),
  printed("tl_tu_choi", refused),
  printed("tl_rut", withdrawn),
];

export const TOGETHER_CASES: readonly FactCase[] = [
  {
    code: "X07",
    about: "one rate in two sections",
    valid: {
      printedRates: [
        printed("tl_toan_trinh_phat_sinh", "5,02"),
        printed("tl_toan_trinh_phat_sinh", "5", "8.2"),
      ],
    },
    invalid: {
      printedRates: [
        printed("tl_toan_trinh_phat_sinh", "5,02"),
        printed("tl_toan_trinh_phat_sinh", "8,18", "8.2"),
      ],
    },
    undecided: { printedRates: [printed("tl_toan_trinh_phat_sinh", "5,02")] },
    findings: [
      {
        severity: "error",
        keys: ["tl_toan_trinh_phat_sinh"],
        message: "Tỷ lệ DVC trực tuyến toàn trình phát sinh hồ sơ ghi 5,02% ở một chỗ nhưng 8,18% ở mục 8.2.",
      },
    ],
  },
  {
    code: "X07",
    about: "one rate twice in places without a name, cut off once finely and once coarsely",
    valid: { printedRates: [printed("tl_qua_han", "0,17"), printed("tl_qua_han", "0,1")] },
    invalid: { printedRates: [printed("tl_qua_han", "0,17"), printed("tl_qua_han", "0,3")] },
    undecided: { printedRates: [printed("tl_qua_han", "0,17"), printed("tl_qua_han", "?")] },
    findings: [
      {
        severity: "error",
        keys: ["tl_qua_han"],
        message: "Tỷ lệ hồ sơ giải quyết quá hạn ghi 0,17% ở một chỗ nhưng 0,3% ở chỗ khác.",
      },
    ],
  },
  {
    code: "X07",
    about: "one rate cut off in one section and rounded in another, which are one digit apart at most",
    valid: { printedRates: [printed("tl_truc_tuyen", "71,24"), printed("tl_truc_tuyen", "71,25")] },
    invalid: { printedRates: [printed("tl_truc_tuyen", "71,26"), printed("tl_truc_tuyen", "71,24")] },
    undecided: { printedRates: [printed("tl_truc_tuyen", "71,24"), printed("tl_truc_tiep", "71,26")] },
    findings: [
      {
        severity: "error",
        keys: ["tl_truc_tuyen"],
        message: "Tỷ lệ hồ sơ tiếp nhận trực tuyến ghi 71,26% ở một chỗ nhưng 71,24% ở chỗ khác.",
      },
    ],
  },
  {
    code: "P06",
    about: "a rate copied from the line beside",
    valid: {
      figures: SERVICES,
      printedRates: [printed("tl_mot_phan_phat_sinh", "8,18"), printed("tl_toan_trinh_phat_sinh", "5,02")],
    },
    invalid: {
      figures: SERVICES,
      printedRates: [printed("tl_mot_phan_phat_sinh", "8,18"), printed("tl_toan_trinh_phat_sinh", "8,18")],
    },
    // Alike, and nothing says that either is wrong.
    undecided: {
      printedRates: [printed("tl_mot_phan_phat_sinh", "8,18"), printed("tl_toan_trinh_phat_sinh", "8,18")],
    },
    findings: [
      {
        severity: "warning",
        keys: ["tl_toan_trinh_phat_sinh", "tl_mot_phan_phat_sinh"],
        message:
          "Hai tỷ lệ “Tỷ lệ DVC trực tuyến một phần phát sinh hồ sơ” và “Tỷ lệ DVC trực tuyến toàn trình phát sinh hồ sơ” cùng ghi 8,18% – kiểm tra có chép nhầm.",
      },
    ],
  },
  {
    code: "X14",
    about: "shares of the resolved that do not make up all",
    valid: { figures: SHARED, printedRates: shares("98,49", "0,17", "0,07", "1,25") },
    invalid: { figures: SHARED, printedRates: shares("98,49", "0,17", "0,07", "0,91") },
    // Early and on time are apart here, and nothing is said of what was on time.
    undecided: {
      figures: { gq_truoc_han: 2746 },
      printedRates: shares("98,49", "0,17", "0,07", "0,91"),
    },
    findings: [
      {
        severity: "warning",
        keys: ["tl_truoc_han", "tl_qua_han", "tl_tu_choi", "tl_rut"],
        message: "Cộng các tỷ lệ thành phần của hồ sơ đã giải quyết được 99,64%, không phải 100%.",
      },
    ],
  },
  {
    code: "X14",
    about: "shares without digits after the mark, where rounding alone loses 1 %",
    valid: {
      figures: SHARED,
      printedRates: [printed("tl_dung_han", "97"), ...shares("90", "1", "0", "1").slice(1)],
    },
    invalid: {
      figures: SHARED,
      printedRates: [printed("tl_dung_han", "95"), ...shares("90", "1", "0", "1").slice(1)],
    },
    // Withdrawn dossiers are beside the resolved in this office, so the shares are not of one whole.
    undecided: {
      figures: SHARED,
      printedRates: [printed("tl_dung_han", "95"), ...shares("90", "1", "0", "1").slice(1)],
      settings: { rut_trong_da_giai_quyet: "false" },
    },
    findings: [
      {
        severity: "warning",
        keys: ["tl_dung_han", "tl_qua_han", "tl_tu_choi", "tl_rut"],
        message: "Cộng các tỷ lệ thành phần của hồ sơ đã giải quyết được 97%, không phải 100%.",
      },
    ],
  },
];
