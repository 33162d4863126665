/** Everything that is wrong with a template, block by block, for the officer who edits it. */
import { compileTemplate, type CompiledBlock } from "./compile";
import { meantSlot } from "./meant-slot";
import { TemplateError, type BlockKind, type ReportTemplate, type TemplateBlock } from "./template";

export interface TemplateProblem {
  /** Number of the row on the worksheet, else of the block. */
  readonly row: number;
  /** A whole sentence that names the row. */
  readonly message: string;
}

/** Blocks that only stand in a table. */
const IN_TABLE: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "measure",
  "columns",
  "numbers",
  "row",
  "total",
]);

/** The table at hand: how many columns its head has, once it is read. */
interface OpenTable {
  readonly columns?: number;
}

function readOr(block: TemplateBlock): CompiledBlock | string {
  try {
    return compileTemplate({ id: "", title: "", blocks: [block] })[0]!;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const meant = error.unknownName === undefined ? undefined : meantSlot(error.unknownName);
    return meant === undefined
      ? error.message
      : `${error.message} Có phải {{${meant.key}}}, ${meant.meaning}?`;
  }
}

function problemInTable({ kind, cells }: CompiledBlock, table: OpenTable | undefined): string | undefined {
  if (!IN_TABLE.has(kind)) return undefined;
  if (table === undefined) return "dòng này thuộc bảng nên phải đứng sau một dòng “Bảng”";
  if (kind === "columns" || kind === "measure") return undefined;
  if (table.columns === undefined) return "bảng chưa có dòng “Cột” ở trên dòng này";
  return cells.length > table.columns
    ? `có ${cells.length} ô nhưng bảng chỉ có ${table.columns} cột`
    : undefined;
}

/**
 * The problems of a template, in the order of its blocks; none when a report can be made by it.
 *
 * @example problemsOfTemplate(template)
 *          //=> [{ row: 12, message: "Dòng 12 (“Quá hạn: {{gq_quahan}}”): không có chỉ tiêu “gq_quahan” ở đây. Có phải {{gq_qua_han}}, …?" }]
 */
export function problemsOfTemplate({ blocks }: Pick<ReportTemplate, "blocks">): TemplateProblem[] {
  let table: OpenTable | undefined;
  return blocks.flatMap((given, index) => {
    const row = given.row ?? index + 1;
    if (given.kind === "table") table = {};
    else if (!IN_TABLE.has(given.kind)) table = undefined;
    const read = readOr({ ...given, row });
    // A head that cannot be read is one problem: its rows are not blamed for it.
    if (given.kind === "columns" && table !== undefined) {
      table = { columns: typeof read === "string" ? Infinity : read.columns.length };
    }
    if (typeof read === "string") return [{ row, message: read }];
    const problem = problemInTable(read, table);
    return problem === undefined ? [] : [{ row, message: `Dòng ${row}: ${problem}.` }];
  });
}
