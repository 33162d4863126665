/** Printed rates against each other, and against what they deny, by hand. */
import type { Settings } from "../../../src/catalog/settings";
import type { Facts } from "../../../src/checks/facts";
import { readPercent } from "../../../src/vietnamese/percent";
import { add, n, type Complaint } from "./complaint";
import type { Counts } from "./counts";
import { checkRate, isHundred, rateAt, whereOf, type Read } from "./rates";

export function checkRates(
  counts: Counts,
  { printedRates = [], settings }: Facts,
  complaints: Complaint[],
): void {
  const read: Read[] = [];
  for (const printed of printedRates) {
    const rate = rateAt(printed.rate);
    const percent = readPercent(printed.written);
    if (percent !== null && percent.decimals <= 4)
      read.push(checkRate(printed, rate, percent, counts, settings, complaints));
  }
  checkClaims(read, counts, complaints);
  checkTwice(read, complaints);
  checkShares(read, counts, settings, complaints);
  checkAlike(read, complaints);
}

const DIRECT = ["tn_truc_tiep", "tn_buu_chinh", "hs_mot_phan_truc_tiep", "hs_toan_trinh_truc_tiep"];

function checkClaims(read: readonly Read[], counts: Counts, complaints: Complaint[]): void {
  const onCity = claimOf("tl_ht_thanh_pho", read);
  const ofMinistry = counts.least("tn_ht_bo_nganh");
  if (onCity !== undefined && ofMinistry > 0) {
    const message = `Ghi 100% hồ sơ trên hệ thống thành phố (tỉnh)${whereOf(onCity.printed)} không đúng: có ${n(ofMinistry)} hồ sơ trên hệ thống của bộ, ngành.`;
    add(complaints, "error", "X08", message);
  }
  const online = claimOf("tl_truc_tuyen", read);
  const direct = counts.leastOf(DIRECT);
  if (online !== undefined && direct > 0) {
    const message = `Ghi trực tuyến 100%${whereOf(online.printed)} nhưng có ${n(direct)} hồ sơ trực tiếp.`;
    add(complaints, "warning", "X13", message);
  }
}

function claimOf(key: string, read: readonly Read[]): Read | undefined {
  for (const each of read) if (each.isClaim && each.rate.key === key) return each;
  return undefined;
}

/** One rate printed in two places with two values. */
function checkTwice(read: readonly Read[], complaints: Complaint[]): void {
  for (let first = 0; first < read.length; first += 1) {
    for (let second = first + 1; second < read.length; second += 1) {
      const a = read[first]!;
      const b = read[second]!;
      if (a.rate !== b.rate) continue;
      const halfA = 10 ** (4 - a.percent.decimals);
      const halfB = 10 ** (4 - b.percent.decimals);
      const isApart =
        (2 * a.percent.units - 1) * halfA >= (2 * b.percent.units + 2) * halfB ||
        (2 * b.percent.units - 1) * halfB >= (2 * a.percent.units + 2) * halfA;
      if (!isApart) continue;
      const secondPlace = placeOf(b) === placeOf(a) ? "chỗ khác" : placeOf(b);
      complaints.push({
        severity: "error",
        code: "X07",
        message: `${a.rate.label} ghi ${a.printed.written}% ở ${placeOf(a)} nhưng ${b.printed.written}% ở ${secondPlace}.`,
      });
    }
  }
}

function placeOf({ printed: { section } }: Read): string {
  return section === undefined ? "một chỗ" : `mục ${section}`;
}

/** Two rates with one value, of which at least one is wrong: copied from the line beside. */
function checkAlike(read: readonly Read[], complaints: Complaint[]): void {
  if (!read.some(({ isSuspicious }) => isSuspicious)) return;
  const said = new Set<string>();
  for (let first = 0; first < read.length; first += 1) {
    for (let second = first + 1; second < read.length; second += 1) {
      const a = read[first]!;
      const b = read[second]!;
      if (a.rate === b.rate || !(a.isSuspicious || b.isSuspicious)) continue;
      if (a.percent.units !== b.percent.units || a.percent.decimals !== b.percent.decimals) continue;
      if (a.percent.units === 0 || isHundred(a.percent)) continue;
      const pair = `${a.rate.key} ${b.rate.key}`;
      if (said.has(pair)) continue;
      said.add(pair);
      complaints.push({
        severity: "warning",
        code: "P06",
        message: `Hai tỷ lệ “${a.rate.label}” và “${b.rate.label}” cùng ghi ${a.printed.written}% – kiểm tra có chép nhầm.`,
      });
    }
  }
}

const SHARES: readonly (readonly [rate: string, part: string])[] = [
  ["tl_dung_han", "gq_truoc_va_dung_han"],
  ["tl_truoc_han", "gq_truoc_han"],
  ["tl_vua_dung_han", "gq_dung_han"],
  ["tl_qua_han", "gq_qua_han"],
  ["tl_tu_choi", "tu_choi"],
  ["tl_rut", "rut"],
  ["tl_dung_xu_ly", "dung_xu_ly"],
];

/** The shares of the resolved dossiers make up 100 %. */
function checkShares(
  read: readonly Read[],
  counts: Counts,
  settings: Settings,
  complaints: Complaint[],
): void {
  if (!counts.isInside) return;
  const merged = settings["mau_so_dung_han"] === "da_giai_quyet" ? lastOf("tl_dung_han", read) : undefined;
  const isSplit = lastOf("tl_truoc_han", read) !== undefined || lastOf("tl_vua_dung_han", read) !== undefined;
  const most = settings["lam_tron"] === "truncate" ? 1 : 1 / 2;
  let found = 0;
  let sum = 0;
  let rounding = 0;
  for (const [key, part] of SHARES) {
    const isHalf = key === "tl_truoc_han" || key === "tl_vua_dung_han";
    if (merged !== undefined ? isHalf : key === "tl_dung_han" && isSplit) continue;
    const share = key === "tl_dung_han" ? merged : lastOf(key, read);
    if (share === undefined) {
      if (counts.certain(part) !== 0) return;
      continue;
    }
    const unit = 10 ** (4 - share.percent.decimals);
    found += 1;
    sum += share.percent.units * unit;
    rounding += unit * most;
  }
  if (found < 2 || Math.abs(sum - 1_000_000) <= Math.max(500, rounding)) return;
  const percent = String(sum / 10_000).replace(".", ",");
  complaints.push({
    severity: "warning",
    code: "X14",
    message: `Cộng các tỷ lệ thành phần của hồ sơ đã giải quyết được ${percent}%, không phải 100%.`,
  });
}

function lastOf(key: string, read: readonly Read[]): Read | undefined {
  for (let nth = read.length - 1; nth >= 0; nth -= 1) if (read[nth]!.rate.key === key) return read[nth];
  return undefined;
}
