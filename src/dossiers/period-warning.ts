/** A file of another period, taken by mistake. */
import { fromDay, writeDate } from "../vietnamese/dates";
import { writeCount } from "../vietnamese/counts";
import type { Span } from "./classify";
import type { Day, DossierList } from "./dossier";

const write = (day: Day): string => writeDate(fromDay(day));
const plain = (n: number): string => writeCount(n, { padSmall: false });

/**
 * Says so when most dossiers of a list have nothing to do with the period: they ended before it or were received after
 * it; or when a list has no reception in it at all. Dossiers carried over belong to the period, so receptions before
 * it are no sign by themselves.
 *
 * @returns the warning in Vietnamese, or undefined when the file fits.
 * @example
 * periodWarning(listOfMarch, april)
 * //=> "Tệp “t3.xlsx” có thể của kỳ khác: 950 trong 1.000 hồ sơ nằm ngoài kỳ 15/3/2026–14/4/2026 (…). …"
 */
export function periodWarning({ source, dossiers }: DossierList, { from, to }: Span): string | undefined {
  let dated = 0;
  let outside = 0;
  let inside = 0;
  let first = Infinity;
  let last = -Infinity;
  for (const { received, finished } of dossiers) {
    if (received === undefined) continue;
    dated += 1;
    if (received > to || (finished !== undefined && finished < from)) outside += 1;
    if (received >= from && received <= to) inside += 1;
    if (received < first) first = received;
    if (received > last) last = received;
  }
  if (dated === 0 || (outside * 2 <= dated && inside > 0)) return undefined;
  const period = `kỳ ${write(from)}–${write(to)}`;
  const what =
    outside * 2 > dated
      ? `${plain(outside)} trong ${plain(dated)} hồ sơ nằm ngoài ${period}`
      : `không có hồ sơ nào tiếp nhận trong ${period}`;
  return (
    `Tệp “${source.file}” có thể của kỳ khác: ${what} ` +
    `(ngày tiếp nhận trong tệp từ ${write(first)} đến ${write(last)}). Kiểm tra lại tệp hoặc kỳ báo cáo.`
  );
}
