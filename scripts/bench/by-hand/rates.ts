/** Printed rates against their counts and against each other, by hand. */
import { RATES as ALL_RATES } from "../../../src/catalog/rates";
import type { Settings } from "../../../src/catalog/settings";
import type { Facts, PrintedRate } from "../../../src/checks/facts";
import { readPercent, roundPercent, writePercent, type Percent } from "../../../src/vietnamese/percent";
import { add, n, type Complaint } from "./complaint";
import type { Counts } from "./counts";

export interface HandRate {
  readonly key: string;
  readonly label: string;
  readonly over: readonly string[];
  readonly base: readonly string[];
  /** Of the dossiers with a result only (S2). */
  readonly otherBase: readonly string[] | undefined;
}

export const RATES: readonly HandRate[] = ALL_RATES.map(({ key, label, arguments: all }) => ({
  key,
  label,
  over: all.filter(({ role }) => role === "numerator").flatMap(({ figures }) => figures),
  base: all.filter(({ role }) => role === "base").flatMap(({ figures }) => figures),
  otherBase: key === "tl_dung_han" ? ["gq_co_ket_qua"] : undefined,
}));

const BY_KEY: ReadonlyMap<string, HandRate> = new Map(RATES.map((rate) => [rate.key, rate]));

export const baseUnder = ({ base, otherBase }: HandRate, settings: Settings): readonly string[] =>
  otherBase !== undefined && settings["mau_so_dung_han"] === "co_ket_qua" ? otherBase : base;

const MAY_EXCEED: readonly string[] = ["tl_tu_choi", "tl_rut", "tl_dung_xu_ly", "tl_luu_kho"];

/** Of these, 100 % is often a way of speaking. */
const CLAIMED: readonly string[] = ["tl_luu_kho", "tl_tai_su_dung"];

interface Read {
  readonly rate: HandRate;
  readonly printed: PrintedRate;
  readonly percent: Percent;
  /** 100 %, and not only by rounding. */
  readonly isClaim: boolean;
  /** The digits fit neither its own counts nor those with the mark slipped. */
  readonly isSuspicious: boolean;
}

const isHundred = ({ units, decimals }: Percent): boolean => units === 100 * 10 ** decimals;

export const isOdd = (count: number | undefined): boolean =>
  count !== undefined && !(Number.isInteger(count) && count >= 0 && count <= 1e9);

export function checkRates(
  counts: Counts,
  { printedRates = [], settings }: Facts,
  complaints: Complaint[],
): void {
  const read: Read[] = [];
  for (const printed of printedRates) {
    const rate = BY_KEY.get(printed.rate)!;
    const percent = readPercent(printed.written);
    if (percent !== null && percent.decimals <= 4)
      read.push(checkRate(printed, rate, percent, counts, settings, complaints));
  }
  checkClaims(read, counts, complaints);
  checkTwice(read, complaints);
  checkShares(read, counts, settings, complaints);
  checkAlike(read, complaints);
}

function checkRate(
  printed: PrintedRate,
  rate: HandRate,
  percent: Percent,
  counts: Counts,
  settings: Settings,
  complaints: Complaint[],
): Read {
  const { label } = rate;
  const { written } = printed;
  const where = whereOf(printed);
  const ownOver = counts.certainOf(rate.over);
  const ownBase = counts.certainOf(baseUnder(rate, settings));
  const isOwn = !Number.isNaN(ownOver) && !Number.isNaN(ownBase);
  const over = isOwn ? ownOver : (printed.numerator ?? (Number.isNaN(ownOver) ? undefined : ownOver));
  const base = isOwn ? ownBase : (printed.denominator ?? (Number.isNaN(ownBase) ? undefined : ownBase));
  const read = { rate, printed, percent, isClaim: isHundred(percent), isSuspicious: false };
  if (isOdd(over) || isOdd(base)) {
    // Told as a number that is none.
  } else if (base === 0) {
    const message = `${label}${where}: không phát sinh hồ sơ nên không tính tỷ lệ, đang ghi ${written}%.`;
    add(complaints, "info", "P07", message);
  } else if (over === undefined || base === undefined) {
    checkUncounted(percent, over, base, rate, `${label} ${written}%${where}`, complaints);
  } else if (fits(percent.units, percent.decimals, over, base, settings)) {
    read.isClaim &&= over === base;
  } else {
    read.isSuspicious = checkWrong(read, over, base, settings, complaints);
  }
  if (settings["dau_thap_phan"] === "," && written.includes(".")) {
    const comma = writePercent(percent, { keepZeros: true }).replace("%", "");
    add(complaints, "warning", "P08", `${label}${where}: viết ${written} theo dấu phẩy, ${comma}%.`);
  }
  return read;
}

