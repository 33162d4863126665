/** H05, X06, X15, X16, K01: notes beside counts, what is said under another code, targets. */
import type { Target } from "../../../src/vietnamese/target";
import type { FactCase } from "./fact-case";

const NONE_HERE = { nd_bhxh_ghi_chu: "Không có cán bộ thường trực" };

const LATE = { gq_qua_han: 1, dgq_qua_han: 2, phieu_xin_loi: 3 };

const LATE_DOSSIERS: readonly FactCase[] = [
  {
    code: "X06",
    about: "late dossiers whose cause is not written",
    valid: { figures: LATE, narrative: { nguyen_nhan: "Hệ thống của ngành bị gián đoạn." } },
    invalid: { figures: LATE, narrative: { han_che: "Còn hồ sơ quá hạn." } },
    undecided: { figures: LATE, narrative: { dac_diem: "Trung tâm có 6 người." } },
    findings: [
      {
        severity: "warning",
        keys: ["gq_qua_han", "dgq_qua_han"],
        message: "Có 3 hồ sơ quá hạn: cần ghi nguyên nhân ở phần hạn chế, nguyên nhân.",
      },
    ],
  },
  {
    code: "X06",
    about: "late dossiers that the report shall not name among its shortcomings",
    valid: { figures: { ...LATE, gq_qua_han: 0, dgq_qua_han: 0 }, narrative: { han_che: "" } },
    invalid: { figures: LATE, narrative: { han_che: "", nguyen_nhan: "Thiếu người." } },
    undecided: { figures: { phieu_xin_loi: 3 }, narrative: { han_che: "", nguyen_nhan: "" } },
    findings: [
      {
        severity: "warning",
        keys: ["gq_qua_han", "dgq_qua_han"],
        message: "Có 3 hồ sơ quá hạn: cần ghi nguyên nhân ở phần hạn chế, nguyên nhân.",
      },
    ],
  },
];

const SECTORS: readonly FactCase[] = [
  {
    code: "H05",
    about: "dossiers where there is no officer",
    valid: { figures: { nd_bhxh_tiep_nhan: 0 }, notes: NONE_HERE },
    invalid: { figures: { nd_bhxh_tiep_nhan: 3 }, notes: NONE_HERE },
    undecided: { figures: {}, notes: NONE_HERE },
    findings: [
      {
        severity: "warning",
        keys: ["nd_bhxh_tiep_nhan"],
        difference: 3,
        message: "Bảo hiểm xã hội: ghi chú không có cán bộ nhưng có 3 hồ sơ tiếp nhận.",
      },
    ],
  },
  {
    code: "H05",
    about: "an officer on duty in one section and none in another",
    valid: {
      notes: NONE_HERE,
      narrative: {
        dac_diem:
          "Công an trực hằng ngày; Bảo hiểm xã hội nộp trực tuyến. BHXH không bố trí được cán bộ trực. Bảo hiểm xã hội không trực tại Trung tâm.",
      },
    },
    invalid: {
      notes: NONE_HERE,
      narrative: { dac_diem: "Trung tâm có 6 người. Công an, BHXH cử cán bộ trực hằng ngày." },
    },
    undecided: { narrative: { dac_diem: "Bảo hiểm xã hội cử cán bộ trực hằng ngày." } },
    findings: [
      {
        severity: "warning",
        keys: ["nd_bhxh_tiep_nhan"],
        message: "Mục đặc điểm ghi có cán bộ Bảo hiểm xã hội trực, nhưng mục ngành dọc ghi không có.",
      },
    ],
  },
  {
    code: "X16",
    about: "sectors beside the commune's own",
    valid: { figures: { nd_cong_an_tiep_nhan: 0 } },
    invalid: { figures: { nd_cong_an_tiep_nhan: 438, nd_quan_su_truc_tuyen: 0, nd_quan_su_truc_tiep: 9 } },
    undecided: { figures: { nd_cong_an_tiep_nhan: 438 }, settings: { cong_nganh_doc: "true" } },
    findings: [
      {
        severity: "info",
        keys: ["nd_cong_an_tiep_nhan", "nd_quan_su_tiep_nhan"],
        message: "Số liệu ngành dọc 447 hồ sơ không tính vào tổng của UBND cấp xã.",
      },
    ],
  },
];

const BY_LEVEL = { tiep_nhan_trong_ky: 980, hs_mot_phan: 815, hs_toan_trinh: 92 };

