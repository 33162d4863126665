/**
 * The sheet "Gói nộp": what belongs to handing in and has no place on the input sheet: the unit's code, what the unit above
 * has sent back, and the answers. One a row, as a list to read and as their store.
 */
import type { CellContent, SheetPlan } from "../sheet-plan";
import { HAND_IN_NAME } from "./hand-in-marks";
import { rowsOf, textAt, type ReadSheet } from "../dossiers/read-rows";
import { FIRST_TABLE_ROW, planTable } from "../dossiers/table-sheet";

export const HAND_IN_SHEET = "Gói nộp";

/** Something that was sent back, with the unit's answer. */
export interface ReturnedLine {
  /** Title of the period. */
  readonly period: string;
  /** Code of the rule. */
  readonly code: string;
  /** The cells concerned, by key of the catalogue. */
  readonly keys: readonly string[];
  /** What was found, with the words of who sent it back. */
  readonly asked: string;
  /** "" while there is none. */
  readonly answer: string;
}

export interface HandIn {
  /** The unit's code in the list of who gathers; "" while it is not known. */
  readonly unitCode: string;
  readonly returned: readonly ReturnedLine[];
}

export const NO_HAND_IN: HandIn = { unitCode: "", returned: [] };

const COLUMNS = [
  { title: "Kỳ", width: 110 },
  { title: "Quy tắc", width: 70 },
  { title: "Nơi tổng hợp nhắn", width: 330 },
  { title: "Trả lời của đơn vị", width: 260 },
  { title: "Chỉ tiêu", width: 60, isHidden: true },
] as const;

const CODE_KEY = "ma_don_vi";

/** A row by what it is known by: another one with the same mark takes its place. */
export interface HandInRow {
  readonly mark: string;
  readonly cells: readonly string[];
}

const markOf = (period: string, code: string, keys: string): string => JSON.stringify([period, code, keys]);

/** The rows that keep it. The unit's code stands where answers stand, so that an officer can write it there, too. */
export function handInRows({ unitCode, returned = [] }: Partial<HandIn>): HandInRow[] {
  const rows = [
    ...(unitCode === undefined ? [] : [["", "Mã đơn vị", "", unitCode, CODE_KEY]]),
    ...returned.map(({ period, code, keys, asked, answer }) => [period, code, asked, answer, keys.join(" ")]),
  ];
  return rows.map((cells) => ({ mark: markOf(cells[0]!, cells[1]!, cells[4]!), cells }));
}

/** The rows of a sheet as read, each with its zero-based place. */
export function rowsOnHandIn(sheet: ReadSheet): (HandInRow & { readonly row: number })[] {
  return rowsOf(sheet, FIRST_TABLE_ROW).map((row) => {
    const cells = COLUMNS.map((_, column) => textAt(sheet, row, column));
    return { row, cells, mark: markOf(cells[0]!, cells[1]!, cells[4]!) };
  });
}

/** What a sheet keeps. Rows that are none of ours are passed over: officers may write notes of their own. */
export function readHandIn(sheet: ReadSheet | undefined): HandIn {
  if (sheet === undefined) return NO_HAND_IN;
  const rows = rowsOnHandIn(sheet).map(({ cells }) => cells);
  const [own] = rows.filter(([, , , , keys]) => keys === CODE_KEY);
  return {
    unitCode: own?.[3] ?? "",
    returned: rows.flatMap(([period = "", code = "", asked = "", answer = "", keys = ""]) =>
      keys === CODE_KEY || code === "" || asked === ""
        ? []
        : [{ period, code, asked, answer, keys: keys.split(" ").filter(Boolean) }],
    ),
  };
}

/** A sheet with its first rows. */
export function planHandInSheet(name: string, rows: readonly (readonly CellContent[])[]): SheetPlan {
  return {
    ...planTable({
      name,
      title: "GÓI NỘP VÀ PHIẾU TRẢ LẠI",
      advice:
        "Tiện ích giữ ở đây mã đơn vị, lời nhắn của nơi tổng hợp và trả lời; gói nộp sau mang theo trả lời.",
      columns: COLUMNS,
      rows,
      names: [{ name: HAND_IN_NAME, refersTo: "=1" }],
    }),
    isHidden: true,
  };
}