function whereOf({ section }: PrintedRate): string {
  return section === undefined ? "" : ` (mục ${section})`;
}

function fits(units: number, decimals: number, over: number, base: number, settings: Settings): boolean {
  if (units === roundPercent(over, base, decimals, "half_up")!.units) return true;
  return (
    settings["lam_tron"] === "truncate" && units === roundPercent(over, base, decimals, "truncate")!.units
  );
}

/** @returns whether the digits fit neither the counts nor those with the mark slipped. */
function checkWrong(
  { rate, printed, percent }: Read,
  over: number,
  base: number,
  settings: Settings,
  complaints: Complaint[],
): boolean {
  const { label } = rate;
  const { written } = printed;
  const { units, decimals } = percent;
  const where = whereOf(printed);
  const right = roundPercent(
    over,
    base,
    decimals,
    settings["lam_tron"] === "truncate" ? "truncate" : "half_up",
  )!;
  const expected = writePercent(right, { keepZeros: true }).replace("%", "");
  if (units === roundPercent(over, base, decimals, "truncate")!.units) {
    const message = `${label}: ghi ${written}% (cắt số lẻ), làm tròn là ${expected}%${where}.`;
    add(complaints, "warning", "P02", message);
    return false;
  }
  const whole = `${n(over)}/${n(base)} = ${expected}%`;
  if (isHundred(percent) && CLAIMED.includes(rate.key))
    add(complaints, "warning", "X11", `${label}: ghi 100% nhưng ${whole}${where}.`);
  else add(complaints, "error", "P01", `${label}: ${whole}, đang ghi ${written}%${where}.`);
  for (const places of [1, 2]) {
    const isSlipped =
      fits(units * 10 ** places, decimals, over, base, settings) ||
      fits(units / 10 ** places, decimals, over, base, settings) ||
      (decimals + places <= 4 && fits(units, decimals + places, over, base, settings));
    if (!isSlipped) continue;
    const message = `${label}: có thể đặt sai dấu phẩy, ${expected}% thay vì ${written}%${where}.`;
    add(complaints, "warning", "P05", message);
    return false;
  }
  return true;
}

function checkUncounted(
  { units, decimals }: Percent,
  over: number | undefined,
  base: number | undefined,
  { key }: HandRate,
  what: string,
  complaints: Complaint[],
): void {
  if (units > 100 * 10 ** decimals && !MAY_EXCEED.includes(key)) {
    add(complaints, "error", "Q22", `${what} vượt ngoài 0–100%.`);
    return;
  }
  // The rate lies in [low, high) in halves of its last digit.
  const low = Math.max(0, 2 * units - 1);
  const high = 2 * units + 2;
  const hundred = 200 * 10 ** decimals;
  let isPossible = true;
  if (over === 0) isPossible = units === 0;
  else if (over !== undefined)
    isPossible = low === 0 || Math.floor((hundred * over) / high) + 1 <= Math.floor((hundred * over) / low);
  else if (base !== undefined)
    isPossible = Math.ceil((low * base) / hundred) <= Math.ceil((high * base) / hundred) - 1;
  if (isPossible) add(complaints, "warning", "P03", `${what}: chưa có số hồ sơ để kiểm tra.`);
  else add(complaints, "warning", "P04", `${what} không thể tính ra từ ${n(over ?? base ?? 0)} hồ sơ.`);
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
