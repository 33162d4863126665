import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { SheetSnapshot, WorkbookSnapshot } from "../../snapshot";
import { writeXlsx, type WriteXlsxOptions } from "../../write-xlsx";
import { sheet, workbook } from "./snapshots";

/** Writes the workbook and reads it again with exceljs. */
export async function reopen(
  snapshot: WorkbookSnapshot,
  options?: WriteXlsxOptions,
): Promise<ExcelJS.Workbook> {
  const bytes = await writeXlsx(snapshot, options);
  // exceljs declares a Buffer of its own, which is an ArrayBuffer.
  return new ExcelJS.Workbook().xlsx.load(bytes as unknown as ArrayBuffer);
}

/** Writes a workbook of one sheet and gives this sheet as exceljs reads it. */
export async function reopenSheet(changes: Partial<SheetSnapshot>): Promise<ExcelJS.Worksheet> {
  const reopened = await reopen(workbook([sheet(changes)]));
  return reopened.worksheets[0] as ExcelJS.Worksheet;
}

/** One XML part of the written file, for what exceljs does not read. */
export async function writtenPart(snapshot: WorkbookSnapshot, path: string): Promise<string> {
  const zip = await JSZip.loadAsync(await writeXlsx(snapshot));
  return (await zip.file(path)?.async("string")) ?? "";
}
