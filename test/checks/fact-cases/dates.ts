/** D01r to D04r, D06r, D09r, D10r: titles and dates. */
import type { Figures } from "../../../src/checks/facts";
import type { FactCase } from "./fact-case";

const APRIL = { ten_ky: "tháng 4/2026", tu_ngay: "2026-03-15", den_ngay: "2026-04-14" };
const NO_TITLE = { ten_ky: "(không ghi)" };
const BOTH = ["tu_ngay", "den_ngay"];

const GIVEN: readonly FactCase[] = [
  {
    code: "D01r",
    about: "a period that ends before it begins",
    valid: { information: { tu_ngay: "2026-04-14", den_ngay: "2026-04-14" } },
    invalid: { information: { tu_ngay: "2026-04-14", den_ngay: "2026-03-15" } },
    undecided: { information: {} },
    findings: [
      {
        severity: "error",
        keys: BOTH,
        message: "Từ ngày 14/4/2026 lại sau đến ngày 15/3/2026: sửa lại khoảng thời gian báo cáo.",
      },
    ],
  },
  {
    code: "D01r",
    about: "a report without its dates",
    valid: { information: APRIL },
    invalid: { information: { ...APRIL, den_ngay: "giữa tháng 4" } },
    undecided: {},
    findings: [
      {
        severity: "warning",
        keys: ["den_ngay"],
        message: "Chưa nhập đủ khoảng thời gian báo cáo (từ ngày, đến ngày).",
      },
    ],
  },
];

const TITLED: readonly FactCase[] = [
  {
    code: "D02r",
    about: "a title left from another month",
    valid: { information: APRIL },
    invalid: { information: { ...APRIL, ten_ky: "tháng 3 năm 2026" } },
    undecided: { information: { ...APRIL, ...NO_TITLE } },
    findings: [
      {
        severity: "warning",
        keys: ["ten_ky", "den_ngay"],
        message: "Tiêu đề ghi tháng 3 năm 2026 nhưng số liệu từ 15/3/2026 đến 14/4/2026.",
      },
    ],
  },
  {
    code: "D02r",
    about: "a quarter whose figures stop a year before",
    valid: { information: { ten_ky: "quý II/2026", den_ngay: "2026-06-14" } },
    invalid: { information: { ten_ky: "quý II/2026", den_ngay: "2025-06-14" } },
    undecided: { information: { ten_ky: "quý II/2026 (ước)", den_ngay: "2026-05-25" } },
    findings: [
      {
        severity: "warning",
        keys: ["ten_ky", "den_ngay"],
        message: "Tiêu đề ghi quý II năm 2026 nhưng số liệu từ … đến 14/6/2025.",
      },
    ],
  },
  {
    code: "D03r",
    about: "a month on other days than the office's",
    valid: { information: APRIL },
    invalid: { information: { ...APRIL, tu_ngay: "2026-03-20", den_ngay: "2026-04-19" } },
    // The dates are another month's: D02r says so, and says it alone.
    undecided: { information: { ...APRIL, tu_ngay: "2026-04-15", den_ngay: "2026-05-14" } },
    findings: [
      {
        severity: "warning",
        keys: BOTH,
        message: "Kỳ tháng thường từ 15/3/2026 đến 14/4/2026 theo thiết lập.",
      },
    ],
  },
  {
    code: "D03r",
    about: "a month in February from the 20th to the 19th",
    valid: {
      information: { ten_ky: "tháng 3/2028", tu_ngay: "2028-02-20", den_ngay: "2028-03-19" },
      settings: { chot_ky: "20-19" },
    },
    invalid: {
      information: { ten_ky: "tháng 3/2028", tu_ngay: "2028-02-19", den_ngay: "2028-03-19" },
      settings: { chot_ky: "20-19" },
    },
    undecided: {
      information: { ten_ky: "quý I/2028", tu_ngay: "2028-02-19", den_ngay: "2028-03-19" },
      settings: { chot_ky: "20-19" },
    },
    findings: [
      {
        severity: "warning",
        keys: BOTH,
        message: "Kỳ tháng thường từ 20/02/2028 đến 19/3/2028 theo thiết lập.",
      },
    ],
  },
  {
    code: "D03r",
    about: "a month of any days that is too long for one",
    valid: {
      information: { ten_ky: "tháng 4/2026", tu_ngay: "2026-03-10", den_ngay: "2026-04-09" },
      settings: { chot_ky: "tu_nhap" },
    },
    invalid: {
      information: { ten_ky: "tháng 4/2026", tu_ngay: "2026-03-10", den_ngay: "2026-04-10" },
      settings: { chot_ky: "tu_nhap" },
    },
    undecided: {
      information: { ten_ky: "tháng 4/2026", tu_ngay: "2026-04-10", den_ngay: "2026-03-10" },
      settings: { chot_ky: "tu_nhap" },
    },
    findings: [
      { severity: "warning", keys: BOTH, message: "Kỳ tháng dài 32 ngày, thường là 28 đến 31 ngày." },
    ],
  },
  {
    code: "D09r",
    about: "an estimate that stops before the period does",
    valid: { information: { ten_ky: "6 tháng đầu năm 2026 (ước)", den_ngay: "2026-06-14" } },
    invalid: { information: { ten_ky: "6 tháng đầu năm 2026 (ước)", den_ngay: "2026-05-25" } },
    undecided: { information: { ten_ky: "6 tháng đầu năm 2026", den_ngay: "2026-05-25" } },
    findings: [
      {
        severity: "warning",
        keys: ["ten_ky", "den_ngay"],
        message: "Tiêu đề ghi “ước” nhưng số liệu mới đến 25/5/2026.",
      },
    ],
  },
  {
    code: "D09r",
    about: "an estimate without a closing day",
    valid: { information: { ten_ky: "ước năm 2026", den_ngay: "2026-12-31" } },
    invalid: { information: { ten_ky: "ước năm 2026" } },
    undecided: { information: NO_TITLE },
    findings: [
      {
        severity: "warning",
        keys: ["ten_ky", "den_ngay"],
        message: "Tiêu đề ghi “ước” nhưng chưa có ngày chốt số liệu.",
      },
    ],
  },
];

