/** P01 to P08, X11: one printed rate; X08, X13: what a rate of 100 % denies. */
import type { FactCase } from "./fact-case";
import { printed } from "./printed-as";

const LATE = ["tl_qua_han", "gq_qua_han", "da_giai_quyet"];
const GIA_PHUC = { gq_qua_han: 1, da_giai_quyet: 1006 };
const CHI_LINH = { gq_qua_han: 5, da_giai_quyet: 2788 };

const ONE_RATE: readonly FactCase[] = [
  {
    code: "P01",
    about: "a rate that its counts do not give",
    valid: { figures: GIA_PHUC, printedRates: [printed("tl_qua_han", "0,1")] },
    invalid: { figures: GIA_PHUC, printedRates: [printed("tl_qua_han", "1,00", "4.1")] },
    undecided: { figures: { gq_qua_han: 1 }, printedRates: [printed("tl_qua_han", "1,00")] },
    findings: [
      {
        severity: "error",
        keys: LATE,
        expected: "0,10",
        message: "Tỷ lệ hồ sơ giải quyết quá hạn: 1/1.006 = 0,10%, đang ghi 1,00% (mục 4.1).",
        rewriting: { rate: "tl_qua_han", section: "4.1", written: "1,00", to: "0,10" },
      },
    ],
  },
  {
    code: "P02",
    about: "a rate whose last digits were cut off",
    valid: { figures: CHI_LINH, printedRates: [printed("tl_qua_han", "0,18")] },
    invalid: { figures: CHI_LINH, printedRates: [printed("tl_qua_han", "0,17")] },
    undecided: { figures: {}, printedRates: [printed("tl_qua_han", "0,17")] },
    findings: [
      {
        severity: "warning",
        keys: LATE,
        expected: "0,18",
        message: "Tỷ lệ hồ sơ giải quyết quá hạn: ghi 0,17% (cắt số lẻ), làm tròn là 0,18%.",
        rewriting: { rate: "tl_qua_han", written: "0,17", to: "0,18" },
      },
    ],
  },
  {
    code: "Q22",
    about: "a rate above 100 %, without counts",
    valid: { figures: {}, printedRates: [printed("tl_thanh_toan", "100"), printed("tl_luu_kho", "102,5")] },
    invalid: { figures: { phi_phat_sinh: 8 }, printedRates: [printed("tl_thanh_toan", "102,5", "3")] },
    undecided: { figures: {}, printedRates: [] },
    findings: [
      {
        severity: "error",
        keys: ["tl_thanh_toan", "phi_truc_tuyen", "phi_phat_sinh"],
        message: "Tỷ lệ thanh toán trực tuyến = 102,5% (mục 3) vượt ngoài 0–100%.",
      },
    ],
  },
  {
    code: "P03",
    about: "a rate without counts",
    valid: { figures: { gq_qua_han: 0, da_giai_quyet: 9 }, printedRates: [printed("tl_qua_han", "0")] },
    invalid: { figures: {}, printedRates: [printed("tl_thanh_toan", "100", "3")] },
    undecided: { figures: {}, printedRates: [printed("tl_thanh_toan", "cao")] },
    findings: [
      {
        severity: "warning",
        keys: ["tl_thanh_toan", "phi_truc_tuyen", "phi_phat_sinh"],
        message: "Tỷ lệ thanh toán trực tuyến 100% (mục 3): chưa có số hồ sơ để kiểm tra.",
      },
    ],
  },
  {
    code: "P03",
    about: "a rate with one of its counts only",
    valid: {
      figures: { phi_truc_tuyen: 709, phi_phat_sinh: 709 },
      printedRates: [printed("tl_thanh_toan", "100")],
    },
    invalid: { figures: { phi_truc_tuyen: 709 }, printedRates: [printed("tl_thanh_toan", "100")] },
    // Of no dossier there is no rate at all: P07 says so.
    undecided: { figures: { phi_phat_sinh: 0 }, printedRates: [printed("tl_thanh_toan", "100")] },
    findings: [
      {
        severity: "warning",
        keys: ["tl_thanh_toan", "phi_truc_tuyen", "phi_phat_sinh"],
        message: "Tỷ lệ thanh toán trực tuyến 100%: chưa có số hồ sơ để kiểm tra.",
      },
    ],
  },
  {
    code: "P04",
    about: "a rate that no base gives",
    valid: { figures: {}, printedRates: [{ ...printed("tl_truc_tuyen_dvc", "83,91"), numerator: 2002 }] },
    invalid: { figures: {}, printedRates: [{ ...printed("tl_truc_tuyen_dvc", "83,89"), numerator: 2002 }] },
    undecided: { figures: {}, printedRates: [printed("tl_truc_tuyen_dvc", "83,89")] },
    findings: [
      {
        severity: "warning",
        keys: [
          "tl_truc_tuyen_dvc",
          "hs_mot_phan_truc_tuyen",
          "hs_toan_trinh_truc_tuyen",
          "hs_mot_phan",
          "hs_toan_trinh",
        ],
        message:
          "Tỷ lệ hồ sơ trực tuyến trên hồ sơ của các DVC trực tuyến 83,89% không thể tính ra từ 2.002 hồ sơ.",
      },
    ],
  },
  {
    code: "P04",
    about: "a rate that no part of its base gives",
    valid: { figures: { phieu_khao_sat: 103 }, printedRates: [printed("tl_hai_long", "96,12")] },
    invalid: { figures: { phieu_khao_sat: 102 }, printedRates: [printed("tl_hai_long", "96,12")] },
    undecided: { figures: {}, printedRates: [printed("tl_hai_long", "96,12")] },
    findings: [
      {
        severity: "warning",
        keys: ["tl_hai_long", "phieu_hai_long", "phieu_khao_sat"],
        message: "Tỷ lệ hài lòng 96,12% không thể tính ra từ 102 hồ sơ.",
      },
    ],
  },
  {
    code: "P05",
    about: "a decimal mark in the wrong place",
    valid: { figures: GIA_PHUC, printedRates: [printed("tl_qua_han", "0,10")] },
    invalid: { figures: GIA_PHUC, printedRates: [printed("tl_qua_han", "0,01")] },
    undecided: { figures: {}, printedRates: [printed("tl_qua_han", "0,01")] },
    findings: [
      {
        severity: "warning",
        keys: LATE,
        expected: "0,10",
        message: "Tỷ lệ hồ sơ giải quyết quá hạn: có thể đặt sai dấu phẩy, 0,10% thay vì 0,01%.",
        rewriting: { rate: "tl_qua_han", written: "0,01", to: "0,10" },
      },
    ],
  },
  {
    code: "P07",
    about: "a rate of nothing",
    valid: {
      figures: { phi_truc_tuyen: 0, phi_phat_sinh: 9 },
      printedRates: [printed("tl_thanh_toan", "0")],
    },
    invalid: { figures: { phi_phat_sinh: 0 }, printedRates: [printed("tl_thanh_toan", "100")] },
    undecided: { figures: { phi_truc_tuyen: 0 }, printedRates: [printed("tl_thanh_toan", "100")] },
    findings: [
      {
        severity: "info",
        keys: ["tl_thanh_toan", "phi_truc_tuyen", "phi_phat_sinh"],
        message: "Tỷ lệ thanh toán trực tuyến: không phát sinh hồ sơ nên không tính tỷ lệ, đang ghi 100%.",
      },
    ],
  },
  {
    code: "P08",
    about: "a decimal dot",
    valid: { printedRates: [printed("tl_sh_dau_vao", "98,7")] },
    invalid: { printedRates: [printed("tl_sh_dau_vao", "98.70")] },
    undecided: { printedRates: [printed("tl_sh_dau_vao", "98.70")], settings: { dau_thap_phan: "." } },
    findings: [
      {
        severity: "warning",
        keys: ["tl_sh_dau_vao", "sh_dau_vao", "sh_co_so"],
        expected: "98,70",
        message: "Tỷ lệ số hóa thành phần hồ sơ: viết 98.70 theo dấu phẩy, 98,70%.",
        rewriting: { rate: "tl_sh_dau_vao", written: "98.70", to: "98,70" },
      },
    ],
  },
  {
    code: "X11",
    about: "everything said to be in store",
    valid: { figures: { luu_kho: 90, da_giai_quyet: 90 }, printedRates: [printed("tl_luu_kho", "100")] },
    invalid: {
      figures: { luu_kho: 1032, da_giai_quyet: 1080 },
      printedRates: [printed("tl_luu_kho", "100")],
    },
    undecided: { figures: { luu_kho: 1032 }, printedRates: [printed("tl_luu_kho", "100")] },
    findings: [
      {
        severity: "warning",
        keys: ["tl_luu_kho", "luu_kho", "da_giai_quyet"],
        expected: "96",
        message: "Tỷ lệ hồ sơ lưu kho dữ liệu: ghi 100% nhưng 1.032/1.080 = 96%.",
        rewriting: { rate: "tl_luu_kho", written: "100", to: "96" },
      },
    ],
  },
  {
    code: "X11",
    about: "everything said to be used again",
    valid: {
      figures: { tai_su_dung: 60, tsd_co_so: 60 },
      printedRates: [printed("tl_tai_su_dung", "100,00")],
    },
    invalid: {
      figures: { tai_su_dung: 60, tsd_co_so: 1128 },
      printedRates: [printed("tl_tai_su_dung", "100,00")],
    },
    undecided: { figures: { tai_su_dung: 60 }, printedRates: [printed("tl_tai_su_dung", "100,00")] },
    findings: [
      {
        severity: "warning",
        keys: ["tl_tai_su_dung", "tai_su_dung", "tsd_co_so"],
        expected: "5,32",
        message: "Tỷ lệ tái sử dụng dữ liệu số hóa: ghi 100% nhưng 60/1.128 = 5,32%.",
        rewriting: { rate: "tl_tai_su_dung", written: "100,00", to: "5,32" },
      },
    ],
  },
];

