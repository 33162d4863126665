/** What is to be known of what a table's columns hold, where a figure's name does not say it. */
import type { FigureKey } from "../../catalog/figures";
import { writeCount } from "../../vietnamese/counts";
import type { Assignment } from "./summary-identities";
import { headText } from "./summary-words";
import { tableName, type CellFigure, type FoundSummary } from "./found-summary";

const plain = (n: number): string => writeCount(n, { padSmall: false });

/** Returned or withdrawn ones in one column: how many of each, it does not say. */
function returnedNote(
  found: FoundSummary,
  columns: Assignment,
  cells: Readonly<Record<FigureKey, CellFigure>>,
): string[] {
  const figure = cells["khong_co_ket_qua"];
  const index = columns.get("khong_co_ket_qua");
  const column = found.head.columns.find((each) => each.index === index);
  if (figure === undefined || column === undefined || columns.has("da_giai_quyet")) return [];
  return [
    `Bảng ${tableName(found.table)}: cột “${headText(column)}” (${plain(figure.value)} hồ sơ, ô ${figure.cell}) đứng ngoài số đã xử lý. Theo thiết lập, số này được cộng vào “Hồ sơ đã giải quyết” hoặc để ngoài; cột không ghi riêng bao nhiêu trả lại, bao nhiêu rút nên hai chỉ tiêu đó để trống.`,
  ];
}

function postalNote(found: FoundSummary, columns: Assignment): string[] {
  const index = columns.get("tn_truc_tiep");
  const column = found.head.columns.find((each) => each.index === index);
  if (column === undefined || !column.concepts.has("postal")) return [];
  return [
    `Cột “${headText(column)}” gồm cả bưu chính công ích: ghi vào “Trực tiếp”, chỉ tiêu “Qua bưu chính công ích” để trống.`,
  ];
}

/** Biểu II.06a: "Đúng hạn" holds what the form has no other column for. */
function onTimeNote({ shape, axis }: FoundSummary, columns: Assignment): string[] {
  const isForm = (shape === "T1" || shape === "T2") && axis !== "unit" && columns.has("gq_dung_han");
  return isForm
    ? [
        "Theo hướng dẫn của biểu, cột “Đúng hạn” gồm cả hồ sơ chờ bổ sung và trả lại, rút; các chỉ tiêu đó để trống.",
      ]
    : [];
}

/** Remarks on a table's columns. */
export function measuredNotes(
  found: FoundSummary,
  columns: Assignment,
  cells: Readonly<Record<FigureKey, CellFigure>>,
): string[] {
  return [
    ...returnedNote(found, columns, cells),
    ...postalNote(found, columns),
    ...onTimeNote(found, columns),
  ];
}
