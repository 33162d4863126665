/** What is at most something else, by hand. */
import { SECTORS } from "../../../src/catalog/sectors";
import { n, signed, type Complaint } from "./complaint";
import type { Counts } from "./counts";
import { titleOf } from "./sector-sums";
import { baseUnder, RATES, type HandRate } from "./rates";

type Say = (part: string, whole: string, difference: string) => string;

interface Bound {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly part: string;
  readonly whole: readonly string[];
  readonly say: Say;
}

const error = (code: string, part: string, whole: string | readonly string[], say: Say): Bound => ({
  code,
  severity: "error",
  part,
  whole: typeof whole === "string" ? [whole] : whole,
  say,
});
const warning = (code: string, part: string, whole: string, say: Say): Bound => ({
  ...error(code, part, whole, say),
  severity: "warning",
});

const digitised: Say = (part, whole) => `Số hóa ${part} hồ sơ, lớn hơn số hồ sơ làm cơ sở ${whole}.`;
const inUse =
  (name: string): Say =>
  (part, whole) =>
    `Có ${part} ${name} phát sinh nhưng chỉ ${whole} hồ sơ.`;

const BOUNDS: readonly Bound[] = [
  error(
    "Q12",
    "dvc_mot_phan_phat_sinh",
    "tthc_mot_phan",
    (part, whole) => `Số DVC một phần phát sinh ${part} lớn hơn số TTHC ${whole}.`,
  ),
  error(
    "Q12",
    "dvc_toan_trinh_phat_sinh",
    "tthc_toan_trinh",
    (part, whole) => `Số DVC toàn trình phát sinh ${part} lớn hơn số TTHC ${whole}.`,
  ),
  error(
    "Q13",
    "hs_nop_toan_trinh",
    "hs_toan_trinh_truc_tuyen",
    (part, whole, difference) =>
      `Hồ sơ trực tuyến toàn trình ${part} lớn hơn hồ sơ nộp trực tuyến của DVC toàn trình ${whole} (lệch ${difference}).`,
  ),
  warning("Q14", "dvc_mot_phan_phat_sinh", "hs_mot_phan", inUse("DVC một phần")),
  warning("Q14", "dvc_toan_trinh_phat_sinh", "hs_toan_trinh", inUse("DVC toàn trình")),
  error("Q15", "sh_dau_vao", "sh_co_so", digitised),
  error("Q15", "sh_dau_ra", "sh_co_so", digitised),
  error("Q15", "sh_ca_hai", "sh_co_so", digitised),
  error(
    "Q15",
    "ket_qua_dien_tu",
    "sh_co_so",
    (part, whole) => `Kết quả bản điện tử ${part} lớn hơn số hồ sơ làm cơ sở ${whole}.`,
  ),
  error(
    "Q15",
    "sh_ca_hai",
    "sh_dau_vao",
    (part, whole) => `Số hóa cả đầu vào và đầu ra ${part} lớn hơn số hóa đầu vào ${whole}.`,
  ),
  error(
    "Q15",
    "sh_ca_hai",
    "sh_dau_ra",
    (part, whole) => `Số hóa cả đầu vào và đầu ra ${part} lớn hơn số hóa đầu ra ${whole}.`,
  ),
  error(
    "Q16",
    "tai_su_dung",
    "tsd_co_so",
    (part, whole) => `Tái sử dụng ${part} lớn hơn số hồ sơ làm cơ sở ${whole}.`,
  ),
  error(
    "Q17",
    "ctdt_da_cap",
    "ctdt_yeu_cau",
    (part, whole) => `Chứng thực điện tử đã cấp ${part} lớn hơn số yêu cầu ${whole}.`,
  ),
  error(
    "Q18",
    "phi_truc_tuyen",
    "phi_phat_sinh",
    (part, whole) => `Thanh toán trực tuyến ${part} lớn hơn số hồ sơ có phí ${whole}.`,
  ),
  error(
    "Q19",
    "pakn_da_xu_ly",
    ["pakn_ky_truoc", "pakn_tiep_nhan"],
    (part, whole) => `PAKN đã xử lý ${part} nhiều hơn tiếp nhận ${whole}.`,
  ),
  error(
    "Q19",
    "pakn_dung_han",
    "pakn_da_xu_ly",
    (part, whole) => `PAKN đúng hạn ${part} nhiều hơn đã xử lý ${whole}.`,
  ),
  error(
    "Q19",
    "pakn_cong_khai",
    "pakn_da_xu_ly",
    (part, whole) => `PAKN đã công khai ${part} nhiều hơn đã xử lý ${whole}.`,
  ),
  error(
    "Q20",
    "phieu_hai_long",
    "phieu_khao_sat",
    (part, whole) => `Phiếu hài lòng ${part} nhiều hơn phiếu khảo sát ${whole}.`,
  ),
  ...SECTORS.map(({ key }) =>
    warning(
      "H04",
      `nd_${key}_bo_sung`,
      `nd_${key}_dang_giai_quyet`,
      (part, whole) =>
        `${titleOf(key)}: ${part} hồ sơ chờ bổ sung nhưng chỉ ${whole} hồ sơ đang giải quyết. Nếu ${part} là số lượt yêu cầu trong kỳ thì ghi rõ.`,
    ),
  ),
  warning(
    "X10",
    "luu_kho",
    "da_giai_quyet",
    (part, whole) => `Lưu kho ${part} nhiều hơn hồ sơ đã giải quyết ${whole}.`,
  ),
  warning("X10", "tai_su_dung", "luu_kho", (part, whole) => `Tái sử dụng ${part} lớn hơn lưu kho ${whole}.`),
  warning(
    "X12",
    "phi_phat_sinh",
    "tong_ho_so",
    (part, whole) => `Hồ sơ có phí ${part} nhiều hơn tổng hồ sơ ${whole}.`,
  ),
];

