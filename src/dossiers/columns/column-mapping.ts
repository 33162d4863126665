/** Which column means what, as the officer confirmed it: plain data, remembered in the workbook by system. */
import type { Channel, Payment, ServiceLevel, Status } from "../dossier";
import type { FlagKind } from "./flag-words";
import type { RawCell, RawTable } from "../read/raw-table";
import { foldAccents } from "../../vietnamese/words";
import { cellText } from "./cell-text";
import { COLUMN_KINDS, DATE_KINDS, foldHead, type ColumnKind } from "./column-kinds";
import type { DateOrder } from "./date-order";
import { readDay } from "./read-day";
import type { Explained } from "./explained-words";
import { findHead, type Head } from "./find-head";
import { wordReader } from "./list-words";
import { headRank, recogniseColumn, type Confidence } from "./recognise-column";
import { ranked, type Claim } from "./rivals";
import { isNumbering } from "./row-kinds";

/** What the officer said that words mean which no table knows: pairs, so that it is plain data without keys of users. */
export type WordMeanings = {
  readonly [Kind in keyof Meanings]?: Explained<Meanings[Kind]>;
};

interface Meanings extends Record<FlagKind, "yes" | "no"> {
  readonly status: Status;
  readonly channel: Channel;
  readonly level: ServiceLevel;
  readonly payment: Payment;
}

export interface ColumnMapping {
  /** Name of the system that exports such lists. */
  readonly system: string;
  /** One entry a column, from the first; a head as compared (foldHead) tells the same export next month. */
  readonly columns: readonly { readonly head: string; readonly kind: ColumnKind }[];
  readonly dateOrder: DateOrder;
  readonly words?: WordMeanings;
  /** The list holds pending dossiers only, so it has no day of a result. */
  readonly isPendingOnly?: true;
}

/** Where the column of a kind stands; -1 where the list has none. */
export const columnOf = ({ columns }: ColumnMapping, kind: ColumnKind): number =>
  columns.findIndex((column) => column.kind === kind);

/** A column on the mapping screen. */
export interface ProposedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly confidence: Confidence;
  /** The kind that its head claims, where another column has it. */
  readonly claims?: ColumnKind;
  /** The first cells below the head; none for a personal column. */
  readonly samples: readonly RawCell[];
}

export interface MappingProposal {
  readonly head: Head;
  readonly mapping: ColumnMapping;
  readonly columns: readonly ProposedColumn[];
  /** Whether the officer confirmed this layout before. */
  readonly isRemembered: boolean;
  readonly rivals: readonly Rivals[];
  /** Vietnamese remarks that the officer should read before confirming. */
  readonly remarks: readonly string[];
}

const SAMPLE_ROWS = 3;
/** Enough to tell the columns apart: more would cost time and say no more. */
const LOOK_AHEAD = 300;

const fullName = (head: Head, column: number): string =>
  [head.uppers[column], head.names[column]].filter((text) => text).join(" – ");

const headKey = (head: Head, column: number): string => foldHead(fullName(head, column));

type Rows = readonly (readonly RawCell[])[];

/** The first rows that look like data: most columns filled. */
function sampleRows(table: RawTable, head: Head, end: number): Rows {
  const rows: (readonly RawCell[])[] = [];
  const named = head.names.filter((name) => name !== "").length;
  const last = Math.min(end, head.top + head.height + LOOK_AHEAD);
  for (let index = head.top + head.height; index < last; index += 1) {
    const row = table.row(index);
    const isFilled = row.filter((cell) => cell !== null).length * 2 > named;
    if (isFilled && !isNumbering(row)) rows.push(row);
  }
  return rows;
}

/** Kinds whose merged cells are read down, see list-builder. */
const READ_DOWN: ReadonlySet<ColumnKind> = new Set(["procedure", "field", "system"]);

const MAY_REPEAT: ReadonlySet<ColumnKind> = new Set(["personal", "other"]);

/** A kind that several columns claim: the first has it. */
export interface Rivals {
  readonly kind: ColumnKind;
  readonly columns: readonly number[];
}

function rivalsAmong(columns: readonly ProposedColumn[], head: Head, rows: Rows): Rivals[] {
  const kinds = [...new Set(columns.map(({ kind }) => kind))].filter((kind) => !MAY_REPEAT.has(kind));
  return kinds.flatMap((kind) => {
    const claims = columns.flatMap((column, at): Claim[] =>
      column.kind === kind
        ? [
            {
              column: at,
              kind,
              confidence: column.confidence,
              rank: headRank(head.names[at]!, head.uppers[at]),
              cells: rows.map((row) => row[at] ?? null),
            },
          ]
        : [],
    );
    return claims.length < 2 ? [] : [{ kind, columns: ranked(claims).map(({ column }) => column) }];
  });
}

/** One column for a kind. */
function withoutRivals(columns: readonly ProposedColumn[], rivals: readonly Rivals[]): ProposedColumn[] {
  const outdone = new Set(rivals.flatMap((each) => each.columns.slice(1)));
  return columns.map((column, at) =>
    outdone.has(at) ? { ...column, kind: "other", confidence: "likely", claims: column.kind } : column,
  );
}

