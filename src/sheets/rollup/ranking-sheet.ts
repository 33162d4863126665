/** "Xếp hạng": each unit's rates with their places and the points of QĐ 766; equal rates share a place. */
import { rateOf } from "../../catalog/rates";
import { placesBy, SMALL_BASE, type Place } from "../../rollup/ranking";
import type { Totals } from "../../rollup/totals";
import { scoreOf } from "../../score/evaluate";
import { pointsText } from "../../score/points-text";
import { writePercent } from "../../vietnamese/percent";
import { rangeAddress } from "../address";
import { FIRST_TABLE_ROW, planTable } from "../dossiers/table-sheet";
import type { CellContent, SheetPlan, StyledRange } from "../sheet-plan";
import { withRowHeights } from "./row-heights";

export const RANKING_SHEET = "Xếp hạng";

/** What provinces compare their communes by. */
export const RANKED_RATES: readonly {
  readonly rate: string;
  readonly title: string;
  readonly lowIsGood?: true;
}[] = [
  { rate: "tl_dung_han", title: "Đúng hạn" },
  { rate: "tl_qua_han", title: "Quá hạn", lowIsGood: true },
  { rate: "tl_giai_quyet", title: "Đã giải quyết" },
  { rate: "tl_truc_tuyen", title: "Trực tuyến" },
  { rate: "tl_sh_dau_vao", title: "Số hóa đầu vào" },
  { rate: "tl_ket_qua_dien_tu", title: "Kết quả điện tử" },
  { rate: "tl_thanh_toan", title: "Thanh toán trực tuyến" },
  { rate: "tl_hai_long", title: "Hài lòng" },
];

const percentOf = ({ counts, isSmall }: Place): string =>
  counts === undefined ? "" : `${writePercent(counts)}${isSmall ? "*" : ""}`;

/** Plans the sheet, in the order of the units. */
export function planRankingSheet({ rows }: Totals, period: string): SheetPlan {
  const places = RANKED_RATES.map(({ rate, lowIsGood = false }) =>
    placesBy(rateOf(rate).key, rows, lowIsGood),
  );
  const columns = [
    { title: "TT", width: 32 },
    { title: "Đơn vị", width: 190 },
    ...RANKED_RATES.flatMap(({ title }) => [
      { title, width: 68 },
      { title: "Hạng", width: 40, kind: "count" as const },
    ]),
    { title: "Điểm 766 (ước tính)", width: 100 },
  ];
  const cells = rows.map(({ unit, resolved }, index): CellContent[] => [
    index + 1,
    unit.name,
    ...places.flatMap((of) => [percentOf(of[index]!), of[index]!.place ?? ""]),
    pointsText(scoreOf(resolved).points),
  ]);
  const table = planTable({
    name: RANKING_SHEET,
    title: `XẾP HẠNG CÁC ĐƠN VỊ ${period.toLocaleUpperCase("vi")}`,
    advice: `Tỷ lệ bằng nhau thì cùng hạng. Dấu * là tỷ lệ tính trên dưới ${SMALL_BASE} hồ sơ: một hồ sơ đã đổi nhiều hạng.`,
    columns,
    rows: cells,
    names: [],
  });
  const last = FIRST_TABLE_ROW + Math.max(rows.length, 1) - 1;
  const styles = RANKED_RATES.flatMap((_, nth): StyledRange[] => {
    const [rate, place] = [2 + 2 * nth, 3 + 2 * nth].map((at) => rangeAddress(FIRST_TABLE_ROW, at, last, at));
    return [
      { range: rate!, style: { horizontal: "right" } },
      { range: place!, style: { horizontal: "center" } },
    ];
  });
  return withRowHeights({ ...table, freezeColumns: 2, styles: [...table.styles, ...styles] }, columns);
}
