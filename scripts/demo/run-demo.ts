import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { openEmbeddedExcel } from "../../embedded-excel";
import { findLibreOffice, printPdfs, type PrintJob } from "../../embedded-excel/print";
import { writeXlsx } from "../../workbook-file";
import { verdictOf, type CheckResult } from "../../src/workbook/check-sheet";
import { wordFile } from "../../src/report/word/word-file";
import { makeReport } from "./make-report";
import { readCase, type Case } from "../case-file/read-case";
import { CaseProblem } from "../case-file/problem";

export interface DemoOptions {
  readonly caseFile: string;
  readonly outDir: string;
}

/**
 * Runs the main job on a case file and writes `so-lieu-bao-cao.xlsx`, `bao-cao.docx`, `findings.json`, `rates.json` and,
 * where LibreOffice is, the sheet and the Word file as printed: `bao-cao.pdf`, `bao-cao-word.pdf`.
 *
 * @returns lines to print.
 * @throws CaseProblem, CommandFailure with one Vietnamese message.
 */
export async function runDemo({ caseFile, outDir }: DemoOptions): Promise<string[]> {
  const given = await loadCase(caseFile);
  const excel = await openEmbeddedExcel();
  try {
    const job = await makeReport(excel, given);
    await mkdir(outDir, { recursive: true });
    const snapshot = excel.snapshot();
    const workbook = join(outDir, "so-lieu-bao-cao.xlsx");
    await writeFile(workbook, await writeXlsx(snapshot));
    await writeJson(join(outDir, "findings.json"), job.check.findings);
    await writeJson(join(outDir, "rates.json"), job.rates);
    const word = await wordFile([job.document]);
    const wordPath = join(outDir, "bao-cao.docx");
    await writeFile(wordPath, word);
    const report = await writeXlsx(snapshot, { sheets: [job.reportSheet] });
    return [
      ...job.notes,
      ...findingLines(job.check),
      `Đã ghi ${workbook}`,
      `Đã ghi ${wordPath}`,
      ...(await print([
        { content: report, outFile: join(outDir, "bao-cao.pdf") },
        { content: word, format: "docx", outFile: join(outDir, "bao-cao-word.pdf") },
      ])),
    ];
  } finally {
    excel.dispose();
  }
}

async function loadCase(caseFile: string): Promise<Case> {
  let text: string;
  try {
    text = await readFile(caseFile, "utf8");
  } catch {
    throw new CaseProblem(`Không mở được tệp số liệu “${caseFile}”. Kiểm tra lại đường dẫn.`);
  }
  return readCase(text);
}

async function writeJson(file: string, content: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
}

const MARKS = { error: "LỖI", warning: "CẢNH BÁO", info: "THÔNG TIN" } as const;

function findingLines({ findings }: CheckResult): string[] {
  return [
    `${verdictOf(findings)}.`,
    ...findings.flatMap(({ severity, code, message, hint }) => [
      `  ${MARKS[severity]} ${code}: ${message}`,
      ...(hint === undefined ? [] : [`      ${hint}`]),
    ]),
  ];
}

async function print(jobs: readonly PrintJob[]): Promise<string[]> {
  if (findLibreOffice() === undefined)
    return jobs.map(({ outFile }) => `Chưa có LibreOffice nên không tạo ${basename(outFile)}.`);
  await printPdfs(jobs);
  return jobs.map(({ outFile }) => `Đã ghi ${outFile}`);
}
