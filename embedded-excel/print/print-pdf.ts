import { copyFile, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findLibreOffice } from "./find-program";
import { writeFontConfig } from "./fontconfig";
import { runProgram } from "./run-program";

export interface PdfResult {
  /** Path of the PDF, as it was asked for. */
  readonly file: string;
  readonly bytes: number;
}

export interface PrintOptions {
  /** LibreOffice is ended after this time; five minutes unless told: against hanging, not against slowness. */
  readonly timeoutMs?: number;
  /** LibreOffice to use instead of the one that is found. */
  readonly libreOffice?: string;
}

const DEFAULT_TIMEOUT_MS = 300_000;

/** A proxy that nobody serves: a document can make LibreOffice ask for nothing beyond this machine. */
const NOWHERE = "http://127.0.0.1:9";

/** One file to print, and where its PDF goes. */
export interface PrintJob {
  readonly content: Uint8Array;
  /** A workbook unless told. */
  readonly format?: "xlsx" | "docx";
  readonly outFile: string;
}

/**
 * Prints all visible sheets of a workbook to a PDF with LibreOffice, Times New Roman drawn in Tinos.
 *
 * LibreOffice shows the values stored in the file and calculates nothing. It runs without a window, with a profile of
 * its own in a temporary folder that is removed again, so an open LibreOffice of the user is not touched.
 *
 * @throws Error when LibreOffice is not installed (ask findLibreOffice first), fails or takes too long.
 * @example
 * await printPdf(await writeXlsx(snapshot), "bao-cao.pdf"); //=> { file: "bao-cao.pdf", bytes: 48213 }
 */
export async function printPdf(
  content: Uint8Array,
  outFile: string,
  options: PrintOptions = {},
): Promise<PdfResult> {
  const [result] = await printPdfs([{ content, outFile }], options);
  return result as PdfResult;
}

/** Prints several files, Word files too; LibreOffice starts once for all of them, which takes longer than the printing. */
export async function printPdfs(jobs: readonly PrintJob[], options: PrintOptions = {}): Promise<PdfResult[]> {
  const libreOffice = options.libreOffice ?? findLibreOffice();
  if (libreOffice === undefined) throw new Error("LibreOffice is not installed");
  const folder = await mkdtemp(join(tmpdir(), "print-pdf-"));
  try {
    const names = jobs.map((_, index) => join(folder, `printed-${index}`));
    const sources = jobs.map(({ format = "xlsx" }, index) => `${names[index]!}.${format}`);
    await Promise.all(jobs.map(({ content }, index) => writeFile(sources[index]!, content)));
    await runProgram(libreOffice, conversionArguments(sources, folder), {
      timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      env: await environment(folder),
    });
    return await Promise.all(
      jobs.map(async ({ outFile }, index) => {
        await copyFile(`${names[index]!}.pdf`, outFile);
        return { file: outFile, bytes: (await stat(outFile)).size };
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const conversionArguments = (sources: readonly string[], folder: string): string[] => [
  `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
  "--headless",
  "--norestore",
  "--convert-to",
  "pdf",
  "--outdir",
  folder,
  ...sources,
];

async function environment(folder: string): Promise<NodeJS.ProcessEnv> {
  return {
    ...process.env,
    HOME: folder,
    FONTCONFIG_FILE: await writeFontConfig(folder),
    http_proxy: NOWHERE,
    https_proxy: NOWHERE,
  };
}
