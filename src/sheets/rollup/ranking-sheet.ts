/** "Xếp hạng": each unit's rates with their places and the points of QĐ 766; equal rates share a place. */
import { rateOf } from "../../catalog/rates";
import { countsOf, type RateCounts } from "../../checks/rate-values";
import { placesBy, SMALL_BASE, type Place } from "../../rollup/ranking";
import type { RollUp } from "../../rollup/roll-up";
import { placeKey } from "../../rollup/unit-month";
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
  /** Compared with the period before. */
  readonly isFollowed?: true;
}[] = [
  { rate: "tl_dung_han", title: "Đúng hạn", isFollowed: true },
  { rate: "tl_qua_han", title: "Quá hạn", lowIsGood: true },
  { rate: "tl_giai_quyet", title: "Đã giải quyết" },
  { rate: "tl_truc_tuyen", title: "Trực tuyến", isFollowed: true },
  { rate: "tl_sh_dau_vao", title: "Số hóa đầu vào" },
  { rate: "tl_ket_qua_dien_tu", title: "Kết quả điện tử" },
  { rate: "tl_thanh_toan", title: "Thanh toán trực tuyến" },
  { rate: "tl_hai_long", title: "Hài lòng" },
];

const percentOf = ({ counts, isSmall }: Place): string =>
  counts === undefined ? "" : `${writePercent(counts)}${isSmall ? "*" : ""}`;

/** The difference of two rates as they are printed, in points; "" where one is not known. */
function changeOf({ counts }: Place, earlier: RateCounts | undefined): string {
  if (counts === undefined || earlier === undefined || earlier.denominator === 0) return "";
  const [now, then] = [counts, earlier].map(({ numerator, denominator }) =>
    Math.round((10_000 * numerator) / denominator),
  );
  const points = (now! - then!) / 100;
  return `${points > 0 ? "+" : ""}${points.toFixed(2).replace(".", ",")}`;
}

/** Plans the sheet, in the order of the units. */
export function planRankingSheet(
  { totals: { rows }, before }: Pick<RollUp, "totals" | "before">,
  period: string,
): SheetPlan {
  const followed = before === undefined ? [] : RANKED_RATES.filter(({ isFollowed }) => isFollowed);
  const then = new Map(before?.totals.rows.map(({ unit, resolved }) => [placeKey(unit.name), resolved]));
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
    ...followed.map(({ title }) => ({ title: `${title}: tăng, giảm so kỳ trước (điểm %)`, width: 84 })),
    { title: "Điểm 766 (ước tính)", width: 100 },
  ];
  const cells = rows.map(({ unit, resolved }, index): CellContent[] => [
    index + 1,
    unit.name,
    ...places.flatMap((of) => [percentOf(of[index]!), of[index]!.place ?? ""]),
    ...followed.map((each) => {
      const earlier = then.get(placeKey(unit.name));
      const counts = earlier === undefined ? undefined : countsOf(rateOf(each.rate), earlier);
      return changeOf(places[RANKED_RATES.indexOf(each)]![index]!, counts);
    }),
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