const RECEIVED = { tiep_nhan_trong_ky: 980, da_giai_quyet: 950 };
const SINCE_MARCH = { ten_ky: "6 tháng đầu năm 2026", ky_truoc_ten: "tháng 3/2026" };
const MONTHS: readonly Figures[] = [
  { tiep_nhan_trong_ky: 300, da_giai_quyet: 290 },
  { tn_truc_tuyen: 330, tn_truc_tiep: 10, da_giai_quyet: 330 },
  { tiep_nhan_trong_ky: 340, da_giai_quyet: 330 },
];

const BEFORE: readonly FactCase[] = [
  {
    code: "D04r",
    about: "days between two periods",
    valid: { information: { tu_ngay: "2026-04-15", ky_truoc_den_ngay: "2026-04-14" } },
    invalid: { information: { tu_ngay: "2026-04-17", ky_truoc_den_ngay: "2026-04-14" } },
    undecided: { information: { tu_ngay: "2026-04-17" } },
    findings: [
      {
        severity: "warning",
        keys: ["tu_ngay", "ky_truoc_den_ngay"],
        message: "Kỳ này bắt đầu 17/4/2026, kỳ trước kết thúc 14/4/2026: bị hở 2 ngày.",
      },
    ],
  },
  {
    code: "D04r",
    about: "days counted twice",
    valid: { information: { tu_ngay: "2026-01-01", ky_truoc_den_ngay: "2025-12-31" } },
    invalid: { information: { tu_ngay: "2026-01-01", ky_truoc_den_ngay: "2026-01-01" } },
    undecided: { information: { ky_truoc_den_ngay: "2026-01-01" } },
    findings: [
      {
        severity: "warning",
        keys: ["tu_ngay", "ky_truoc_den_ngay"],
        message: "Kỳ này bắt đầu 01/01/2026, kỳ trước kết thúc 01/01/2026: bị chồng 1 ngày.",
      },
    ],
  },
  {
    code: "D06r",
    about: "less since the beginning of the year than in a month of it",
    valid: { figures: RECEIVED, previous: RECEIVED, information: SINCE_MARCH },
    invalid: { figures: RECEIVED, previous: { tiep_nhan_trong_ky: 981 }, information: SINCE_MARCH },
    // A month after another holds nothing of it.
    undecided: {
      figures: RECEIVED,
      previous: { tiep_nhan_trong_ky: 981 },
      information: { ten_ky: "tháng 4/2026", ky_truoc_ten: "tháng 3/2026" },
    },
    findings: [
      {
        severity: "warning",
        keys: ["tiep_nhan_trong_ky"],
        difference: -1,
        message: "Tiếp nhận trong kỳ: lũy kế 980 nhỏ hơn kỳ trước 981.",
      },
    ],
  },
  {
    code: "D06r",
    about: "a quarter unlike the sum of its months",
    valid: { figures: RECEIVED, months: MONTHS },
    invalid: { figures: { ...RECEIVED, da_giai_quyet: 960 }, months: MONTHS },
    undecided: { figures: { da_giai_quyet: 960 }, months: [...MONTHS.slice(1), { tiep_nhan_trong_ky: 300 }] },
    findings: [
      {
        severity: "warning",
        keys: ["da_giai_quyet"],
        difference: -10,
        message: "Hồ sơ đã giải quyết: cộng 3 tháng được 950, kỳ này ghi 960 (lệch −10).",
      },
    ],
  },
];

const ISSUED: readonly FactCase[] = [
  {
    code: "D10r",
    about: "a report issued before its figures end",
    valid: { information: { ...APRIL, so_ky_hieu: "12/BC-TTPVHCC", ngay_ban_hanh: "2026-04-14" } },
    invalid: { information: { ...APRIL, so_ky_hieu: "12/BC-TTPVHCC", ngay_ban_hanh: "2026-04-13" } },
    undecided: { information: {} },
    findings: [
      {
        severity: "warning",
        keys: ["ngay_ban_hanh", "den_ngay"],
        message: "Ngày ban hành 13/4/2026 lại trước ngày chốt số liệu 14/4/2026.",
      },
    ],
  },
  {
    code: "D10r",
    about: "a report without number and date",
    valid: { information: { so_ky_hieu: "12/BC-TTPVHCC", ngay_ban_hanh: "2026-04-15" } },
    invalid: { information: { ...APRIL, so_ky_hieu: " " } },
    undecided: {},
    findings: [
      {
        severity: "info",
        keys: ["so_ky_hieu", "ngay_ban_hanh"],
        message: "Chưa có số hoặc ngày ban hành: báo cáo để chỗ trống để ghi khi ký.",
      },
    ],
  },
];

export const DATE_CASES: readonly FactCase[] = [...GIVEN, ...TITLED, ...BEFORE, ...ISSUED];