/**
 * A date column whose samples are no dates is not one: "Hạn giải quyết" may hold a number of days. Dates that are
 * meant and cannot be read ("19/4/26") are told row by row.
 */
function checkedBySamples(
  column: ProposedColumn,
  cells: readonly RawCell[],
  is1904: boolean,
): ProposedColumn {
  const isDate = DATE_KINDS.some((kind) => kind === column.kind);
  const filled = cells.filter((cell) => cell !== null);
  const said = filled.filter((cell) => readDay(cell, { is1904 }) !== null);
  if (!isDate || said.length === 0) return column;
  const isMeant = said.some((cell) => {
    const day = readDay(cell, { is1904 });
    return typeof day === "number" || (typeof cell === "string" && day !== "not_a_date");
  });
  return isMeant ? column : { ...column, confidence: "unknown", kind: "other" };
}

/** A number of a book or of a receipt that stands on several dossiers tells none of them apart. */
const FEWEST_CODES = 6;
const REPEATS_MUCH = 1 / 3;
const SAYS_DOSSIER = /\bho so\b/;

/** Of the codes in the first rows, how many are different; undefined where there are too few to tell. */
function differentCodes(column: number, rows: Rows): number | undefined {
  const codes = rows.map((row) => cellText(row[column])).filter((text) => text !== "");
  return codes.length < FEWEST_CODES ? undefined : new Set(codes).size / codes.length;
}

/** The code of a dossier may repeat (a row for each of its steps); a number by another name that repeats is no code. */
const isNoCode = ({ kind }: ProposedColumn, column: number, head: Head, rows: Rows): boolean =>
  kind === "code" &&
  !SAYS_DOSSIER.test(headKey(head, column)) &&
  (differentCodes(column, rows) ?? 1) < REPEATS_MUCH;

function repeatRemarks(columns: readonly ProposedColumn[], rows: Rows): string[] {
  return columns.flatMap(({ kind, claims }, at) => {
    if ((differentCodes(at, rows) ?? 1) >= REPEATS_MUCH) return [];
    if (kind === "code") {
      return [
        `Mã hồ sơ: ở cột ${quoted(columns, at)} mỗi mã đứng ở nhiều dòng, và mỗi mã chỉ được đếm một lần. Nếu mỗi dòng là một hồ sơ, chọn cột mã khác.`,
      ];
    }
    if (kind !== "other" || claims !== "code" || columns.some((column) => column.kind === "code")) return [];
    return [
      `Cột ${quoted(columns, at)} lặp lại ở nhiều dòng nên không dùng làm mã hồ sơ; chưa kiểm tra được hồ sơ trùng.`,
    ];
  });
}

const RETURNED_REMARK =
  "Danh sách không có cột Ngày có kết quả. Có thể dùng Ngày trả kết quả thay, nhưng hồ sơ có kết quả đúng hạn mà người dân đến nhận muộn sẽ bị đếm là quá hạn; xuất lại danh sách có Ngày có kết quả thì đúng hơn.";
const MISSING_REMARK = (labels: string): string =>
  `Chưa nhận ra cột ${labels}. Chọn cột tương ứng trước khi đếm.`;

const labelOf = (kind: ColumnKind): string => COLUMN_KINDS.find((row) => row.kind === kind)!.label;

const quoted = (columns: readonly ProposedColumn[], at: number): string =>
  columns[at]!.name === "" ? `cột ${at + 1}` : `“${columns[at]!.name}”`;

/** What was chosen among several, and what was guessed: nobody may learn it from a wrong figure. */
function choiceRemarks(columns: readonly ProposedColumn[], rivals: readonly Rivals[]): string[] {
  const chosen = rivals.map(({ kind, columns: [first, ...others] }) => {
    const left = others.map((at) => quoted(columns, at)).join(", ");
    return `${labelOf(kind)}: đang dùng cột ${quoted(columns, first!)}, không dùng ${left}. Chọn lại nếu chưa đúng.`;
  });
  const guessed = columns.flatMap(({ kind, confidence }, at) =>
    confidence === "likely" && !MAY_REPEAT.has(kind)
      ? [`${labelOf(kind)}: đoán là cột ${quoted(columns, at)} theo tên cột, cần xem lại.`]
      : [],
  );
  return [...chosen, ...guessed];
}

const PENDING_REMARK =
  "Danh sách không có cột Ngày có kết quả và chỉ gồm hồ sơ đang giải quyết, nên mọi hồ sơ được đếm là đang giải quyết.";

function remarksOf(columns: readonly ProposedColumn[], isPending: boolean): string[] {
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
  if (!has("finished") && isPending) remarks.push(PENDING_REMARK);
  else if (!has("finished") && has("returned")) remarks.push(RETURNED_REMARK);
  else if (!has("finished")) remarks.push(MISSING_REMARK("Ngày có kết quả"));
  return remarks;
}