/** Said better by a bound above. */
const BOUNDED_ABOVE: ReadonlySet<string> = new Set([
  ...["tl_mot_phan_phat_sinh", "tl_toan_trinh_phat_sinh", "tl_sh_dau_vao", "tl_sh_dau_ra", "tl_so_hoa"],
  ...[
    "tl_tai_su_dung",
    "tl_luu_kho",
    "tl_ctdt",
    "tl_thanh_toan",
    "tl_pakn_xu_ly",
    "tl_pakn_dung_han",
    "tl_hai_long",
  ],
]);

const BOUNDED_RATES: readonly HandRate[] = RATES.filter(({ key }) => !BOUNDED_ABOVE.has(key));

/** Parts of the resolved only where the office counts them so (S1). */
const INSIDE_ONLY: readonly string[] = ["tl_tu_choi", "tl_rut", "tl_dung_xu_ly"];

const BY_LEVEL = ["hs_chua_dvctt", "hs_mot_phan", "hs_toan_trinh"];

export function checkBounds(counts: Counts, complaints: Complaint[]): void {
  for (const { code, severity, part, whole, say } of BOUNDS) {
    const least = counts.least(part);
    if (least === 0 || least <= counts.mostOf(whole)) continue;
    const wholeLeast = counts.leastOf(whole);
    complaints.push({ severity, code, message: say(n(least), n(wholeLeast), signed(least - wholeLeast)) });
  }
  for (const rate of BOUNDED_RATES) {
    if (!counts.isInside && INSIDE_ONLY.includes(rate.key)) continue;
    const base = baseUnder(rate, counts.settings);
    const least = counts.leastOf(rate.over);
    if (least === 0 || least <= counts.mostOf(base)) continue;
    const message = `${rate.label}: ${n(least)}/${n(counts.leastOf(base))} vượt quá 100%.`;
    complaints.push({ severity: "error", code: "Q22", message });
  }
  const byLevel = counts.leastOf(BY_LEVEL);
  if (counts.typed.get("tn_ht_thanh_pho") !== undefined && byLevel > counts.most("tiep_nhan_trong_ky")) {
    const received = counts.least("tiep_nhan_trong_ky");
    complaints.push({
      severity: "error",
      code: "X04",
      message: `Hồ sơ theo mức DVC cộng được ${n(byLevel)}, lớn hơn tổng tiếp nhận ${n(received)} (lệch ${signed(byLevel - received)}).`,
    });
  }
}
