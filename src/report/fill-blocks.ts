/** Puts the facts into a compiled template: decides what is printed, repeats lines and sectors, fills every slot. */
import { SECTORS, type Sector } from "../catalog/sectors";
import { keyForSector, ROW_NUMBER_KEY, SECTOR_NAME_KEY, type CompiledBlock } from "./compile";
import { evaluateCondition } from "./condition";
import type { TableColumn } from "./document";
import type { ReportFacts } from "./facts";
import { narrativeLines } from "./narrative";
import { keysOfText, type Slot, type TextPart, type Words } from "./slots";
import type { BlockKind } from "./template";
import { NO_RATE, valueOfKey, type Value } from "./values";

export type FilledKind = Exclude<BlockKind, "table" | "columns" | "row">;

export type FilledBlock =
  | {
      readonly kind: FilledKind;
      readonly text: string;
      /** The template's own words end with ":", so lines below must follow. Never of an officer's line. */
      readonly introduces: boolean;
    }
  | {
      readonly kind: "table";
      readonly text: string;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly string[])[];
    };

type Lookup = (key: string) => Value | undefined;

const asValue = (written: string): Value => ({ written, compared: written });

function fillOptional(parts: readonly (Words | Slot)[], lookup: Lookup): string {
  const written = parts.map((part) => (part.kind === "words" ? part.text : lookup(part.key)?.written));
  const isHole = (text: string | undefined): boolean => text === undefined || text === NO_RATE;
  return parts.some((part, index) => part.kind === "slot" && isHole(written[index])) ? "" : written.join("");
}

/** The text with every slot filled; undefined when a slot would leave a hole. */
function fillText(parts: readonly TextPart[], lookup: Lookup): string | undefined {
  const written = parts.map((part) => {
    if (part.kind === "words") return part.text;
    return part.kind === "optional" ? fillOptional(part.parts, lookup) : lookup(part.key)?.written;
  });
  return written.includes(undefined) ? undefined : written.join("").trim();
}

/** The slot whose value may have several lines, each of which is printed as a block of its own. */
const isOfManyLines = (key: string): boolean => key.startsWith("narrative:") || key === "can_cu";

function linesOf(key: string, facts: ReportFacts): string[] {
  const [, part] = key.split(":");
  return narrativeLines((part === undefined ? facts.information[key] : facts.narrative[part]) ?? "");
}

function fillBlock(
  block: CompiledBlock & { readonly kind: FilledKind },
  lookup: Lookup,
  facts: ReportFacts,
): FilledBlock[] {
  const parts = block.cells[0] ?? [];
  const last = parts[parts.length - 1];
  const introduces = last?.kind === "words" && last.text.endsWith(":");
  const repeated = keysOfText(parts).find(isOfManyLines);
  const lookups: Lookup[] =
    repeated === undefined
      ? [lookup]
      : linesOf(repeated, facts).map((line) => (key) => (key === repeated ? asValue(line) : lookup(key)));
  return lookups.flatMap((each) => {
    const text = fillText(parts, each);
    return text === undefined || text === "" ? [] : [{ kind: block.kind, text, introduces }];
  });
}

function isPrinted(block: CompiledBlock, lookup: Lookup): boolean {
  if (block.condition === undefined) return true;
  return evaluateCondition(block.condition, (key) => lookup(key)?.compared) === true;
}

function fillRow(block: CompiledBlock, number: number, lookup: Lookup): string[] | undefined {
  if (!isPrinted(block, lookup)) return undefined;
  const numbered: Lookup = (key) => (key === ROW_NUMBER_KEY ? asValue(String(number)) : lookup(key));
  const cells = block.cells.map((parts) => fillText(parts, numbered));
  return cells.includes(undefined) ? undefined : (cells as string[]);
}

/** A table from its caption, head and rows; none when nothing stands in it. */
function fillTable(run: readonly CompiledBlock[], lookup: Lookup): FilledBlock[] {
  const [caption, ...rest] = run;
  if (caption === undefined || !isPrinted(caption, lookup)) return [];
  const text = fillText(caption.cells[0] ?? [], lookup);
  const columns = rest.flatMap((block) => block.columns);
  const rows: string[][] = [];
  for (const block of rest.filter(({ kind }) => kind === "row")) {
    const row = fillRow(block, rows.length + 1, lookup);
    if (row !== undefined) rows.push(columns.map((_, index) => row[index] ?? ""));
  }
  return text === undefined || rows.length === 0 ? [] : [{ kind: "table", text, columns, rows }];
}

const isPartOfTable = ({ kind }: CompiledBlock): boolean => kind === "columns" || kind === "row";

/** The blocks from `start` on that belong together: a table, the blocks of a sector, or a single block. */
function runFrom(blocks: readonly CompiledBlock[], start: number): readonly CompiledBlock[] {
  const first = blocks[start] as CompiledBlock;
  const belongs = (block: CompiledBlock): boolean =>
    first.kind === "table" ? isPartOfTable(block) : first.isForEachSector && block.isForEachSector;
  let end = start + 1;
  while (end < blocks.length && belongs(blocks[end] as CompiledBlock)) end += 1;
  return blocks.slice(start, end);
}

const isText = (block: CompiledBlock): block is CompiledBlock & { readonly kind: FilledKind } =>
  block.kind !== "table" && !isPartOfTable(block);

/**
 * Every printed block of a template, in order, before headings are numbered.
 *
 * @param blocks - From compileTemplate.
 */
export function fillBlocks(blocks: readonly CompiledBlock[], facts: ReportFacts): FilledBlock[] {
  const common: Lookup = (key) => valueOfKey(key, facts);
  const ofSector =
    (sector: Sector): Lookup =>
    (key) =>
      key === SECTOR_NAME_KEY ? asValue(sector.name) : valueOfKey(keyForSector(key, sector.key), facts);
  const fillAll = (run: readonly CompiledBlock[], lookup: Lookup): FilledBlock[] =>
    run.filter(isText).flatMap((block) => (isPrinted(block, lookup) ? fillBlock(block, lookup, facts) : []));

  const filled: FilledBlock[] = [];
  for (let start = 0; start < blocks.length;) {
    const run = runFrom(blocks, start);
    start += run.length;
    const first = run[0] as CompiledBlock;
    if (first.kind === "table") filled.push(...fillTable(run, common));
    else if (first.isForEachSector) filled.push(...SECTORS.flatMap((each) => fillAll(run, ofSector(each))));
    else filled.push(...fillAll(run, common));
  }
  return filled;
}
