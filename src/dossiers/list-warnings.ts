/** What a list lacks as a whole, in words for the officer. */
import { writeCount } from "../vietnamese/counts";
import type { DossierList } from "./dossier";
import type { CountedSystem } from "./systems";

/** Rows named in a sentence; the officer finds the others by the same column. */
const NAMED_ROWS = 5;

/**
 * Says so when a list has its head and no dossier: zeros are counted, which may be true or a filter set wrongly.
 *
 * @example emptyWarning(listWithoutRows) //=> "Tệp “t4.xlsx” có dòng tiêu đề nhưng không có hồ sơ nào, …"
 */
export function emptyWarning({ source: { file, sheet }, dossiers }: DossierList): string | undefined {
  if (dossiers.length > 0) return undefined;
  const name = sheet === undefined ? `Tệp “${file}”` : `Tệp “${file}”, trang “${sheet}”`;
  return `${name} có dòng tiêu đề nhưng không có hồ sơ nào, nên đếm được 0. Kiểm tra lại bộ lọc và kỳ khi xuất danh sách.`;
}

/**
 * Says so when some of a system's new dossiers have no level of online service: the figures by level lack them.
 *
 * @example levelWarning(system)
 * //=> "Một cửa: 2 hồ sơ tiếp nhận trong kỳ không có mức độ dịch vụ công (dòng 5, 9), nên không nằm trong …"
 */
export function levelWarning({ system, tally: { withoutLevel } }: CountedSystem): string | undefined {
  if (withoutLevel.length === 0) return undefined;
  const rows = withoutLevel.slice(0, NAMED_ROWS).map(({ row }) => row);
  const more = withoutLevel.length > NAMED_ROWS ? "…" : "";
  const count = writeCount(withoutLevel.length, { padSmall: false });
  return `${system}: ${count} hồ sơ tiếp nhận trong kỳ không có mức độ dịch vụ công (dòng ${rows.join(", ")}${more}), nên không nằm trong các số theo mức độ.`;
}