const CLAIMS: readonly FactCase[] = [
  {
    code: "X08",
    about: "all on the city's system",
    valid: { figures: { tn_ht_bo_nganh: 0 }, printedRates: [printed("tl_ht_thanh_pho", "100")] },
    invalid: { figures: { tn_ht_bo_nganh: 116 }, printedRates: [printed("tl_ht_thanh_pho", "100", "II.1")] },
    undecided: { figures: {}, printedRates: [printed("tl_ht_thanh_pho", "100")] },
    findings: [
      {
        severity: "error",
        keys: ["tl_ht_thanh_pho", "tn_ht_bo_nganh"],
        difference: 116,
        message:
          "Ghi 100% hồ sơ trên hệ thống thành phố (tỉnh) (mục II.1) không đúng: có 116 hồ sơ trên hệ thống của bộ, ngành.",
      },
    ],
  },
  {
    code: "X13",
    about: "all received online",
    valid: {
      figures: { tn_truc_tiep: 0, tn_buu_chinh: 0, hs_mot_phan_truc_tiep: 0, hs_toan_trinh_truc_tiep: 0 },
      printedRates: [printed("tl_truc_tuyen", "100")],
    },
    invalid: {
      figures: { tn_truc_tiep: 4, hs_mot_phan_truc_tiep: 3 },
      printedRates: [printed("tl_truc_tuyen", "100")],
    },
    undecided: { figures: {}, printedRates: [printed("tl_truc_tuyen", "100")] },
    findings: [
      {
        severity: "warning",
        keys: [
          "tl_truc_tuyen",
          "tn_truc_tiep",
          "tn_buu_chinh",
          "hs_mot_phan_truc_tiep",
          "hs_toan_trinh_truc_tiep",
        ],
        difference: 7,
        message: "Ghi trực tuyến 100% nhưng có 7 hồ sơ trực tiếp.",
      },
    ],
  },
];

