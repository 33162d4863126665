/** What an office did, by field, invented so that all of it adds up: summary tables are made from it. */
import type { Random } from "../dossier-lists/random";

/** Counts of one row. */
export interface RowCounts {
  readonly previous: number;
  readonly online: number;
  readonly direct: number;
  readonly postal: number;
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
  readonly returned: number;
  readonly within: number;
  readonly overdue: number;
  readonly waiting: number;
  readonly digitisedIn: number;
  readonly digitisedOut: number;
  readonly reused: number;
  readonly reusedFromPortal: number;
  readonly synced: number;
  readonly fee: number;
  readonly paid: number;
  readonly notOnline: number;
  readonly partial: number;
  readonly full: number;
  readonly partialUsed: number;
  readonly fullUsed: number;
  readonly partialOnline: number;
  readonly partialDirect: number;
  readonly fullOnline: number;
  readonly fullDirect: number;
  readonly stored: number;
}

/** Parts of a whole that add up to it. */
function parted(random: Random, whole: number, parts: number): number[] {
  let left = whole;
  const list = Array.from({ length: parts - 1 }, () => {
    const part = random.percent(25) ? 0 : random.between(0, left);
    left -= part;
    return part;
  });
  return [...list, left];
}

/** @param size most of those received. */
export function inventCounts(random: Random, size: number): RowCounts {
  const received = random.between(1, size);
  const previous = random.percent(20) ? 0 : random.between(0, Math.ceil(size / 8));
  const [online, direct, postal] = parted(random, received, 3) as [number, number, number];
  const [early, onTime, late, returned, within, overdue, waiting] = parted(
    random,
    received + previous,
    7,
  ) as [number, number, number, number, number, number, number];
  const digitisedIn = random.between(0, received);
  const reused = random.between(0, digitisedIn);
  const fee = random.between(0, received);
  const [notOnline, partial, full] = [random.between(1, 60), random.between(1, 200), random.between(1, 300)];
  return {
    previous,
    online,
    direct,
    postal,
    early,
    onTime,
    late,
    returned,
    within,
    overdue,
    waiting,
    digitisedIn,
    digitisedOut: random.between(0, early + onTime + late),
    reused,
    reusedFromPortal: random.between(0, reused),
    synced: random.between(0, received),
    fee,
    paid: random.between(0, fee),
    notOnline,
    partial,
    full,
    partialUsed: random.between(0, partial),
    fullUsed: random.between(0, full),
    partialOnline: random.between(0, online),
    partialDirect: random.between(0, direct),
    fullOnline: random.between(0, online),
    fullDirect: random.between(0, direct),
    stored: random.between(0, early + onTime + late),
  };
}

export const added = (rows: readonly RowCounts[]): RowCounts =>
  rows.reduce(
    (sum, row) =>
      Object.fromEntries(
        Object.entries(sum).map(([key, value]) => [key, value + row[key as keyof RowCounts]]),
      ) as unknown as RowCounts,
  );

export const FIELD_NAMES = [
  "Hộ tịch",
  "Chứng thực",
  "Đất đai",
  "Bảo trợ xã hội",
  "Người có công",
  "Thành lập và hoạt động của hộ kinh doanh",
  "Hoạt động xây dựng",
  "Môi trường",
  "Văn hóa",
  "Giáo dục tiểu học",
  "Thi đua, khen thưởng",
  "Lâm nghiệp",
] as const;

/** Names that no commune bears. */
export const UNIT_NAMES = [
  "xã Vân Giả",
  "phường Lệ Mẫu",
  "xã An Thử",
  "xã Bình Mẫu",
  "phường Kim Giả Đông",
] as const;