/** A cell that is merged down speaks for every dossier beside it. */
function mergedRemarks(
  { merges }: RawTable,
  head: Head,
  columns: readonly ProposedColumn[],
  end: number,
): string[] {
  const first = head.top + head.height;
  return columns.flatMap(({ kind }, at) => {
    const count = merges.filter(
      ({ top, bottom, left, right }) =>
        top >= first && top < end && bottom > top && left <= at && at <= right,
    ).length;
    return count === 0 || !READ_DOWN.has(kind)
      ? []
      : [`${labelOf(kind)}: ${count} ô gộp qua nhiều dòng, nội dung được dùng cho mọi dòng trong ô gộp.`];
  });
}

function remembered(head: Head, saved: readonly ColumnMapping[]): ColumnMapping | undefined {
  const keys = head.names.map((_, column) => headKey(head, column));
  return saved.find(
    ({ columns }) =>
      columns.length === keys.length && columns.every((column, index) => column.head === keys[index]),
  );
}

const PENDING_TITLE =
  /\b(?:dang (?:giai quyet|xu ly|thuc hien)|chua (?:giai quyet|xu ly|den han|co ket qua|hoan thanh)|ton (?:dong|tai|chua)|dang ton|chua xong|con ton)\b/;
const ENDED_TITLE = /\bda (?:giai quyet|xu ly|tra|co ket qua|hoan thanh|xong|ket thuc)\b/;
const TITLE_ROWS = 3;
const MOST_IN_TITLE = 2;

/** Whether what stands above a list, the name of its sheet or all its statuses say that its dossiers are pending. */
function saysPending(
  table: RawTable,
  head: Head,
  columns: readonly { readonly kind: ColumnKind }[],
  rows: Rows,
): boolean {
  const status = columns.findIndex(({ kind }) => kind === "status");
  if (status !== -1) {
    const read = wordReader("status");
    const words = rows.flatMap((row) => read(cellText(row[status])) ?? []);
    if (words.length > 0) {
      return words.every((word) => word === "pending" || word === "awaiting_supplement");
    }
  }
  const above: string[] = [table.sheet ?? ""];
  for (let row = Math.max(0, head.top - TITLE_ROWS); row < head.top; row += 1) {
    const texts = table
      .row(row)
      .map(cellText)
      .filter((text) => text !== "");
    // The last dossiers of the section before are no titles.
    if (texts.length <= MOST_IN_TITLE) above.push(...texts);
  }
  const text = foldAccents(above.join(" ; ")).toLowerCase();
  return PENDING_TITLE.test(text) && !ENDED_TITLE.test(text);
}

export interface ProposalOptions {
  /** Mappings confirmed before: the one of the same heads is taken over. */
  readonly saved?: readonly ColumnMapping[];
  /** Name of the system for a layout that is new. */
  readonly system?: string;
}

/**
 * What the columns of a table seem to mean, for the officer to confirm or change; null where the table has no head of a
 * dossier list.
 */
export function proposeMapping(table: RawTable, options: ProposalOptions = {}): MappingProposal | null {
  const head = findHead(table);
  return head === null ? null : proposeBelow(table, head, table.rowCount, options);
}

/**
 * The same for the rows below one of several heads.
 *
 * @param end row before which the list ends.
 */
export function proposeBelow(
  table: RawTable,
  head: Head,
  end: number,
  { saved = [], system = "" }: ProposalOptions = {},
): MappingProposal {
  const known = remembered(head, saved);
  const rows = sampleRows(table, head, end);
  const proposed = head.names.map((name, index): ProposedColumn => {
    const cells = rows.map((row) => row[index] ?? null);
    const samples = cells.slice(0, SAMPLE_ROWS);
    const column = { ...recogniseColumn(name, head.uppers[index]), name: fullName(head, index), samples };
    return checkedBySamples(column, cells, table.is1904);
  });
  const rivals = rivalsAmong(proposed, head, rows);
  const columns = withoutRivals(proposed, rivals)
    .map((column, index): ProposedColumn =>
      isNoCode(column, index, head, rows)
        ? { ...column, kind: "other", confidence: "likely", claims: "code" }
        : column,
    )
    .map((column, index) =>
      known === undefined
        ? column
        : { ...column, kind: known.columns[index]!.kind, confidence: "sure" as const },
    )
    .map((column) => (column.kind === "personal" ? { ...column, samples: [] } : column));
  const isPending =
    !columns.some(({ kind }) => kind === "finished") && saysPending(table, head, columns, rows);
  const mapping: ColumnMapping = known ?? {
    system,
    columns: columns.map(({ kind }, index) => ({ head: headKey(head, index), kind })),
    dateOrder: "day_first",
    ...(isPending ? { isPendingOnly: true as const } : {}),
  };
  const remarks = [
    ...mergedRemarks(table, head, columns, end),
    ...remarksOf(columns, mapping.isPendingOnly === true),
    ...(known === undefined ? [...choiceRemarks(columns, rivals), ...repeatRemarks(columns, rows)] : []),
  ];
  return { head, mapping, columns, isRemembered: known !== undefined, rivals, remarks };
}