const LEVELS: readonly FactCase[] = [
  {
    code: "X15",
    about: "no procedure that is not online, so every dossier has its level",
    valid: { figures: { ...BY_LEVEL, tthc_chua_dvctt: 21, hs_chua_dvctt: 0 } },
    invalid: { figures: { ...BY_LEVEL, tthc_chua_dvctt: 0 } },
    undecided: { figures: { ...BY_LEVEL, hs_chua_dvctt: 0 } },
    saidUnder: { code: "X01", words: /Không có TTHC nào chưa cung cấp trực tuyến/ },
    findings: [
      {
        severity: "warning",
        keys: ["tiep_nhan_trong_ky", "hs_chua_dvctt", "hs_mot_phan", "hs_toan_trinh", "tn_ht_bo_nganh"],
        difference: -73,
        message:
          "Hồ sơ theo mức DVC cộng được 907, tiếp nhận trong kỳ 980 (lệch −73). Nếu phần lệch là hồ sơ trên hệ thống của bộ, ngành thì nhập vào ô hệ thống của bộ, ngành. Không có TTHC nào chưa cung cấp trực tuyến nên hồ sơ nào cũng phải thuộc một mức DVC.",
      },
    ],
  },
];

const target = (operator: Target["operator"], units: number, decimals = 0): Target => ({
  operator,
  percent: { units, decimals },
});

const PAID = { phi_truc_tuyen: 1067, phi_phat_sinh: 1542 };

const TARGETS: readonly FactCase[] = [
  {
    code: "K01",
    about: "a target that is missed",
    valid: { figures: PAID, targets: { tl_thanh_toan: target(">=", 60) } },
    invalid: { figures: PAID, targets: { tl_thanh_toan: target(">=", 70) } },
    undecided: { figures: { phi_truc_tuyen: 1067 }, targets: { tl_thanh_toan: target(">=", 70) } },
    findings: [
      {
        severity: "warning",
        keys: ["tl_thanh_toan"],
        message: "Tỷ lệ thanh toán trực tuyến 69,2% – chưa đạt chỉ tiêu ≥ 70%.",
      },
    ],
  },
  {
    code: "K01",
    about: "a target missed by less than the rate's last digit",
    valid: {
      figures: { phi_truc_tuyen: 15_000, phi_phat_sinh: 25_000 },
      targets: { tl_thanh_toan: target(">=", 60) },
    },
    invalid: {
      figures: { phi_truc_tuyen: 14_999, phi_phat_sinh: 25_000 },
      targets: { tl_thanh_toan: target(">=", 60) },
      settings: { so_le: "1" },
    },
    undecided: {
      figures: { phi_truc_tuyen: 0, phi_phat_sinh: 0 },
      targets: { tl_thanh_toan: target(">=", 60) },
    },
    findings: [
      {
        severity: "warning",
        keys: ["tl_thanh_toan"],
        message: "Tỷ lệ thanh toán trực tuyến 59,996% – chưa đạt chỉ tiêu ≥ 60%.",
      },
    ],
  },
  {
    code: "K01",
    about: "a ceiling with digits after the mark",
    valid: { figures: { gq_qua_han: 25, da_giai_quyet: 1000 }, targets: { tl_qua_han: target("<=", 25, 1) } },
    invalid: {
      figures: { gq_qua_han: 26, da_giai_quyet: 1000 },
      targets: { tl_qua_han: target("<=", 25, 1) },
    },
    undecided: {
      figures: { gq_qua_han: 1.5, da_giai_quyet: 1000 },
      targets: { tl_qua_han: target("<=", 0) },
    },
    findings: [
      {
        severity: "warning",
        keys: ["tl_qua_han"],
        message: "Tỷ lệ hồ sơ giải quyết quá hạn 2,6% – chưa đạt chỉ tiêu ≤ 2,5%.",
      },
    ],
  },
  {
    code: "K01",
    about: "all of it, exactly",
    valid: { figures: { sh_ca_hai: 9, sh_co_so: 9 }, targets: { tl_so_hoa: target("=", 100) } },
    invalid: { figures: { sh_ca_hai: 99_999, sh_co_so: 100_000 }, targets: { tl_so_hoa: target("=", 100) } },
    undecided: { figures: {}, targets: { tl_so_hoa: target("=", 100) } },
    findings: [
      {
        severity: "warning",
        keys: ["tl_so_hoa"],
        message: "Tỷ lệ số hóa thành phần hồ sơ và kết quả 99,999% – chưa đạt chỉ tiêu = 100%.",
      },
    ],
  },
];

export const OTHER_CASES: readonly FactCase[] = [...LATE_DOSSIERS, ...SECTORS, ...LEVELS, ...TARGETS];
