/** The sheet "Văn bản": the legal documents that forms, help and rules cite, and how each stands on a day. */
import {
  changesBy,
  hadEnded,
  LEGAL_DOCUMENTS,
  legalDocument,
  type LegalDocument,
} from "../../catalog/legal-documents";
import { addDays, toExcelSerial, writeDate } from "../../vietnamese/dates";
import { madeMark } from "../made-sheet";
import { FIRST_TABLE_ROW, FONT, planTable, type ListColumn } from "../dossiers/table-sheet";
import { heightOf } from "../text-metrics";
import type { CellContent, SheetPlan } from "../sheet-plan";

export const LAW_SHEET = "Văn bản";

/** On the sheet: a mark of what was written, by which later edits are known. */
export const LAW_NAME = "tthc_la_van_ban";

const COLUMNS = [
  { title: "Loại", width: 72 },
  { title: "Số, ký hiệu", width: 104 },
  { title: "Về việc", width: 200 },
  { title: "Ban hành", width: 70, kind: "date" },
  { title: "Hiệu lực từ", width: 70, kind: "date" },
  { title: "Tình trạng", width: 170 },
  { title: "Biết từ đâu", width: 150 },
] as const satisfies readonly ListColumn[];

const HEAD_HEIGHTS = [24, 18, 20];
const PADDING = { beside: 8, above: 3 };
const LEAST_HEIGHT = 20;

const CERTAINTY: Readonly<Record<LegalDocument["certainty"], string>> = {
  copy: "đã đọc bản chép",
  cited: "chỉ thấy nơi khác viện dẫn",
};

/**
 * How a document stands on a day, as far as the table tells: what is not known is not said.
 *
 * @param day ISO date.
 * @example standingOf(legalDocument("42/2022/NĐ-CP")!, "2026-11-30")
 * //=> "Hết hiệu lực từ 01/7/2026; thay bằng Nghị định 224/2026/NĐ-CP"
 */
export function standingOf(document: LegalDocument, day: string): string {
  const { from, until, endedBy, amendedBy = [] } = document;
  const end = until === undefined ? "" : writeDate(addDays(until, 1));
  const successor = endedBy === undefined ? "" : `; thay bằng ${nameOf(endedBy)}`;
  if (hadEnded(document, day)) return `Hết hiệu lực từ ${end}${successor}`;
  if (from !== undefined && from > day) return `Chưa có hiệu lực, có từ ${writeDate(from)}`;
  const changed = changesBy(document, day);
  const undated = amendedBy.filter((each) => each.from === undefined).map(({ number }) => number);
  const sentences = [
    from === undefined ? "Chưa thấy văn bản thay thế" : "Còn hiệu lực",
    until === undefined ? "" : `sẽ hết hiệu lực từ ${end}${successor}`,
    changed.length === 0 ? "" : `đã sửa đổi bởi ${changed.map(nameOf).join(", ")}`,
    undated.length === 0 ? "" : `có văn bản sửa đổi ${undated.map(nameOf).join(", ")}, chưa rõ từ ngày nào`,
  ];
  return sentences.filter((each) => each !== "").join("; ");
}

/** @example nameOf("224/2026/NĐ-CP") //=> "Nghị định 224/2026/NĐ-CP" */
function nameOf(number: string): string {
  const document = legalDocument(number);
  return document === undefined ? number : `${document.kind} ${document.number}`;
}

/**
 * Plans the sheet.
 *
 * @param day the day on which the officer asks.
 */
export function planLawSheet(name: string, day: string): SheetPlan {
  const rows = LEGAL_DOCUMENTS.map((document): CellContent[] => [
    document.kind,
    document.number,
    document.subject,
    serial(document.issued),
    serial(document.from),
    standingOf(document, day),
    `${document.source} (${CERTAINTY[document.certainty]})`,
  ]);
  const plan = planTable({
    name,
    title: "VĂN BẢN MÀ TIỆN ÍCH VIỆN DẪN",
    advice: `Tình trạng tính đến ${writeDate(day)}. Bảng không đọc từ Công báo và chỉ gồm văn bản mà mẫu, quy tắc, hướng dẫn có nhắc; đối chiếu bản gốc trước khi viện dẫn.`,
    columns: COLUMNS,
    rows,
    names: [],
  });
  return {
    ...plan,
    names: [{ name: LAW_NAME, refersTo: madeMark(plan.grid) }],
    rowHeights: [...HEAD_HEIGHTS, ...rows.map(heightOfRow)],
    selection: `A${FIRST_TABLE_ROW + 1}`,
  };
}

const serial = (date: string | undefined): CellContent => (date === undefined ? null : toExcelSerial(date));

/** As high as the longest of its texts needs. */
const heightOfRow = (row: readonly CellContent[]): number =>
  Math.max(
    LEAST_HEIGHT,
    ...row.flatMap((cell, index) =>
      typeof cell === "string"
        ? [heightOf(cell, { size: FONT.size }, COLUMNS[index]!.width - PADDING.beside) + PADDING.above]
        : [],
    ),
  );
