import { readFile } from "node:fs/promises";
import path from "node:path";
import { applyMapping } from "../../src/dossiers/columns/apply-mapping";
import { proposeMapping, type MappingProposal } from "../../src/dossiers/columns/column-mapping";
import type { DossierList } from "../../src/dossiers/dossier";
import type { RawTable } from "../../src/dossiers/read/raw-table";
import { readTables } from "../../src/dossiers/read/read-tables";
import { UnreadableList } from "../../src/dossiers/read/unreadable-list";
import { CountProblem } from "./problem";

/** A list, and what its columns leave to be desired. */
export interface ReadList {
  readonly list: DossierList;
  readonly remarks: readonly string[];
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

function listOf(table: RawTable, { head, mapping, columns, remarks }: MappingProposal): ReadList {
  const kinds = columns.map(({ kind }) => kind);
  if (!NEEDED.every((kind) => kinds.includes(kind))) {
    throw new CountProblem(`${nameOf(table)}: ${remarks.join(" ")}`, 1);
  }
  return {
    list: applyMapping(table, head, mapping),
    remarks: remarks.map((remark) => `${nameOf(table)}: ${remark}`),
  };
}

async function listsOfFile(file: string): Promise<ReadList[]> {
  const system = path.basename(file, path.extname(file));
  const tables = await tablesOf(file);
  const lists = tables.flatMap((table) => {
    const proposal = proposeMapping(table, { system });
    return proposal === null ? [] : [listOf(table, proposal)];
  });
  if (lists.length === 0) {
    throw new CountProblem(
      `Tệp “${path.basename(file)}” không có dòng tiêu đề cột của danh sách hồ sơ (Mã hồ sơ, Ngày tiếp nhận, Hẹn trả…).`,
      1,
    );
  }
  return lists;
}

/**
 * Reads lists; every sheet with the head of a dossier list is one. The system is named after its file.
 *
 * @throws CountProblem for the first file that cannot be counted: part of the files would pass for the whole.
 */
export async function readLists(files: readonly string[]): Promise<readonly ReadList[]> {
  const lists: ReadList[] = [];
  for (const file of files) lists.push(...(await listsOfFile(file)));
  return lists;
}
