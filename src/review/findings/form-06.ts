/** V01 of the rows of Biểu số 06/VPCP/KSTT (Thông tư 01/2020/TT-VPCP): the form's own equations between its columns. */
import { writeNumber } from "../../checks/message";
import { writeSigned } from "../../vietnamese/counts";
import { FORM_CELL } from "../statements/rows";
import type { Statement } from "../statements/statement";
import { LIST_ADDS_UP } from "./heads";
import { quoteOf, type ReviewFinding } from "./review-finding";
import type { TextRule } from "./text-rule";

/** By the numbers that the form gives its columns. */
const EQUATIONS: readonly (readonly [total: number, parts: readonly number[]])[] = [
  [3, [4, 5, 6]],
  [7, [8, 9, 10]],
  [11, [12, 13]],
];

export const FORM_06_ROWS: TextRule = ({ read: { statements } }) => {
  const rows = new Map<number, Statement[]>();
  for (const each of statements) {
    if (each.unit !== FORM_CELL) continue;
    const row = rows.get(each.line);
    if (row === undefined) rows.set(each.line, [each]);
    else row.push(each);
  }
  return [...rows.values()].flatMap((row) =>
    EQUATIONS.flatMap(([total, parts]) => breachOf(row, total, parts)),
  );
};

/** An equation of which a cell is blank says nothing. */
function breachOf(row: readonly Statement[], total: number, parts: readonly number[]): ReviewFinding[] {
  const cellOf = (wanted: number): Statement | undefined => row.find(({ column }) => column === wanted);
  const stated = cellOf(total);
  const given = parts.map(cellOf).filter((cell) => cell !== undefined);
  const sum = given.reduce((all, { value }) => all + value, 0);
  if (stated === undefined || given.length < parts.length || sum === stated.value) return [];
  const terms = given.map(({ column, written }) => `(${column}) ${written}`).join(" + ");
  return [
    {
      code: LIST_ADDS_UP.code,
      severity: LIST_ADDS_UP.severity,
      keys: [],
      difference: sum - stated.value,
      expected: writeNumber(sum),
      message: `Cột (${total}) ghi ${writeNumber(stated.value)} nhưng ${terms} = ${writeNumber(sum)} (lệch ${writeSigned(sum - stated.value)}).`,
      quotes: [quoteOf(stated)],
      proposal: `Nếu các cột chi tiết đúng thì ghi ${writeNumber(sum)}.`,
    },
  ];
}
