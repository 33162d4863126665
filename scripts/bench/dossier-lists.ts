/** Reading dossier lists: against the bare parse by the library, in length, and in memory. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as xlsx from "@e965/xlsx";
import type { DossierList } from "../../src/dossiers/dossier";
import { dayOfIso, makeList, type MadeList } from "../dossier-lists";
import type { ShapeName } from "../dossier-lists/shapes";
import { importList } from "./import-list";
import { measure, type Measurement } from "./measure";

const PERIOD = { from: dayOfIso("2026-03-20"), to: dayOfIso("2026-04-19") };
const ROWS = 100_000;
/** Parsing a workbook of this size takes seconds: a median of three is steady enough. */
const RUNS = 3;
const LINE_FEED = 0x0a;

const made = (shape: ShapeName): MadeList => makeList({ shape, seed: 5, period: PERIOD, dossiers: ROWS });

/** Whether a list has all dossiers of the generator, `times` over, by what decides their figures. */
function isWhole({ dossiers, problems }: DossierList, list: MadeList, times = 1): boolean {
  const sum = (of: readonly { due?: number; finished?: number; received?: number }[]): number =>
    of.reduce((total, { due = 0, finished = 0, received = 0 }) => total + due + finished + received, 0);
  return (
    problems.length === 0 &&
    dossiers.length === list.dossiers.length * times &&
    sum(dossiers) === sum(list.dossiers) * times
  );
}

async function benchAgainstLibrary(shape: ShapeName): Promise<Measurement> {
  const list = made(shape);
  let read: DossierList | undefined;
  return measure(
    `import ${ROWS} dossiers (${list.file.replace(/^.*\./, ".")}), against the library's bare parse`,
    async () => (read = await importList(list.file, list.bytes)),
    () => xlsx.read(list.bytes, { type: "array", dense: true, raw: true }),
    () => read !== undefined && isWhole(read, list),
    RUNS,
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
  let read: DossierList | undefined;
  const measured = await measure(
    `import a CSV of ${10 * ROWS} rows, against ten of ${ROWS}`,
    async () => (read = await importList(list.file, long)),
    async () => {
      for (let time = 0; time < 10; time += 1) await importList(list.file, list.bytes);
    },
    () => read !== undefined && isWhole(read, list, 10),
    1,
  );
  read = undefined;
  return { ...measured, peakMegabytes: peakOf(list.file, long) };
}

/** Most memory of a process that does nothing but import the file, in megabytes. */
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
  return [await benchAgainstLibrary("city"), await benchAgainstLibrary("service"), await benchLength()];
}
