/** "Số liệu chung": the sums of all units, a row a figure, to be printed; the rates of these sums below. */
import { ratesIn } from "../../catalog/rates";
import { LATEST } from "../../catalog/edition";
import { shownRef } from "../../catalog/shown-ref";
import { countsOf } from "../../checks/rate-values";
import { certainTotals, type Totals } from "../../rollup/totals";
import { writeCount } from "../../vietnamese/counts";
import { writePercent } from "../../vietnamese/percent";
import { cellAddress, quoteSheet } from "../address";
import { planTable } from "../dossiers/table-sheet";
import type { CellContent, SheetPlan } from "../sheet-plan";
import { withRowHeights } from "./row-heights";
import { figureColumn, figuresTold, SUM_ROWS, TOTALS_SHEET } from "./totals-sheet";

export const SUMS_SHEET = "Số liệu chung";

const COLUMNS = [
  { title: "Mã", width: 60 },
  { title: "Chỉ tiêu", width: 330 },
  { title: "ĐVT", width: 60 },
  { title: "Tổng số", width: 150, kind: "count" },
  { title: "Số đơn vị chưa có số", width: 90, kind: "count" },
] as const;

/** Plans the sheet. A rate stands only where every unit has told the counts that it is made of. */
export function planSumsSheet(totals: Totals, period: string): SheetPlan {
  const at = (row: number, nth: number): CellContent => ({
    formula: `=${quoteSheet(TOTALS_SHEET)}!${cellAddress(row, figureColumn(nth))}`,
  });
  const { resolved } = certainTotals(totals);
  const rates = ratesIn(LATEST).flatMap((rate): CellContent[][] => {
    const counts = countsOf(rate, resolved);
    if (counts === undefined || counts.denominator === 0) return [];
    const [part, whole] = [counts.numerator, counts.denominator].map((each) =>
      writeCount(each, { padSmall: false }),
    );
    return [[shownRef(rate.ref), rate.label, "%", `${writePercent(counts)} (${part}/${whole})`, ""]];
  });
  const rows = [
    ...figuresTold(totals).map(({ ref, label, unit }, nth): CellContent[] => [
      shownRef(ref),
      label,
      unit,
      at(SUM_ROWS.sum, nth),
      at(SUM_ROWS.missing, nth),
    ]),
    ...rates,
  ];
  return withRowHeights(
    planTable({
      name: SUMS_SHEET,
      title: `SỐ LIỆU CHUNG CỦA ${totals.rows.length} ĐƠN VỊ ${period.toLocaleUpperCase("vi")}`,
      advice: "Tổng chỉ cộng số đã có. Tỷ lệ tính từ tổng của các số đếm, chỉ khi mọi đơn vị đều có số.",
      columns: COLUMNS,
      rows,
      names: [],
    }),
    COLUMNS,
  );
}
