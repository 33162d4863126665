/** A new sheet "Thuyết minh": the parts that only the officer can write, one a row, in the order of a report. */
import { NARRATIVE_PARTS, type NarrativePart } from "../../report/facts/narrative-parts";
import { cellAddress, rangeAddress } from "../address";
import type { CellContent, CellStyle, SheetPlan } from "../sheet-plan";
import { constantOf, NARRATIVE_NAME } from "../sheet-marks";
import { listPage, LIST_FONT, LIST_HEAD, LIST_HINT, LIST_LINES, LIST_TITLE } from "../list-look";
import { NARRATIVE_COLUMNS } from "./read-narrative";
import type { NewPart } from "./suggest";

export const NARRATIVE_SHEET = "Thuyết minh";

/** As the parts come in a report; the others follow. */
const ORDER = ["can_cu", "dac_diem", "to_chuc", "chi_dao", "van_ban"];

const rank = ({ key }: NarrativePart): number => (ORDER.includes(key) ? ORDER.indexOf(key) : ORDER.length);

export const PARTS_IN_ORDER: readonly NarrativePart[] = [...NARRATIVE_PARTS].sort(
  (a, b) => rank(a) - rank(b),
);

const COLUMNS = [
  { title: "Phần của báo cáo", width: 130 },
  { title: "Nội dung (mỗi dòng là một đoạn hoặc một ý)", width: 500 },
  { title: "Nguồn", width: 110 },
  // Read back, not shown: what was suggested, what came from the period before, which part the row is.
  { title: "Gợi ý", width: 60 },
  { title: "Kỳ trước", width: 60 },
  { title: "Khóa", width: 60 },
] as const;

const VISIBLE = 3;
const HEAD_ROW = 2;
const FIRST_ROW = HEAD_ROW + 1;

/** Typed "- Chấp hành tốt" or "=…" stays the text that it is. */
const WORDS: CellStyle = { numberFormat: "@", wrap: true, vertical: "top" };

/** Tells suggestions from the officer's words, without the add-in too. */
function sourceFormula(row: number): string {
  const [text, suggested, carried] = [1, 3, 4].map((column) => cellAddress(row, column));
  return `=IF(${text}="",IF(${suggested}="","","Đã bỏ gợi ý: không in"),IF(EXACT(${text},${suggested}),"Gợi ý từ số liệu: xem lại",IF(EXACT(${text},${carried}),"Của kỳ trước: xem lại","Đã viết")))`;
}

/**
 * The plan of a narrative sheet.
 *
 * @param period title of the period: "tháng 4 năm 2026".
 * @param partOf what a part begins with, by key.
 * @param isPrinted whether the form prints a part: one that it does not is hidden while it holds nothing.
 */
export function planNarrativeSheet(
  name: string,
  period: string,
  partOf: (key: string) => NewPart,
  isPrinted: (key: string) => boolean = () => true,
): SheetPlan {
  const last = FIRST_ROW + PARTS_IN_ORDER.length - 1;
  const texts = rangeAddress(FIRST_ROW, 1, last, 1);
  const rows = PARTS_IN_ORDER.map(({ key, label }, index): CellContent[] => {
    const { text, suggested, carried } = partOf(key);
    return [label, text, { formula: sourceFormula(FIRST_ROW + index) }, suggested, carried, key];
  });
  const headOf = (column: number): string => cellAddress(HEAD_ROW, column);
  return {
    name,
    showGridlines: true,
    grid: [
      [`THUYẾT MINH${period === "" ? "" : ` ${period.toUpperCase()}`}`],
      [
        "Ô trống thì báo cáo bỏ qua phần đó. Chữ xanh là gợi ý từ số liệu: sửa hoặc xóa tùy ý. Thêm dòng dưới một phần là viết tiếp phần đó.",
      ],
      COLUMNS.map(({ title }) => title),
      ...rows,
    ],
    columnWidths: COLUMNS.map(({ width }) => width),
    hiddenColumns: [VISIBLE, VISIBLE + 1, VISIBLE + 2],
    hiddenRows: PARTS_IN_ORDER.flatMap(({ key }, index) =>
      isPrinted(key) || partOf(key).text !== "" ? [] : [FIRST_ROW + index],
    ),
    rowHeights: [24, 18, 20],
    autofitRows: `${FIRST_ROW + 1}:${last + 1}`,
    styles: [
      {
        range: rangeAddress(0, 0, last, COLUMNS.length - 1),
        style: { font: LIST_FONT, vertical: "top", wrap: true },
      },
      { range: cellAddress(0, 0), style: LIST_TITLE },
      { range: cellAddress(1, 0), style: LIST_HINT },
      { range: rangeAddress(HEAD_ROW, 0, HEAD_ROW, VISIBLE - 1), style: LIST_HEAD },
      { range: rangeAddress(FIRST_ROW, 0, last, 0), style: { font: { bold: true } } },
      { range: rangeAddress(FIRST_ROW, 0, last, VISIBLE - 1), style: LIST_LINES },
      { range: texts, style: WORDS },
      { range: rangeAddress(FIRST_ROW, 2, last, 2), style: { font: { italic: true, size: 11 } } },
      { range: rangeAddress(FIRST_ROW, VISIBLE, last, COLUMNS.length - 1), style: { ...WORDS, wrap: false } },
    ],
    merges: [],
    names: [
      { name: NARRATIVE_NAME, refersTo: constantOf(period) },
      { name: NARRATIVE_COLUMNS.text, refersTo: headOf(1) },
      { name: NARRATIVE_COLUMNS.suggested, refersTo: headOf(3) },
      { name: NARRATIVE_COLUMNS.carried, refersTo: headOf(4) },
      { name: NARRATIVE_COLUMNS.key, refersTo: headOf(5) },
    ],
    validations: [],
    highlights: [
      {
        range: texts,
        formula: `=AND($D${FIRST_ROW + 1}<>"",EXACT($B${FIRST_ROW + 1},$D${FIRST_ROW + 1}))`,
        fill: "#EAF2FB",
        fontColor: "#1F4E9E",
      },
    ],
    freezeRows: FIRST_ROW,
    page: listPage("landscape", rangeAddress(0, 0, last, VISIBLE - 1), HEAD_ROW),
    isProtected: false,
    selection: cellAddress(
      FIRST_ROW +
        Math.max(
          0,
          PARTS_IN_ORDER.findIndex(({ key }) => isPrinted(key)),
        ),
      1,
    ),
  };
}
