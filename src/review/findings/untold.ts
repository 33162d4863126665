/**
 * What a text leaves untold. A blank of a sheet may be any number; a text that tells what was received, done and is left,
 * and says nothing of dossiers carried over, mostly had none. Where the numbers nearly balance without any, that is meant.
 */
import { confront } from "../../checks/confront";
import type { Facts, Figures } from "../../checks/facts";
import { isNearly } from "./nearly";
import type { ReviewFinding } from "./review-finding";

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
  /** Forms count what was carried over with what was received, so that untold it is none. */
  readonly isSure?: boolean;
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
    isSure: true,
  },
];

/**
 * The figures of a text with those left untold that can only have been none.
 *
 * @example withUntold({ pakn_tiep_nhan: 3, pakn_da_xu_ly: 4 }) //=> { …, pakn_ky_truoc: 0 }
 */
export const withUntold = (figures: Figures): Figures => filled(figures, UNTOLD);

function filled(figures: Figures, rows: readonly Untold[]): Figures {
  const none = rows.filter((row) => isNone(row, figures)).map(({ carried }) => [carried, 0] as const);
  return none.length === 0 ? figures : { ...figures, ...Object.fromEntries(none) };
}

function isNone({ carried, received, total, spent, least }: Untold, figures: Figures): boolean {
  const got = figures[received];
  const isTold = carried in figures || (total !== undefined && total in figures);
  if (got === undefined || isTold || spent.filter((key) => key in figures).length < least) return false;
  const used = spent.reduce((sum, key) => sum + (figures[key] ?? 0), 0);
  return used > got && isNearly(used, got);
}

const idOf = ({ code, keys }: Pick<ReviewFinding, "code" | "keys">): string => `${code} ${keys.join()}`;

/**
 * What only holds if no dossiers were carried over is no certain error: it is asked.
 *
 * @param findings - Of the facts as they are meant.
 * @param told - The facts as they are told.
 */
export function asAsked(findings: readonly ReviewFinding[], meant: Facts, told: Facts): ReviewFinding[] {
  if (meant.figures === told.figures) return [...findings];
  const sure = {
    ...told,
    figures: filled(
      told.figures,
      UNTOLD.filter(({ isSure }) => isSure),
    ),
  };
  const certain = new Set(confront(sure).filter(isError).map(idOf));
  return findings.map((finding) =>
    isError(finding) && !certain.has(idOf(finding))
      ? {
          ...finding,
          severity: "warning",
          message: `${finding.message} Báo cáo không nêu số từ kỳ trước chuyển sang: có phải kỳ trước không chuyển sang không?`,
        }
      : finding,
  );
}

const isError = ({ severity }: Pick<ReviewFinding, "severity">): boolean => severity === "error";
