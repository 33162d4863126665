/** What is counted in two places of a report, and what came over from the period before, by hand. */
import { figureOf } from "../../../src/catalog/figures";
import { writePercent } from "../../../src/vietnamese/percent";
import type { Facts } from "../../../src/checks/facts";
import { addsUp, checkSum, complaintOf, off, shortfall, type Sum } from "./check-sum";
import { add, n, signed, type Complaint } from "./complaint";
import type { Counts } from "./counts";

const sayResolved: Sum["say"] = (total, parts) =>
  `Đã giải quyết ${n(total)} nhưng cộng các thành phần được ${n(parts)} ${off(total, parts)}`;

const RESOLVED_INSIDE = addsUp("Q05", "da_giai_quyet", ["gq_co_ket_qua", "khong_co_ket_qua"], sayResolved);
const RESOLVED_OUTSIDE = addsUp("Q05", "da_giai_quyet", ["gq_co_ket_qua"], sayResolved);

/** What the resolved dossiers are made of (S1). */
export const resolvedSum = ({ isInside }: Counts): Sum => (isInside ? RESOLVED_INSIDE : RESOLVED_OUTSIDE);

const BY_LEVEL: Sum = {
  code: "X01",
  severity: "warning",
  total: ["tiep_nhan_trong_ky"],
  parts: ["hs_chua_dvctt", "hs_mot_phan", "hs_toan_trinh"],
  perhaps: "tn_ht_bo_nganh",
  say: (total, parts) =>
    `Hồ sơ theo mức DVC cộng được ${n(parts)}, tiếp nhận trong kỳ ${n(total)} ${off(total, parts)} Nếu phần lệch là hồ sơ trên hệ thống của bộ, ngành thì nhập vào ô hệ thống của bộ, ngành.`,
};

const APOLOGIES: Sum = {
  ...addsUp(
    "X05",
    "ho_so_tre_hen",
    ["gq_qua_han"],
    (total, parts, each) =>
      `Mục xin lỗi ghi ${n(total)} hồ sơ trễ hẹn nhưng mục giải quyết có ${each(0)} hồ sơ quá hạn ${off(total, parts)}`,
  ),
  perhaps: "dgq_qua_han",
  isPerhapsOpen: true,
};

const LATE = ["gq_qua_han", "dgq_qua_han"];

/** Apologies are asked for since the decree on one-stop service. */
const DECREE = "2025-07-01";

export function checkCrossings(counts: Counts, facts: Facts, complaints: Complaint[]): void {
  const byLevel = complaintOf(BY_LEVEL, counts);
  if (byLevel !== undefined) {
    const isError = byLevel.severity !== "info" && counts.leastOf(BY_LEVEL.parts) > counts.most("tong_ho_so");
    const isAll = byLevel.severity !== "info" && counts.certain("tthc_chua_dvctt") === 0;
    const more = isAll
      ? " Không có TTHC nào chưa cung cấp trực tuyến nên hồ sơ nào cũng phải thuộc một mức DVC."
      : "";
    add(complaints, isError ? "error" : byLevel.severity, "X01", byLevel.message + more);
  }
  const end = facts.information?.["den_ngay"] ?? "";
  if (end === "" || end >= DECREE) checkApologies(counts, complaints);
  checkReuse(counts, complaints);
  if (facts.previous !== undefined) checkPrevious(counts, facts.previous, facts.settings, complaints);
}

