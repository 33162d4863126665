/** Which column means what, as the officer confirmed it: plain data, remembered in the workbook by system. */
import type { Channel, ServiceLevel, Status } from "../dossier";
import type { RawCell, RawTable } from "../read/raw-table";
import { DATE_KINDS, foldHead, type ColumnKind } from "./column-kinds";
import type { DateOrder } from "./date-order";
import { readDay } from "./read-day";
import { findHead, type Head } from "./find-head";
import { recogniseColumn, type Confidence } from "./recognise-column";
import { isNumbering } from "./row-kinds";

/** What the officer said that words mean which no table knows: pairs, so that it is plain data without keys of users. */
export interface WordMeanings {
  readonly status?: readonly (readonly [word: string, meaning: Status])[];
  readonly channel?: readonly (readonly [word: string, meaning: Channel])[];
  readonly level?: readonly (readonly [word: string, meaning: ServiceLevel])[];
}

export interface ColumnMapping {
  /** Name of the system that exports such lists. */
  readonly system: string;
  /** One entry a column, from the first; a head as compared (foldHead) tells the same export next month. */
  readonly columns: readonly { readonly head: string; readonly kind: ColumnKind }[];
  readonly dateOrder: DateOrder;
  readonly words?: WordMeanings;
}

/** Where the column of a kind stands; -1 where the list has none. */
export const columnOf = ({ columns }: ColumnMapping, kind: ColumnKind): number =>
  columns.findIndex((column) => column.kind === kind);

/** A column on the mapping screen. */
export interface ProposedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly confidence: Confidence;
  /** The first cells below the head; none for a personal column. */
  readonly samples: readonly RawCell[];
}

export interface MappingProposal {
  readonly head: Head;
  readonly mapping: ColumnMapping;
  readonly columns: readonly ProposedColumn[];
  /** Whether the officer confirmed this layout before. */
  readonly isRemembered: boolean;
  /** Vietnamese remarks that the officer should read before confirming. */
  readonly remarks: readonly string[];
}

const SAMPLE_ROWS = 3;
const LOOK_AHEAD = 40;

const fullName = (head: Head, column: number): string =>
  [head.uppers[column], head.names[column]].filter((text) => text).join(" – ");

const headKey = (head: Head, column: number): string => foldHead(fullName(head, column));

/** The first rows that look like data: most columns filled. */
function sampleRows(table: RawTable, head: Head): readonly (readonly RawCell[])[] {
  const rows: (readonly RawCell[])[] = [];
  const named = head.names.filter((name) => name !== "").length;
  const end = Math.min(table.rowCount, head.top + head.height + LOOK_AHEAD);
  for (let index = head.top + head.height; index < end && rows.length < SAMPLE_ROWS; index += 1) {
    const row = table.row(index);
    const isFilled = row.filter((cell) => cell !== null).length * 2 > named;
    if (isFilled && !isNumbering(row)) rows.push(row);
  }
  return rows;
}

const RANK: Readonly<Record<Confidence, number>> = { sure: 2, likely: 1, unknown: 0 };

/** One column for a kind: where two claim it, the surer, then the first, has it. */
function withoutRivals<Column extends { readonly kind: ColumnKind; readonly confidence: Confidence }>(
  columns: readonly Column[],
): Column[] {
  return columns.map((column, index) => {
    const isOutdone = columns.some(
      (rival, at) =>
        rival.kind === column.kind &&
        (RANK[rival.confidence] > RANK[column.confidence] ||
          (RANK[rival.confidence] === RANK[column.confidence] && at < index)),
    );
    const mayRepeat = column.kind === "personal" || column.kind === "other";
    return isOutdone && !mayRepeat ? { ...column, kind: "other", confidence: "likely" } : column;
  });
}

/** A date column whose samples are no dates is not one: "Hạn giải quyết" may hold a number of days. */
function checkedBySamples(column: ProposedColumn, is1904: boolean): ProposedColumn {
  const isDate = DATE_KINDS.some((kind) => kind === column.kind);
  const filled = column.samples.filter((cell) => cell !== null);
  if (!isDate || filled.length === 0) return column;
  const readable = filled.some((cell) => typeof readDay(cell, { is1904 }) === "number");
  return readable ? column : { ...column, confidence: "unknown", kind: "other" };
}

const RETURNED_REMARK =
  "Danh sách không có cột Ngày có kết quả. Có thể dùng Ngày trả kết quả thay, nhưng hồ sơ có kết quả đúng hạn mà người dân đến nhận muộn sẽ bị đếm là quá hạn; xuất lại danh sách có Ngày có kết quả thì đúng hơn.";
const MISSING_REMARK = (labels: string): string =>
  `Chưa nhận ra cột ${labels}. Chọn cột tương ứng trước khi đếm.`;

function remarksOf(columns: readonly ProposedColumn[]): string[] {
  const has = (kind: ColumnKind): boolean => columns.some((column) => column.kind === kind);
  const remarks: string[] = [];
  const missing = (
    [
      ["code", "Mã hồ sơ"],
      ["received", "Ngày tiếp nhận"],
      ["due", "Ngày hẹn trả"],
    ] as const
  ).filter(([kind]) => !has(kind));
  if (missing.length > 0) remarks.push(MISSING_REMARK(missing.map(([, label]) => label).join(", ")));
  if (!has("finished") && has("returned")) remarks.push(RETURNED_REMARK);
  else if (!has("finished")) remarks.push(MISSING_REMARK("Ngày có kết quả"));
  return remarks;
}

function remembered(head: Head, saved: readonly ColumnMapping[]): ColumnMapping | undefined {
  const keys = head.names.map((_, column) => headKey(head, column));
  return saved.find(
    ({ columns }) =>
      columns.length === keys.length && columns.every((column, index) => column.head === keys[index]),
  );
}

/**
 * What the columns of a table seem to mean, for the officer to confirm or change; null where the table has no head of a
 * dossier list.
 *
 * @param saved mappings confirmed before: the one of the same heads is taken over.
 * @param system name of the system for a layout that is new.
 */
export function proposeMapping(
  table: RawTable,
  { saved = [], system = "" }: { readonly saved?: readonly ColumnMapping[]; readonly system?: string } = {},
): MappingProposal | null {
  const head = findHead(table);
  if (head === null) return null;
  const known = remembered(head, saved);
  const rows = sampleRows(table, head);
  const proposed = head.names.map((name, index): ProposedColumn => {
    const samples = rows.map((row) => row[index] ?? null);
    const column = { ...recogniseColumn(name, head.uppers[index]), name: fullName(head, index), samples };
    return checkedBySamples(column, table.is1904);
  });
  const columns = withoutRivals(proposed)
    .map((column, index) =>
      known === undefined
        ? column
        : { ...column, kind: known.columns[index]!.kind, confidence: "sure" as const },
    )
    .map((column) => (column.kind === "personal" ? { ...column, samples: [] } : column));
  const mapping: ColumnMapping = known ?? {
    system,
    columns: columns.map(({ kind }, index) => ({ head: headKey(head, index), kind })),
    dateOrder: "day_first",
  };
  return { head, mapping, columns, isRemembered: known !== undefined, remarks: remarksOf(columns) };
}
