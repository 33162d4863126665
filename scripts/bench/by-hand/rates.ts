/** Printed rates against their counts, by hand. */
import { RATES as ALL_RATES } from "../../../src/catalog/rates";
import type { Settings } from "../../../src/catalog/settings";
import type { PrintedRate } from "../../../src/checks/facts";
import { roundPercent, writePercent, type Percent } from "../../../src/vietnamese/percent";
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

export function rateAt(key: string): HandRate {
  return BY_KEY.get(key)!;
}

export const baseUnder = ({ base, otherBase }: HandRate, settings: Settings): readonly string[] =>
  otherBase !== undefined && settings["mau_so_dung_han"] === "co_ket_qua" ? otherBase : base;

const MAY_EXCEED: readonly string[] = ["tl_tu_choi", "tl_rut", "tl_dung_xu_ly", "tl_luu_kho"];

/** Of these, 100 % is often a way of speaking. */
const CLAIMED: readonly string[] = ["tl_luu_kho", "tl_tai_su_dung"];

export interface Read {
  readonly rate: HandRate;
  readonly printed: PrintedRate;
  readonly percent: Percent;
  /** 100 %, and not only by rounding. */
  readonly isClaim: boolean;
  /** The digits fit neither its own counts nor those with the mark slipped. */
  readonly isSuspicious: boolean;
}

export const isHundred = ({ units, decimals }: Percent): boolean => units === 100 * 10 ** decimals;

export const isOdd = (count: number | undefined): boolean =>
  count !== undefined && !(Number.isInteger(count) && count >= 0 && count <= 1e9);

/** One printed rate against its counts. */
export function checkRate(
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

export function whereOf({ section }: PrintedRate): string {
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
