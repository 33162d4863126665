/** Everything that is wrong with a template, block by block, for the officer who edits it. */
import { readBlock, unusableKeysOf, type CompiledBlock } from "./compile";
import { ConditionError } from "./condition";
import { SlotError } from "./slots";
import type { BlockKind, ReportTemplate, TemplateBlock } from "./template";

export interface TemplateProblem {
  /** Number of the block, from 1. */
  readonly block: number;
  /** What is wrong, without a full stop: "không có chỗ điền “gq_quahan”". */
  readonly message: string;
}

/** Blocks that only stand in a table. */
const IN_TABLE: ReadonlySet<BlockKind> = new Set<BlockKind>(["measure", "columns", "numbers", "row", "total"]);
const OF_CELLS: ReadonlySet<BlockKind> = new Set<BlockKind>(["numbers", "row", "total"]);

function readOr(block: TemplateBlock): CompiledBlock | string {
  try {
    return readBlock(block);
  } catch (error) {
    if (error instanceof ConditionError || error instanceof SlotError) return error.message;
    throw error;
  }
}

/** What the table knows so far: how many columns its head has; undefined outside a table. */
interface OpenTable {
  readonly columns?: number;
}

function problemInTable(block: TemplateBlock, read: CompiledBlock, table: OpenTable | undefined): string | undefined {
  if (!IN_TABLE.has(block.kind)) return undefined;
  if (table === undefined) return "dòng của bảng phải đứng sau một dòng “Tên bảng”";
  if (!OF_CELLS.has(block.kind)) return undefined;
  if (table.columns === undefined) return "bảng chưa có dòng “Các cột” ở trên dòng này";
  return read.cells.length > table.columns
    ? `có ${read.cells.length} ô nhưng bảng chỉ có ${table.columns} cột`
    : undefined;
}

/**
 * The problems of a template, in the order of its blocks; none when a report can be made by it.
 *
 * @example problemsOfTemplate({ id: "x", title: "", blocks: [{ kind: "paragraph", text: "{{gq_quahan}}" }] })
 *          //=> [{ block: 1, message: "không có chỗ điền “gq_quahan” ở đây" }]
 */
export function problemsOfTemplate({ blocks }: ReportTemplate): TemplateProblem[] {
  let table: OpenTable | undefined;
  return blocks.flatMap((block, index) => {
    if (block.kind === "table") table = {};
    else if (!IN_TABLE.has(block.kind)) table = undefined;
    const read = readOr(block);
    const at = (message: string): TemplateProblem => ({ block: index + 1, message });
    // A head that cannot be read is one problem: its rows are not blamed for it.
    if (block.kind === "columns" && table !== undefined) {
      table = { columns: typeof read === "string" ? Infinity : read.columns.length };
    }
    if (typeof read === "string") return [at(read)];
    const unusable = [...new Set(unusableKeysOf(block, read))];
    const inTable = problemInTable(block, read, table);
    return [
      ...unusable.map((key) => at(`không có chỗ điền “${key}” ở đây`)),
      ...(inTable === undefined ? [] : [at(inTable)]),
    ];
  });
}
