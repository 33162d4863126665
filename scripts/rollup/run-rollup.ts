import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { rollUpFiles, type GivenFile } from "../../src/on-files/roll-up-files";
import type { RollUp } from "../../src/rollup/roll-up";
import { troubleWithList, unitListOf } from "../../src/on-files/unit-list-of-file";
import type { ListedUnit } from "../../src/rollup/unit-list";
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

/**
 * Reads the files, writes `tong-hop.xlsx`, the report, and a slip for each unit that has something to look at. No file that
 * was given is changed, and one bad file never stops the rest.
 *
 * @returns what to print.
 * @throws CommandFailure where nothing can be made at all.
 */
export async function runRollup({ paths, outDir, isJson, ...wishes }: RollUpOptions): Promise<string> {
  const { period, units, before, name, template } = wishes;
  const found = await filesAt(paths);
  if (found.length === 0) {
    throw new CommandFailure(
      "no_files",
      "Không thấy tệp .json hay .xlsx nào để tổng hợp. Kiểm tra lại đường dẫn.",
    );
  }
  const { made, known, files, slips } = await rollUpFiles(found.map(givenFile), {
    period,
    template,
    ...(units === undefined ? {} : { units: await unitsAt(units) }),
    ...(before === undefined ? {} : { before: (await filesAt([before])).map(givenFile) }),
    ...(name === undefined ? {} : { issuer: name }),
  });
  await mkdir(join(outDir, SLIPS), { recursive: true });
  for (const { name: file, content } of files) await writeFile(join(outDir, file), content);
  for (const { name: file, content } of slips) await writeFile(join(outDir, SLIPS, file), content);
  const workbook = join(outDir, files[0]!.name);
  return isJson ? JSON.stringify(asJson(made, workbook), null, 2) : asText(made, known, workbook, outDir);
}

const SLIPS = "phieu-tra-lai";

const givenFile = ({ name, path, bytes }: FoundFile): GivenFile => ({
  name,
  size: bytes,
  read: () => readFile(path),
});

async function unitsAt(path: string): Promise<readonly ListedUnit[]> {
  const bytes = await readFile(path).catch(() => {
    throw new CommandFailure("no_file", `Không mở được danh sách đơn vị “${path}”. Kiểm tra lại đường dẫn.`);
  });
  const list = unitListOf(bytes);
  const trouble = troubleWithList(basename(path), list);
  if (trouble !== undefined) throw new CommandFailure("bad_list", trouble);
  return list.units;
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

function asText(
  { gathered, slips, across }: RollUp,
  known: number,
  workbook: string,
  outDir: string,
): string {
  const { period, counted, absent, refused } = gathered;
  return [
    `Tổng hợp ${period}: ${counted.length} đơn vị đã nộp, ${absent.length} chưa nộp, ${refused.length} tệp không nhận.`,
    ...(known === 0 ? [] : [`  ${known} tệp đã có từ lần trước.`]),
    ...refused.map(({ reason }) => `  ${reason}`),
    ...across.map(({ unit, code, message }) => `  ${unit}, ${code}: ${message}`),
    `Đã ghi ${workbook}`,
    ...(slips.length === 0 ? [] : [`Đã ghi ${slips.length} phiếu trả lại vào ${join(outDir, SLIPS)}`]),
  ].join("\n");
}
