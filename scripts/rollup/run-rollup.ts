import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { BadPacket } from "../../src/packet/read-packet";
import { reportOfRollUp } from "../../src/on-files/roll-up-report";
import { unitMonthOf } from "../../src/on-files/unit-month-of-file";
import { UnreadableBook } from "../../src/on-files/unreadable-book";
import { workbookFile } from "../../src/on-files/workbook-of-plans";
import { rollUp, type RollUp } from "../../src/rollup/roll-up";
import type { Refused } from "../../src/rollup/gather";
import { slipName } from "../../src/rollup/slips";
import { readUnitList } from "../../src/rollup/unit-list";
import type { UnitMonth } from "../../src/rollup/unit-month";
import { wordFile } from "../../src/report/word/word-file";
import { planReportSheet } from "../../src/sheets/report/report-sheet";
import { planRollUp } from "../../src/sheets/rollup/roll-up-sheets";
import { CommandFailure } from "../../src/workbook/command-failure";
import { filesAt, type FoundFile } from "./files-at";

export interface RollUpOptions {
  readonly paths: readonly string[];
  readonly outDir: string;
  readonly period?: string | undefined;
  readonly units?: string | undefined;
  readonly before?: string | undefined;
  /** Who gathers: stands at the head of the report. */
  readonly name?: string | undefined;
  /** Id of the report's form. */
  readonly template?: string | undefined;
  readonly isJson: boolean;
}

/** A file of a unit is some hundred kilobytes; what is larger is something else. */
const MOST_BYTES = 30_000_000;

/**
 * Reads the files, writes `tong-hop.xlsx` and a slip for each unit that has something to look at. No file that was given
 * is changed, and one bad file never stops the rest.
 *
 * @returns what to print.
 * @throws CommandFailure where nothing can be made at all.
 */
export async function runRollup({ paths, outDir, isJson, ...wishes }: RollUpOptions): Promise<string> {
  const { period, units, before, name = "", template = DEFAULT_FORM } = wishes;
  const found = await filesAt(paths);
  if (found.length === 0) {
    throw new CommandFailure(
      "no_files",
      "Không thấy tệp .json hay .xlsx nào để tổng hợp. Kiểm tra lại đường dẫn.",
    );
  }
  const listed = units === undefined ? [] : readUnitList(await textOf(units));
  const { months, refused } = await readAll(found, period);
  const then = before === undefined ? [] : (await readAll(await filesAt([before]))).months;
  const made = rollUp(months, refused, { period, units: listed, before: then });
  const document = reportOfRollUp(made, { issuer: name, template });
  await mkdir(join(outDir, SLIPS), { recursive: true });
  const file = join(outDir, "tong-hop.xlsx");
  const plans = [...planRollUp(made), planReportSheet(document, { name: REPORT_SHEET })];
  await writeFile(file, await workbookFile(plans.map((plan) => ({ plan }))));
  await writeFile(join(outDir, "bao-cao.docx"), await wordFile([document]));
  for (const slip of made.slips) {
    await writeFile(join(outDir, SLIPS, slipName(slip)), `${JSON.stringify(slip, null, 2)}\n`);
  }
  return isJson ? JSON.stringify(asJson(made, file), null, 2) : asText(made, file, outDir);
}

const SLIPS = "phieu-tra-lai";
const REPORT_SHEET = "Báo cáo";

/** The form that every level fills in: Biểu số 06/VPCP/KSTT. */
const DEFAULT_FORM = "bieu-06";

interface ReadFiles {
  readonly months: UnitMonth[];
  readonly refused: Refused[];
}

async function readAll(files: readonly FoundFile[], period?: string): Promise<ReadFiles> {
  const read: ReadFiles = { months: [], refused: [] };
  for (const { name, path, bytes } of files) {
    if (bytes > MOST_BYTES) {
      read.refused.push({
        file: name,
        reason: `Tệp “${name}” lớn hơn 30 MB nên chưa được mở. Chọn đúng sổ nhập liệu hoặc gói nộp.`,
      });
      continue;
    }
    try {
      read.months.push(await unitMonthOf(name, await readFile(path), period));
    } catch (error) {
      if (!(error instanceof BadPacket || error instanceof UnreadableBook)) throw error;
      read.refused.push({ file: name, reason: error.message });
    }
  }
  return read;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch {
    throw new CommandFailure("no_file", `Không mở được danh sách đơn vị “${path}”. Kiểm tra lại đường dẫn.`);
  }
}

function asJson({ gathered, totals, across }: RollUp, workbook: string): unknown {
  return {
    period: gathered.period,
    units: gathered.counted.map(({ name, code, file, isLate, remarks }) => ({
      name,
      code,
      file,
      isLate,
      remarks,
    })),
    absent: gathered.absent.map(({ name, code }) => ({ name, code })),
    refused: gathered.refused,
    settings: totals.settings,
    figures: totals.figures,
    missing: totals.missing,
    across,
    workbook,
  };
}

function asText({ gathered, slips, across }: RollUp, workbook: string, outDir: string): string {
  const { period, counted, absent, refused } = gathered;
  return [
    `Tổng hợp ${period}: ${counted.length} đơn vị đã nộp, ${absent.length} chưa nộp, ${refused.length} tệp không nhận.`,
    ...refused.map(({ reason }) => `  ${reason}`),
    ...across.map(({ unit, code, message }) => `  ${unit}, ${code}: ${message}`),
    `Đã ghi ${workbook}`,
    ...(slips.length === 0 ? [] : [`Đã ghi ${slips.length} phiếu trả lại vào ${join(outDir, SLIPS)}`]),
  ].join("\n");
}
