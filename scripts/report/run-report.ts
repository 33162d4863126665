import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { reportOfFile, type FileReport } from "../../src/on-files/report-of-file";
import { workbookFile } from "../../src/on-files/workbook-of-plans";
import { wordFile } from "../../src/report/word/word-file";
import { verdictOf } from "../../src/workbook/check-sheet";
import { CommandFailure } from "../../src/workbook/command-failure";

export interface ReportOptions {
  readonly file: string;
  readonly outDir: string;
  readonly template?: string | undefined;
  readonly isJson: boolean;
}

/**
 * Checks a filled input workbook and writes `bao-cao.xlsx`, `bao-cao.docx`, `findings.json` and `rates.json`. The workbook
 * is only read.
 *
 * @returns what to print.
 * @throws UnreadableBook, CommandFailure with one Vietnamese message.
 */
export async function runReport({ file, outDir, template, isJson }: ReportOptions): Promise<string> {
  const report = await reportOfFile(
    basename(file),
    await bytesOf(file),
    template === undefined ? {} : { template },
  );
  const { check, rates, document, plan, notes } = report;
  await mkdir(outDir, { recursive: true });
  const written = {
    "bao-cao.xlsx": await workbookFile([{ plan }]),
    "bao-cao.docx": await wordFile([document]),
    "findings.json": json(check.findings),
    "rates.json": json(rates),
  };
  const paths = Object.keys(written).map((name) => join(outDir, name));
  await Promise.all(Object.values(written).map((content, index) => writeFile(paths[index]!, content)));
  return isJson
    ? json({ sheet: check.sheetName, findings: check.findings, rates, notes, files: paths }).trimEnd()
    : [...lines(report), ...paths.map((path) => `Đã ghi ${path}`)].join("\n");
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new CommandFailure("no_file", `Không mở được tệp “${file}”. Kiểm tra lại đường dẫn.`);
  }
}

const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

const MARKS = { error: "LỖI", warning: "CẢNH BÁO", info: "THÔNG TIN" } as const;

function lines({ check: { findings }, notes }: FileReport): string[] {
  return [
    ...notes,
    `${verdictOf(findings)}.`,
    ...findings.map(({ severity, code, message }) => `  ${MARKS[severity]} ${code}: ${message}`),
  ];
}
