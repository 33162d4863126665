import { readFile } from "node:fs/promises";
import path from "node:path";
import { applyMapping } from "../../src/dossiers/columns/apply-mapping";
import { personalCells } from "../../src/dossiers/columns/personal-cells";
import { unreadText } from "../../src/dossiers/columns/lists-of-file";
import type { FoundList } from "../../src/dossiers/columns/found-list";
import type { DossierList } from "../../src/dossiers/dossier";
import type { RawTable } from "../../src/dossiers/read/raw-table";
import { readTables } from "../../src/dossiers/read/read-tables";
import { UnreadableList } from "../../src/dossiers/read/unreadable-list";
import { sourcesOfFile } from "../../src/dossiers/summary/sources-of-file";
import type { FoundSummary } from "../../src/dossiers/summary/found-summary";
import { CountProblem } from "./problem";

/** A list, and what its columns leave to be desired. */
export interface ReadList {
  readonly list: DossierList;
  readonly remarks: readonly string[];
  /** What the personal columns say of a row. */
  readonly peopleIn: ReturnType<typeof personalCells>;
}

/** Nobody is there to choose a column, and without these every dossier would be counted wrongly or not at all. */
const NEEDED = ["received", "due", "finished"] as const;

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new CountProblem(`Không mở được tệp “${file}”. Kiểm tra lại đường dẫn.`, 1);
  }
}

async function tablesOf(file: string): Promise<readonly RawTable[]> {
  try {
    return await readTables({ name: path.basename(file), bytes: await bytesOf(file) });
  } catch (error) {
    throw error instanceof UnreadableList ? new CountProblem(error.message, 1) : error;
  }
}

const nameOf = ({ file, sheet }: RawTable): string =>
  `Tệp “${file}”${sheet === undefined ? "" : `, trang “${sheet}”`}`;

function listOf({
  table,
  proposal: { head, mapping, columns, remarks },
  span,
  continues,
}: FoundList): ReadList {
  const kinds = columns.map(({ kind }) => kind);
  const needed = mapping.isPendingOnly === true ? NEEDED.filter((kind) => kind !== "finished") : NEEDED;
  if (!needed.every((kind) => kinds.includes(kind))) {
    throw new CountProblem(`${nameOf(table)}: ${remarks.join(" ")}`, 1);
  }
  const told =
    continues === undefined ? remarks : ["không có dòng tên cột, đã đọc tiếp theo các cột của trang trước."];
  return {
    list: applyMapping(table, head, mapping, span),
    remarks: told.map((remark) => `${nameOf(table)}: ${remark}`),
    peopleIn: personalCells(table, head, mapping),
  };
}

/** What a file gives. */
interface ReadFile {
  readonly lists: readonly ReadList[];
  readonly summaries: readonly FoundSummary[];
  /** What is told of a file without a list. */
  readonly remarks: readonly string[];
}

async function sourcesIn(file: string): Promise<ReadFile> {
  const name = path.basename(file);
  const system = path.basename(file, path.extname(file));
  const { lists, summaries, unread } = sourcesOfFile(await tablesOf(file), { system });
  if (lists.length === 0 && summaries.length === 0) {
    throw new CountProblem(
      `Tệp “${name}” không có dòng tiêu đề cột của danh sách hồ sơ (Mã hồ sơ, Ngày tiếp nhận, Hẹn trả…), cũng không phải bảng tổng hợp số liệu.${unread
        .filter(({ why }) => why === "hidden")
        .map((each) => ` ${unreadText(each)}`)
        .join("")}`,
      1,
    );
  }
  const notRead = unread.map((each) => `Tệp “${name}”: ${unreadText(each)}`);
  return { lists: lists.map(listOf), summaries, remarks: notRead };
}

/** The lists and the summary tables of several files. */
export interface ReadSources {
  readonly lists: readonly ReadList[];
  readonly summaries: readonly FoundSummary[];
  readonly remarks: readonly string[];
}

/**
 * Reads files; every sheet with the head of a dossier list is one, every other with columns of counts a summary table. The
 * system of a list is named after its file.
 *
 * @throws CountProblem for the first file that cannot be counted: part of the files would pass for the whole.
 */
export async function readSources(files: readonly string[]): Promise<ReadSources> {
  const read: ReadFile[] = [];
  for (const file of files) read.push(await sourcesIn(file));
  return {
    lists: read.flatMap(({ lists }) => lists),
    summaries: read.flatMap(({ summaries }) => summaries),
    remarks: read.flatMap(({ remarks }) => remarks),
  };
}
