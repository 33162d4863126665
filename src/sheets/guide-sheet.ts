/** The sheet "Hướng dẫn" of a workbook that works without the add-in: how to fill it in and what to do with it then. */
import { rangeAddress } from "./address";
import { LIST_FONT, LIST_TITLE, listPage } from "./list-look";
import type { CellContent, CellStyle, SheetPlan } from "./sheet-plan";

const WIDTHS = [32, 520] as const;
const HEAD_ROW = 0;

const stepsFor = (input: string): readonly string[] => [
  `Mở trang “${input}”. Điền đơn vị, kỳ báo cáo và hai ngày ở đầu trang.`,
  "Nhập số liệu vào các ô nền vàng. Ô không có số liệu thì để trống; không có hồ sơ nào thì ghi 0.",
  "Tỷ lệ và cột “Kiểm tra” tự tính. Ô đỏ là lỗi, ô vàng là cảnh báo; lý do ghi ở cột “Kiểm tra” cùng dòng.",
  "Dòng không dùng đến có thể ẩn hoặc để trống; đừng xóa dòng. Chèn thêm dòng, kéo rộng cột thì được.",
  "Lưu sổ dạng .xlsx. Lập báo cáo bằng bản ngoại tuyến, hoặc mở sổ này trong Excel có tiện ích TTHC.",
  "Sổ dùng được với Excel 2010 trở lên, WPS và LibreOffice; không cần Internet.",
];

/** @param input name of the input sheet. */
export function planGuideSheet(input: string): SheetPlan {
  const steps = stepsFor(input);
  const last = HEAD_ROW + steps.length;
  const text: CellStyle = { font: LIST_FONT, vertical: "top", wrap: true };
  const grid: CellContent[][] = [
    ["HƯỚNG DẪN ĐIỀN BIỂU"],
    ...steps.map((step, index): CellContent[] => [index + 1, step]),
  ];
  return {
    name: "Hướng dẫn",
    showGridlines: false,
    grid,
    columnWidths: [...WIDTHS],
    hiddenColumns: [],
    rowHeights: [26, ...steps.map(() => null)],
    autofitRows: `${HEAD_ROW + 2}:${last + 1}`,
    styles: [
      { range: rangeAddress(HEAD_ROW, 0, last, WIDTHS.length - 1), style: text },
      { range: rangeAddress(HEAD_ROW + 1, 0, last, 0), style: { horizontal: "center" } },
      { range: rangeAddress(HEAD_ROW, 0, HEAD_ROW, 0), style: LIST_TITLE },
    ],
    merges: [],
    names: [],
    validations: [],
    highlights: [],
    freezeRows: 0,
    page: listPage("portrait", rangeAddress(HEAD_ROW, 0, last, WIDTHS.length - 1), HEAD_ROW),
    isProtected: true,
    selection: "A1",
  };
}
