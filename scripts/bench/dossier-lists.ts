/** Reading dossier lists: against the bare parse by the library, in length, and in memory. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as xlsx from "@e965/xlsx";
import { makeList, type MadeList } from "../dossier-lists";
import type { ShapeName } from "../dossier-lists/shapes";
import { importAndCount, PERIOD, type Imported } from "./import-list";
import { measure, type Measurement } from "./measure";

const ROWS = 100_000;
/** Parsing a workbook of this size takes seconds, so few runs; a text less than one, in which garbage collection shows. */
const RUNS = { workbook: 3, text: 7 } as const;
const LINE_FEED = 0x0a;

const made = (shape: ShapeName): MadeList => makeList({ shape, seed: 5, period: PERIOD, dossiers: ROWS });

/** Whether everything was read, and counted as the generator knows it, `times` over. */
function isTruth(imported: Imported | undefined, { truth }: MadeList, times = 1): boolean {
  const counts = Object.entries(truth.figures);
  return imported?.problems === 0 && counts.every(([key, count]) => imported.figures[key] === count * times);
}

async function benchAgainstLibrary(shape: ShapeName, runs: number): Promise<Measurement> {
  const list = made(shape);
  let imported: Imported | undefined;
  return measure(
    `import and count ${ROWS} dossiers (${list.file.replace(/^.*\./, ".")}), against the library's bare parse`,
    async () => (imported = await importAndCount(list.file, list.bytes)),
    () => xlsx.read(list.bytes, { type: "array", dense: true, raw: true }),
    () => isTruth(imported, list),
    { runs },
  );
}

/** The same list again and again below one head. */
function repeated({ bytes }: MadeList, times: number): Uint8Array {
  const headEnd = bytes.indexOf(LINE_FEED) + 1;
  const body = bytes.subarray(headEnd);
  return Buffer.concat([bytes.subarray(0, headEnd), ...Array.from({ length: times }, () => body)]);
}

async function benchLength(): Promise<Measurement> {
  const list = made("service");
  const long = repeated(list, 10);
  let imported: Imported | undefined;
  const measured = await measure(
    `import and count a CSV of ${10 * ROWS} rows, against ten of ${ROWS}`,
    async () => (imported = await importAndCount(list.file, long)),
    async () => {
      for (let time = 0; time < 10; time += 1) await importAndCount(list.file, list.bytes);
    },
    () => isTruth(imported, list, 10),
    { runs: 1 },
  );
  return { ...measured, peakMegabytes: peakOf(list.file, long) };
}

/** Most memory of a process that does nothing but import and count the file, in megabytes. */
function peakOf(file: string, bytes: Uint8Array): number {
  const folder = mkdtempSync(path.join(tmpdir(), "tthc-bench-"));
  try {
    const target = path.join(folder, file);
    writeFileSync(target, bytes);
    const script = path.join(__dirname, "import-list.ts");
    const { stdout } = spawnSync(process.execPath, [...process.execArgv, script, target], {
      encoding: "utf8",
    });
    return Number(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The benchmarks of reading, one after the other. */
export async function benchDossierLists(): Promise<Measurement[]> {
  return [
    await benchAgainstLibrary("city", RUNS.workbook),
    await benchAgainstLibrary("service", RUNS.text),
    await benchLength(),
  ];
}
