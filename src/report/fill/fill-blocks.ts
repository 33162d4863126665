/** Puts the facts into a compiled template: decides what is printed, repeats lines and items, fills every slot. */
import type { CompiledBlock } from "../notation/compile";
import { evaluateCondition } from "../notation/condition";
import { basisLines } from "../facts/word-slots";
import type { Table } from "../document/document";
import type { ReportFacts } from "../facts/report-facts";
import { fillTable, type TableReader } from "./fill-table";
import { fillText, type Lookup } from "./fill-text";
import { REPETITIONS, valueInItem } from "../notation/for-each";
import { narrativeLines } from "../facts/narrative-parts";
import { keysOfText } from "../notation/slots";
import type { BlockKind } from "../notation/template";
import { valueOfKey, type Value } from "../facts/values";

/** Blocks of a table, which become one. */
const OF_TABLE: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "measure",
  "columns",
  "numbers",
  "row",
  "total",
]);

export type FilledKind = Exclude<
  BlockKind,
  "table" | "measure" | "columns" | "numbers" | "row" | "total" | "sentence"
>;

export interface FilledText {
  readonly kind: FilledKind;
  readonly text: string;
  /** The template's own words end with ":", so lines below must follow. Never of an officer's line. */
  readonly introduces: boolean;
}

export type FilledBlock = FilledText | Table;

const asValue = (written: string): Value => ({ written, compared: written });

const isPrinted = (block: CompiledBlock, lookup: Lookup): boolean =>
  block.condition === undefined ||
  evaluateCondition(block.condition, (key) => lookup(key)?.compared) === true;

/** The slot whose value may have several lines, each of which is printed as a block of its own. */
const isOfManyLines = (key: string): boolean => key.startsWith("narrative:") || key === "can_cu";

function linesOf(key: string, facts: ReportFacts): string[] {
  const [, part] = key.split(":");
  if (part === undefined || part === "can_cu") return basisLines(facts);
  return narrativeLines(facts.narrative[part] ?? "");
}

/** The texts of a block: one, or one for each line of the officer's. */
function textsOf(block: CompiledBlock, lookup: Lookup, facts: ReportFacts): string[] {
  const parts = block.cells[0] ?? [];
  const repeated = keysOfText(parts).find(isOfManyLines);
  const lookups: Lookup[] =
    repeated === undefined
      ? [lookup]
      : linesOf(repeated, facts).map((line) => (key) => (key === repeated ? asValue(line) : lookup(key)));
  return lookups.map((each) => fillText(parts, each) ?? "").filter((text) => text !== "");
}

function introduces(block: CompiledBlock): boolean {
  const [parts = []] = block.cells;
  const last = parts[parts.length - 1];
  return last?.kind === "words" && last.text.endsWith(":");
}

/** The blocks from `start` on that belong together: a table, a paragraph of sentences, the blocks of an item, or one. */
function runFrom(blocks: readonly CompiledBlock[], start: number): readonly CompiledBlock[] {
  const first = blocks[start] as CompiledBlock;
  const belongs = (block: CompiledBlock): boolean => {
    if (first.kind === "table") return OF_TABLE.has(block.kind);
    if (first.kind === "sentence") return block.kind === "sentence";
    return first.forEach !== undefined && block.forEach === first.forEach && block.kind !== "sentence";
  };
  let end = start + 1;
  while (end < blocks.length && belongs(blocks[end] as CompiledBlock)) end += 1;
  return blocks.slice(start, end);
}

/** Fills a run with the lookups of its items, or with the common one. */
class Filler {
  private readonly common: Lookup = (key) => valueOfKey(key, this.facts);
  private readonly reader: TableReader = { isPrinted, lookupsOf: (block) => this.lookupsOf(block) };

  constructor(private readonly facts: ReportFacts) {}

  fill(run: readonly CompiledBlock[]): FilledBlock[] {
    const first = run[0] as CompiledBlock;
    if (first.kind === "table") return fillTable(run, this.common, this.reader);
    if (first.kind === "sentence") return this.paragraphOf(run);
    return this.lookupsOf(first).flatMap((lookup) => run.flatMap((block) => this.fillBlock(block, lookup)));
  }

  private lookupsOf({ forEach }: CompiledBlock): readonly Lookup[] {
    if (forEach === undefined) return [this.common];
    return REPETITIONS[forEach]
      .itemsOf(this.facts)
      .map((item) => (key) => valueInItem(key, forEach, item) ?? this.common(key));
  }

  private printedTexts(block: CompiledBlock, lookup: Lookup): string[] {
    return isPrinted(block, lookup) ? textsOf(block, lookup, this.facts) : [];
  }

  private fillBlock(block: CompiledBlock, lookup: Lookup): FilledText[] {
    const kind = block.kind as FilledKind;
    return this.printedTexts(block, lookup).map((text) => ({ kind, text, introduces: introduces(block) }));
  }

  private paragraphOf(sentences: readonly CompiledBlock[]): FilledText[] {
    const texts = sentences.flatMap((block) =>
      this.lookupsOf(block).flatMap((lookup) => this.printedTexts(block, lookup)),
    );
    return texts.length === 0 ? [] : [{ kind: "paragraph", text: texts.join(" "), introduces: false }];
  }
}

/**
 * Every printed block of a template, in order, before headings are numbered.
 *
 * @param blocks - From compileTemplate.
 */
export function fillBlocks(blocks: readonly CompiledBlock[], facts: ReportFacts): FilledBlock[] {
  const filler = new Filler(facts);
  const filled: FilledBlock[] = [];
  for (let start = 0; start < blocks.length;) {
    const run = runFrom(blocks, start);
    start += run.length;
    // Rows without a table have nowhere to stand.
    if (!OF_TABLE.has((run[0] as CompiledBlock).kind)) filled.push(...filler.fill(run));
  }
  return filled;
}
