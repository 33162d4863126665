/** A template as a sheet that officers edit: one block a row. */
import type { BlockKind, ReportTemplate, TemplateBlock } from "../../report/notation/template";
import { BLOCK_KINDS, REPEATS } from "../../report/notation/block-kinds";
import { rowsOfTemplate, TEMPLATE_COLUMNS as TITLES } from "../../report/notation/template-rows";
import { sayCondition } from "../../report/notation/template-words";
import type { TemplateId } from "../../report/templates/list";
import { cellAddress, rangeAddress } from "../address";
import { listPage, LIST_FONT, LIST_HEAD, LIST_HINT, LIST_LINES, LIST_TITLE } from "../list-look";
import type { CellStyle, SheetPlan, StyledRange } from "../sheet-plan";
import { constantOf, TEMPLATE_NAME } from "../sheet-marks";
import { TEMPLATE_COLUMN_NAMES } from "./read-template";

const WIDTHS = [105, 440, 200, 95] as const;

const HEAD_ROW = 2;
const FIRST_ROW = HEAD_ROW + 1;

/** Rows below the template that are ready to take more blocks. */
const SPARE_ROWS = 60;

/** The words of the list stand in the hidden columns of the first row, where deleting rows cannot reach them. */
const LIST_COLUMN = WIDTHS.length + 1;
const KIND_LIST = BLOCK_KINDS.map(({ label }) => label);
const FOR_EACH_LIST = REPEATS.map(({ label }) => label);

/** "- …" and "=…" stay texts. */
const TEXTS: CellStyle = { numberFormat: "@", wrap: true, vertical: "top" };

const BOLD: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "heading1",
  "heading2",
  "heading3",
  "letter",
  "title",
  "table",
]);

function boldRows(blocks: readonly TemplateBlock[]): StyledRange[] {
  return blocks.flatMap(({ kind }, index) =>
    BOLD.has(kind) ? [{ range: cellAddress(FIRST_ROW + index, 1), style: { font: { bold: true } } }] : [],
  );
}

/**
 * The plan of a template sheet.
 *
 * @param form the form that the template began as.
 */
export function planTemplateSheet(name: string, form: TemplateId, template: ReportTemplate): SheetPlan {
  const { title, blocks } = template;
  const last = FIRST_ROW + blocks.length - 1;
  const lastSpare = last + SPARE_ROWS;
  const width = LIST_COLUMN + KIND_LIST.length + FOR_EACH_LIST.length;
  const forEachColumn = LIST_COLUMN + KIND_LIST.length;
  const fixed = (left: number, right: number): string =>
    rangeAddress(0, left, 0, right).replace(/[A-Z]+|\d+/g, "$$$&");
  const column = (index: number): string => rangeAddress(FIRST_ROW, index, lastSpare, index);
  const choose = "Chọn một mục trong danh sách.";
  return {
    name,
    showGridlines: true,
    grid: [
      [
        `MẪU: ${title}`,
        ...Array.from({ length: LIST_COLUMN - 1 }, () => null),
        ...KIND_LIST,
        ...FOR_EACH_LIST,
      ],
      [
        "Mỗi dòng là một khối của báo cáo, từ trên xuống. {{…}} là chỗ điền số liệu; phần trong [ ] được bỏ khi chưa có số. Thêm, xóa, chuyển dòng tùy ý.",
      ],
      [...TITLES],
      ...rowsOfTemplate(template).map(([kind, text, when, forEach]) => [
        kind,
        text,
        sayCondition(when),
        forEach,
      ]),
    ],
    columnWidths: [...WIDTHS, ...Array.from({ length: width - WIDTHS.length }, () => 30)],
    hiddenColumns: Array.from({ length: width - LIST_COLUMN }, (_, index) => LIST_COLUMN + index),
    rowHeights: [24, 18, 20],
    autofitRows: `${FIRST_ROW + 1}:${last + 1}`,
    styles: [
      {
        range: rangeAddress(0, 0, lastSpare, WIDTHS.length - 1),
        style: { font: LIST_FONT, vertical: "top" },
      },
      { range: cellAddress(0, 0), style: LIST_TITLE },
      { range: cellAddress(1, 0), style: LIST_HINT },
      { range: rangeAddress(HEAD_ROW, 0, HEAD_ROW, WIDTHS.length - 1), style: LIST_HEAD },
      { range: rangeAddress(FIRST_ROW, 0, lastSpare, WIDTHS.length - 1), style: TEXTS },
      { range: rangeAddress(FIRST_ROW, 0, last, WIDTHS.length - 1), style: LIST_LINES },
      ...boldRows(blocks),
    ],
    merges: [],
    names: [
      { name: TEMPLATE_NAME, refersTo: constantOf(form) },
      ...Object.values(TEMPLATE_COLUMN_NAMES).map((each, index) => ({
        name: each,
        refersTo: cellAddress(HEAD_ROW, index),
      })),
    ],
    validations: [
      {
        range: column(0),
        rule: { kind: "listOf", cells: fixed(LIST_COLUMN, forEachColumn - 1) },
        title: "Loại khối",
        message: choose,
      },
      {
        range: column(3),
        rule: { kind: "listOf", cells: fixed(forEachColumn, width - 1) },
        title: "Lặp lại",
        message: choose,
      },
    ],
    highlights: [],
    freezeRows: FIRST_ROW,
    page: listPage("landscape", rangeAddress(0, 0, last, WIDTHS.length - 1), HEAD_ROW),
    isProtected: false,
    selection: cellAddress(FIRST_ROW, 1),
  };
}
