/** What does not add up in a table, each in a sentence with its cells. */
import { isFigureKey, nameOf, type FigureKey } from "../../catalog/figures";
import { writeCount } from "../../vietnamese/counts";
import { equationsOf, formulasOf, judgeRow, type Assignment, type Equation } from "./summary-identities";
import { sumOver, type BodyRow } from "./summary-rows";
import { cellAddressOf, headText } from "./summary-words";
import { tableName, type FoundSummary } from "./found-summary";

const plain = (n: number): string =>
  n < 0 ? `−${writeCount(-n, { padSmall: false })}` : writeCount(n, { padSmall: false });

/** Of many broken rows the first are named. */
const NAMED = 12;

type HeadOf = (column: number) => string;

function sideText(
  found: FoundSummary,
  row: BodyRow,
  columns: readonly number[],
  sum: number,
  headOf: HeadOf,
): string {
  const heads = columns.map(headOf).join(" + ");
  const cells = columns.map((column) => cellAddressOf(found, row.row, column)).join(" + ");
  return `“${heads}” (${cells} = ${plain(sum)})`;
}

/** So few rows do not show that a table counts otherwise. */
const FEW_ROWS = 3;

/** A soft sum is passed over where most rows of a table do not keep it: its system counts otherwise. */
function isTold({ isSoft }: Equation, equation: Equation, rows: readonly BodyRow[]): boolean {
  if (isSoft !== true) return true;
  const verdicts = rows.map((row) => judgeRow(row, equation).verdict);
  const fails = verdicts.filter((verdict) => verdict === "fails").length;
  const holds = verdicts.filter((verdict) => verdict === "holds").length;
  return rows.length <= FEW_ROWS || holds >= fails;
}

function rowFailures(
  found: FoundSummary,
  equations: readonly Equation[],
  rows: readonly BodyRow[],
  headOf: HeadOf,
): string[] {
  return equations.flatMap((equation) => {
    if (!isTold(equation, equation, found.body.rows)) return [];
    return rows.flatMap((row) => {
      const { verdict, left, right } = judgeRow(row, equation);
      const isUnsure = verdict === "unsure";
      if (verdict !== "fails" && !isUnsure) return [];
      const one = sideText(found, row, equation.left, left, headOf);
      const other = sideText(found, row, equation.right, right, headOf);
      const verb = equation.relation === "=" ? "không bằng" : "lớn hơn";
      const label = row.label === "" ? "" : ` (${row.label})`;
      return [
        `Bảng ${tableName(found.table)}${label}: ${one} ${verb} ${other}, lệch ${plain(Math.abs(left - right))}${isUnsure ? "; có ô để trống" : ""}.`,
      ];
    });
  });
}

/** A whole that is not the sum of its rows. */
function sumFailures(
  found: FoundSummary,
  columns: readonly number[],
  headOf: HeadOf,
  isOwnRow: boolean,
): string[] {
  const { sections, total } = found.body;
  const told = (whole: BodyRow | undefined, parts: readonly BodyRow[]): string[] => {
    if (whole === undefined || parts.length === 0) return [];
    return columns.flatMap((column) => {
      const stated = whole.cells.get(column);
      const sum = sumOver(parts, { index: column });
      if (stated?.kind === "blank" && isOwnRow && sum !== undefined && sum > 0) {
        return [
          `Bảng ${tableName(found.table)}, cột “${headOf(column)}”: dòng “${whole.label}” (${cellAddressOf(found, whole.row, column)}) để trống mà các dòng cộng được ${plain(sum)}.`,
        ];
      }
      if (stated?.kind !== "count" || sum === undefined || sum === stated.value) return [];
      const hasBlank = parts.some(({ cells }) => cells.get(column)?.kind === "blank");
      if (hasBlank && sum < stated.value) {
        return [
          `Bảng ${tableName(found.table)}, cột “${headOf(column)}”: có ô để trống mà tổng các dòng (${plain(sum)}) chưa bằng dòng “${whole.label}” (${cellAddressOf(found, whole.row, column)} = ${plain(stated.value)}).`,
        ];
      }
      const cells = parts.map((part) => cellAddressOf(found, part.row, column));
      const range = cells.length > 4 ? `${cells[0]}…${cells[cells.length - 1]}` : cells.join(" + ");
      return [
        `Bảng ${tableName(found.table)}, cột “${headOf(column)}”: dòng “${whole.label}” (${cellAddressOf(found, whole.row, column)} = ${plain(stated.value)}) không bằng tổng các dòng (${range} = ${plain(sum)}), lệch ${plain(Math.abs(sum - stated.value))}.`,
      ];
    });
  };
  const tops = sections.flatMap(({ stated, parts }) => (stated === undefined ? parts : [stated]));
  return [...sections.flatMap(({ stated, parts }) => told(stated, parts)), ...told(total, tops)];
}

/**
 * What does not add up.
 *
 * @param own - The row of one's own unit, where only that is taken: the rows of others are not judged.
 */
export function failuresIn(found: FoundSummary, columns: Assignment, own?: BodyRow): string[] {
  const heads = new Map(found.head.columns.map((column) => [column.index, headText(column)]));
  const headOf: HeadOf = (column) => heads.get(column) ?? "";
  const equations = [...equationsOf(columns), ...formulasOf(found.table, found.head)];
  const rows = own === undefined ? found.body.rows : [own];
  const told = [
    ...rowFailures(found, equations, rows, headOf),
    ...sumFailures(found, [...columns.values()], headOf, own !== undefined),
  ];
  // The form's own formulas often say what the meanings of the columns say too.
  const distinct = [...new Set(told)];
  if (distinct.length <= NAMED) return distinct;
  return [
    ...distinct.slice(0, NAMED),
    `Bảng ${tableName(found.table)}: còn ${distinct.length - NAMED} chỗ không khớp nữa.`,
  ];
}

/** The name of a figure, or the head where the column is no figure. */
export const measureName = (key: FigureKey): string => (isFigureKey(key) ? nameOf(key) : key);
