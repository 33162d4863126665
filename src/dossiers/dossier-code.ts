/**
 * The code of a dossier as the one-stop rules have it (Thông tư 03/2025/TT-VPCP, 04/2025/TT-VPCP): the identifier of the
 * office, the day on which the dossier was made, its number of that day: "H24.12-260416-0011".
 */
import { writeCount } from "../vietnamese/counts";
import { composeDate, isDate, toDay } from "../vietnamese/dates";
import type { Day, Dossier, DossierList } from "./dossier";

export interface DossierCode {
  /** "H24.12" */
  readonly office: string;
  readonly day: Day;
  readonly number: number;
}

const CODE = /^([A-Z]\d{2}(?:\.\d{1,4}){0,4})-(\d{2})(\d{2})(\d{2})-(\d{1,7})$/;

/**
 * Reads a code; null for one of another make.
 *
 * @example readDossierCode("h24.12-260416-0011") //=> { office: "H24.12", day: 20559, number: 11 }
 */
export function readDossierCode(code: string): DossierCode | null {
  const [, office, year, month, day, number] = CODE.exec(code.trim().toUpperCase()) ?? [];
  if (office === undefined) return null;
  const iso = composeDate(2000 + Number(year), Number(month), Number(day));
  return isDate(iso) ? { office, day: toDay(iso), number: Number(number) } : null;
}

/** A code is made when the dossier is handed in, so never after its reception; where both days are known it is one of them. */
function contradictsDay({ submitted, received }: Dossier, { day }: DossierCode): boolean {
  if (received !== undefined && day > received) return true;
  return submitted !== undefined && day !== submitted && day !== received;
}

const NAMED_ROWS = 5;
/** A list in which more codes than this contradict its days is of a system that makes codes otherwise. */
const MOST = 0.2;

function rowsText(rows: readonly number[]): string {
  const named = rows.slice(0, NAMED_ROWS).join(", ");
  return rows.length > NAMED_ROWS ? `${named}…` : named;
}

/** What codes of a list say against its rows: another day, another office than the rest. None where codes are of another make. */
export function codeWarnings({ source, dossiers }: DossierList): string[] {
  const read = dossiers.flatMap((dossier) => {
    const code = readDossierCode(dossier.code);
    return code === null ? [] : [{ dossier, code }];
  });
  if (read.length === 0) return [];
  const plain = (n: number): string => writeCount(n, { padSmall: false });
  const isFew = (rows: readonly number[]): boolean => rows.length > 0 && rows.length <= read.length * MOST;
  const byDay = read.flatMap(({ dossier, code }) => (contradictsDay(dossier, code) ? [dossier.row] : []));
  const offices = new Map<string, number[]>();
  for (const { dossier, code } of read) {
    const rows = offices.get(code.office);
    if (rows === undefined) offices.set(code.office, [dossier.row]);
    else rows.push(dossier.row);
  }
  const [main] = [...offices].sort(([, one], [, other]) => other.length - one.length)[0]!;
  const elsewhere = [...offices]
    .flatMap(([office, rows]) => (office === main ? [] : rows))
    .sort((a, b) => a - b);
  return [
    ...(isFew(byDay)
      ? [
          `Tệp “${source.file}”: ${plain(byDay.length)} hồ sơ có ngày trong mã hồ sơ trái với ngày nộp, ngày tiếp nhận (dòng ${rowsText(byDay)}). Kiểm tra lại các dòng này; số đếm theo ngày của dòng.`,
        ]
      : []),
    ...(isFew(elsewhere)
      ? [
          `Tệp “${source.file}”: ${plain(elsewhere.length)} hồ sơ mang mã của cơ quan khác ${main} (dòng ${rowsText(elsewhere)}). Kiểm tra xem có phải hồ sơ của đơn vị mình.`,
        ]
      : []),
  ];
}
