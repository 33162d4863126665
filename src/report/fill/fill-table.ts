/** A table from its caption, head and rows. */
import { ROW_NUMBER_KEY, type CompiledBlock } from "../notation/compile";
import type { Table, TableColumn } from "../document/document";
import { fillText, type Lookup } from "./fill-text";

/** How the blocks of a table are read: which are printed, and for which items they are repeated. */
export interface TableReader {
  isPrinted(block: CompiledBlock, lookup: Lookup): boolean;
  /** The lookups of a run of blocks that are repeated together. */
  lookupsOf(block: CompiledBlock): readonly Lookup[];
}

/** A set form's table has no caption: its title names it. */
const NO_CAPTION = "-";

interface Rows {
  readonly texts: string[][];
  readonly bold: number[];
}

function fillRow(block: CompiledBlock, number: number, lookup: Lookup): string[] | undefined {
  const numbered: Lookup = (key) =>
    key === ROW_NUMBER_KEY ? { written: String(number), compared: number } : lookup(key);
  const cells = block.cells.map((parts) => fillText(parts, numbered));
  return cells.includes(undefined) ? undefined : (cells as string[]);
}

/** Neighbours that are repeated for the same thing, and single blocks. */
function runsOf(blocks: readonly CompiledBlock[]): CompiledBlock[][] {
  const runs: CompiledBlock[][] = [];
  for (const block of blocks) {
    const run = runs[runs.length - 1];
    if (block.forEach !== undefined && run?.[0]?.forEach === block.forEach) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

function fillRows(blocks: readonly CompiledBlock[], columns: number, reader: TableReader): Rows {
  const rows: Rows = { texts: [], bold: [] };
  let number = 0;
  for (const run of runsOf(blocks)) {
    for (const lookup of reader.lookupsOf(run[0] as CompiledBlock)) {
      for (const block of run.filter((each) => reader.isPrinted(each, lookup))) {
        const isTotal = block.kind === "total";
        const texts = fillRow(block, number + 1, lookup);
        if (texts === undefined) continue;
        if (isTotal) rows.bold.push(rows.texts.length);
        else number += 1;
        rows.texts.push(Array.from({ length: columns }, (_, index) => texts[index] ?? ""));
      }
    }
  }
  return rows;
}

/** The first printed text of a kind; undefined where the table has none. */
function lineOf(
  blocks: readonly CompiledBlock[],
  kind: CompiledBlock["kind"],
  lookup: Lookup,
  reader: TableReader,
): string[] | undefined {
  const block = blocks.find((each) => each.kind === kind && reader.isPrinted(each, lookup));
  const texts = block?.cells.map((parts) => fillText(parts, lookup) ?? "");
  return texts?.every((text) => text === "") === true ? undefined : texts;
}

/**
 * The table of a run of blocks; none when no row is printed.
 *
 * @param run - The caption, then the other blocks of the table.
 */
export function fillTable(run: readonly CompiledBlock[], lookup: Lookup, reader: TableReader): Table[] {
  const [caption, ...rest] = run as [CompiledBlock, ...CompiledBlock[]];
  const text = fillText(caption.cells[0] ?? [], lookup);
  if (text === undefined || !reader.isPrinted(caption, lookup)) return [];
  const columns: TableColumn[] = rest.flatMap((block) => block.columns);
  const rowBlocks = rest.filter(({ kind }) => kind === "row" || kind === "total");
  const rows = fillRows(rowBlocks, columns.length, reader);
  if (rows.texts.length === 0) return [];
  const measure = lineOf(rest, "measure", lookup, reader)?.[0];
  const numbers = lineOf(rest, "numbers", lookup, reader);
  return [
    {
      kind: "table",
      caption: text === NO_CAPTION ? "" : text,
      columns,
      rows: rows.texts,
      ...(measure === undefined ? {} : { measure }),
      ...(numbers === undefined ? {} : { numbers }),
      ...(rows.bold.length === 0 ? {} : { boldRows: rows.bold }),
    },
  ];
}
