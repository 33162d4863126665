import type { InspectedTemplate } from "../../../excel/report/template-sheets";
import { previewOf } from "../../../report/fill/preview";
import { h, type Element } from "../../view/element";
import { button, sign } from "../../view/parts";

/** A template with many faults would fill the pane. */
const MOST_PROBLEMS = 8;

/** What is wrong with the template, and the selected row as the figures of this period fill it. */
export function inspectionView(
  inspected: InspectedTemplate | undefined,
  goToRow: (row: number) => void,
): Element[] {
  if (inspected === undefined) return [];
  return [...problemList(inspected, goToRow), previewCard(inspected)];
}

function problemList({ problems, blocks }: InspectedTemplate, goToRow: (row: number) => void): Element[] {
  if (problems.length === 0) {
    return [
      h(
        "p",
        { class: "verdict done" },
        sign("done"),
        h("span", {}, `Mẫu đọc được cả ${blocks.length} dòng.`),
      ),
    ];
  }
  const more = problems.length - MOST_PROBLEMS;
  return [
    h("p", {}, h("b", {}, `Mẫu có ${problems.length} chỗ phải sửa:`)),
    h(
      "ul",
      { class: "findings" },
      problems.slice(0, MOST_PROBLEMS).map(({ row, message }) =>
        h(
          "li",
          { class: "finding wrong" },
          h("p", {}, message),
          button(`Đến dòng ${row}`, () => goToRow(row), { kind: "link" }),
        ),
      ),
    ),
    ...(more > 0 ? [h("p", { class: "hint" }, `và ${more} chỗ khác.`)] : []),
  ];
}

function previewCard({ blocks, problems, selectedRow, sheetName, facts }: InspectedTemplate): Element {
  const said = (...lines: string[]): Element =>
    h(
      "div",
      { class: "effect" },
      lines.map((line) => h("p", {}, line)),
    );
  if (facts === undefined) return said("Chưa có biểu nhập liệu nên chưa xem thử được.");
  if (selectedRow === undefined)
    return said(`Để xem thử một dòng: mở trang “${sheetName}”, chọn dòng đó rồi bấm lại.`);
  const block = blocks.find((each) => each.row === selectedRow);
  if (block === undefined || problems.some(({ row }) => row === selectedRow)) {
    return said(`Dòng ${selectedRow} không phải một khối đọc được. Chọn dòng khác rồi bấm lại.`);
  }
  const { texts, why } = previewOf(block, facts);
  return said(`Dòng ${selectedRow} với số liệu kỳ này:`, ...(why === undefined ? texts : [why]));
}
