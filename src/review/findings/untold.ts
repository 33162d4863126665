/**
 * What a text leaves untold. A blank of a sheet may be any number; a text that tells what was received, done and is left,
 * and says nothing of dossiers carried over, mostly had none. Where the numbers nearly balance without any, that is meant.
 */
import type { Figures } from "../../checks/facts";
import { isNearly } from "./nearly";

interface Untold {
  /** What is not told. */
  readonly carried: string;
  readonly received: string;
  /** What was received, by another name; told, it says what was carried over. */
  readonly total?: string;
  /** Together at most what was received and carried over. */
  readonly spent: readonly string[];
  /** How many of these must be told: done alone may well be more than what was received. */
  readonly least: number;
}

const UNTOLD: readonly Untold[] = [
  {
    carried: "ky_truoc_chuyen_sang",
    received: "tiep_nhan_trong_ky",
    total: "tong_ho_so",
    spent: ["da_giai_quyet", "dang_giai_quyet"],
    least: 2,
  },
  {
    carried: "pakn_ky_truoc",
    received: "pakn_tiep_nhan",
    spent: ["pakn_da_xu_ly", "pakn_dang_xu_ly"],
    least: 1,
  },
];

/**
 * The figures of a text with those left untold that can only have been none.
 *
 * @example withUntold({ pakn_tiep_nhan: 3, pakn_da_xu_ly: 4 }) //=> { …, pakn_ky_truoc: 0 }
 */
export function withUntold(figures: Figures): Figures {
  const none = UNTOLD.filter((row) => isNone(row, figures)).map(({ carried }) => [carried, 0] as const);
  return none.length === 0 ? figures : { ...figures, ...Object.fromEntries(none) };
}

function isNone({ carried, received, total, spent, least }: Untold, figures: Figures): boolean {
  const got = figures[received];
  const isTold = carried in figures || (total !== undefined && total in figures);
  if (got === undefined || isTold || spent.filter((key) => key in figures).length < least) return false;
  const used = spent.reduce((sum, key) => sum + (figures[key] ?? 0), 0);
  return used > got && isNearly(used, got);
}
