/** "Số liệu chung": the sums of all units, a row a figure, to be printed; the rates of these sums below. */
import { ratesIn } from "../../catalog/rates";
import { LATEST } from "../../catalog/edition";
import { shownRef } from "../../catalog/shown-ref";
import { countsOf } from "../../checks/rate-values";
import type { RollUp } from "../../rollup/roll-up";
import { certainTotals } from "../../rollup/totals";
import { writeCount } from "../../vietnamese/counts";
import { writePercent } from "../../vietnamese/percent";
import { cellAddress, quoteSheet } from "../address";
import { FIRST_TABLE_ROW, planTable } from "../dossiers/table-sheet";
import type { CellContent, SheetPlan } from "../sheet-plan";
import { withRowHeights } from "./row-heights";
import { FIRST_UNIT_ROW, figureColumn, figuresTold, SUM_ROWS, TOTALS_SHEET } from "./totals-sheet";

export const SUMS_SHEET = "Số liệu chung";

const COLUMNS = [
  { title: "Mã", width: 60 },
  { title: "Chỉ tiêu", width: 330 },
  { title: "ĐVT", width: 60 },
  { title: "Tổng số", width: 150, kind: "count" },
  { title: "Số đơn vị chưa có số", width: 90, kind: "count" },
  { title: "Kỳ trước", width: 110, kind: "count" },
  { title: "Tăng, giảm", width: 90, kind: "count" },
  { title: "Từng đơn vị", width: 70 },
] as const;

/** Columns of the sum and of the sum before, zero-based. */
const [NOW, BEFORE] = [3, 5];

/** Plans the sheet. A rate stands only where every unit has told the counts that it is made of. */
export function planSumsSheet(
  { totals, before }: Pick<RollUp, "totals" | "before">,
  period: string,
): SheetPlan {
  const at = (row: number, nth: number): CellContent => ({
    formula: `=${quoteSheet(TOTALS_SHEET)}!${cellAddress(row, figureColumn(nth))}`,
  });
  // A link within the workbook, which every program follows.
  const unitsOf = (nth: number): CellContent => ({
    formula: `=HYPERLINK("#${quoteSheet(TOTALS_SHEET)}!${cellAddress(FIRST_UNIT_ROW, figureColumn(nth))}","Xem")`,
  });
  const { resolved } = certainTotals(totals);
  const then = before === undefined ? undefined : certainTotals(before.totals).resolved;
  const rates = ratesIn(LATEST).flatMap((rate): CellContent[][] => {
    const counts = countsOf(rate, resolved);
    if (counts === undefined || counts.denominator === 0) return [];
    const [part, whole] = [counts.numerator, counts.denominator].map((each) =>
      writeCount(each, { padSmall: false }),
    );
    const earlier = then === undefined ? undefined : countsOf(rate, then);
    const said = earlier === undefined || earlier.denominator === 0 ? "" : writePercent(earlier);
    const shown = `${writePercent(counts)} (${part}/${whole})`;
    return [[shownRef(rate.ref), rate.label, "%", shown, "", said, "", ""]];
  });
  const rows = [
    ...figuresTold(totals).map(({ key, ref, label, unit }, nth): CellContent[] => {
      const row = FIRST_TABLE_ROW + nth;
      const earlier = before?.totals.figures[key];
      return [
        shownRef(ref),
        label,
        unit,
        at(SUM_ROWS.sum, nth),
        at(SUM_ROWS.missing, nth),
        earlier ?? null,
        earlier === undefined ? null : { formula: `=${cellAddress(row, NOW)}-${cellAddress(row, BEFORE)}` },
        unitsOf(nth),
      ];
    }),
    ...rates,
  ];
  const beside =
    before === undefined ? "" : ` Kỳ trước là ${before.period}, ${before.totals.rows.length} đơn vị.`;
  return withRowHeights(
    planTable({
      name: SUMS_SHEET,
      title: `SỐ LIỆU CHUNG CỦA ${totals.rows.length} ĐƠN VỊ ${period.toLocaleUpperCase("vi")}`,
      advice: `Tổng chỉ cộng số đã có. Tỷ lệ tính từ tổng của các số đếm, chỉ khi mọi đơn vị đều có số.${beside}`,
      columns: COLUMNS,
      rows,
      names: [],
    }),
    COLUMNS,
  );
}