/** No dossier is lost: what has left and what is still there make up all. */
export function checkBalance(counts: Counts, complaints: Complaint[]): void {
  const total = counts.leastLeaves("tong_ho_so");
  const gone = counts.leastGone();
  const pending = counts.leastLeaves("dang_giai_quyet");
  const parts = gone + pending;
  const most = counts.mostLeaves("tong_ho_so");
  if (parts > most || total > counts.mostGone() + counts.mostLeaves("dang_giai_quyet")) {
    complaints.push({
      severity: "error",
      code: "Q07",
      message: `Hồ sơ không cân: tổng ${n(total)}, nhưng đã xong ${n(gone)} + đang giải quyết ${n(pending)} = ${n(parts)} ${off(total, parts)} Kiểm tra lại số đang giải quyết, từ chối hoặc rút.`,
    });
  } else if (total === most && parts < total) {
    const keys = ["da_giai_quyet", ...(counts.isInside ? [] : ["khong_co_ket_qua"]), "dang_giai_quyet"];
    if (!keys.some((key) => counts.isAnyTyped(key))) return;
    const blanks = keys.flatMap((key) => counts.blankLeavesOf(key));
    complaints.push(shortfall("Q07", total - parts, blanks, "tong_ho_so"));
  }
}

function checkApologies(counts: Counts, complaints: Complaint[]): void {
  checkSum(APOLOGIES, counts, complaints);
  const late = counts.leastOf(LATE);
  if (late > 0 && counts.most("phieu_xin_loi") === 0)
    add(
      complaints,
      "warning",
      "X06",
      `Có ${n(late)} hồ sơ quá hạn nhưng không có phiếu xin lỗi nào: cần ghi số phiếu xin lỗi và nguyên nhân.`,
    );
  const isSaid =
    counts.typed.get("phieu_xin_loi") !== undefined || counts.typed.get("ho_so_tre_hen") !== undefined;
  if (!isSaid && late > 0)
    add(complaints, "warning", "X06", "Có hồ sơ quá hạn: cần ghi số phiếu xin lỗi và nguyên nhân.");
}

function checkReuse(counts: Counts, complaints: Complaint[]): void {
  const base = counts.typed.get("tsd_co_so");
  if (base === undefined) return;
  for (const key of ["tiep_nhan_trong_ky", "tong_ho_so", "da_giai_quyet"]) {
    if (base <= counts.most(key) && counts.least(key) <= base) return;
  }
  const received = counts.least("tiep_nhan_trong_ky");
  add(
    complaints,
    "warning",
    "X09",
    `Cơ sở tính tái sử dụng ${n(base)} không trùng số tiếp nhận ${n(received)} (lệch ${signed(base - received)}).`,
  );
}

function checkPrevious(
  counts: Counts,
  previous: Facts["figures"],
  settings: Facts["settings"],
  complaints: Complaint[],
): void {
  const carried = counts.typed.get("ky_truoc_chuyen_sang");
  const left = previous["dang_giai_quyet"];
  if (carried !== undefined && left !== undefined && carried !== left)
    add(
      complaints,
      "error",
      "D05r",
      `Kỳ trước còn ${n(left)} hồ sơ đang giải quyết nhưng kỳ này ghi chuyển sang ${n(carried)} (lệch ${signed(left - carried)}).`,
    );
  for (const key of ["tong_tthc", "tthc_mot_phan", "tthc_toan_trinh"]) {
    const [now, then] = [counts.typed.get(key), previous[key]];
    if (now !== undefined && then !== undefined && now !== then)
      add(
        complaints,
        "warning",
        "D07r",
        `${figureOf(key).label}: số TTHC đổi ${n(then)} → ${n(now)}, ghi quyết định công bố.`,
      );
  }
  const [now, then] = [counts.certain("tiep_nhan_trong_ky"), previous["tiep_nhan_trong_ky"] ?? 0];
  const change = Math.abs(now - then);
  if (then > 0 && change * 100 > then * Number(settings["nguong_bien_dong"])) {
    const percent = writePercent({ numerator: change, denominator: then }, { decimals: 1 });
    const direction = now > then ? "tăng" : "giảm";
    add(
      complaints,
      "warning",
      "D08r",
      `Tiếp nhận ${direction} ${percent} so với kỳ trước (${n(then)} → ${n(now)}), đề nghị kiểm tra.`,
    );
  }
}