const ROUNDED: readonly FactCase[] = [
  {
    code: "X08",
    about: "nearly all on the city's system, rounded to 100 %",
    valid: {
      figures: { tn_ht_thanh_pho: 299, tn_ht_bo_nganh: 1, tiep_nhan_trong_ky: 300 },
      printedRates: [printed("tl_ht_thanh_pho", "100")],
    },
    invalid: {
      figures: { tn_ht_thanh_pho: 299, tn_ht_bo_nganh: 1, tiep_nhan_trong_ky: 300 },
      printedRates: [printed("tl_ht_thanh_pho", "100,0")],
    },
    undecided: {
      figures: { tn_ht_thanh_pho: 299, tn_ht_bo_nganh: 1, tiep_nhan_trong_ky: 300 },
      printedRates: [printed("tl_ht_thanh_pho", "99,7")],
    },
    findings: [
      {
        severity: "error",
        keys: ["tl_ht_thanh_pho", "tn_ht_bo_nganh"],
        difference: 1,
        message:
          "Ghi 100% hồ sơ trên hệ thống thành phố (tỉnh) không đúng: có 1 hồ sơ trên hệ thống của bộ, ngành.",
      },
    ],
  },
];

export const PRINTED_CASES: readonly FactCase[] = [...ONE_RATE, ...CLAIMS, ...ROUNDED];
