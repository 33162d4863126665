/** Reads a template once: texts into parts, conditions into trees, keys checked against the catalogue. */
import { keysOfCondition, parseCondition, ConditionError, type Condition } from "./condition";
import type { TableColumn } from "../document/document";
import { isUsableInItem } from "./for-each";
import { keysOfText, parseText, SlotError, type TextPart } from "./slots";
import {
  TemplateError,
  type BlockKind,
  type ForEach,
  type ReportTemplate,
  type TemplateBlock,
} from "./template";
import { isKnownKey } from "../facts/values";

export interface CompiledBlock {
  readonly kind: BlockKind;
  /** One entry; for a row, one a cell; for the head of a table, none. */
  readonly cells: readonly (readonly TextPart[])[];
  readonly columns: readonly TableColumn[];
  readonly condition?: Condition;
  readonly forEach?: ForEach;
}

/** The number of a table row, which only the filling knows. */
export const ROW_NUMBER_KEY = "stt";

function isUsable(key: string, block: TemplateBlock): boolean {
  if (key === ROW_NUMBER_KEY) return block.kind === "row";
  return isUsableInItem(key, block.forEach) ?? isKnownKey(key);
}

const ALIGNMENTS: Readonly<Record<string, TableColumn["align"]>> = {
  trái: "left",
  giữa: "center",
  phải: "right",
};

const cellTexts = (text: string): string[] => text.split("|").map((cell) => cell.trim());

function columnsOf(text: string): TableColumn[] {
  const columns = cellTexts(text).map((cell): TableColumn => {
    const match = /^(?<title>.+?) \((?<percent>\d{1,2})%, (?<align>trái|giữa|phải)\)$/.exec(
      cell.normalize("NFC"),
    );
    const { title: path = "", percent = "", align = "" } = match?.groups ?? {};
    const alignment = ALIGNMENTS[align];
    if (alignment === undefined) throw new SlotError(`cột “${cell}” không có dạng “Tên cột (20%, giữa)”`);
    const under = path.split(">").map((title) => title.trim());
    const title = under.pop() as string;
    const column = { title, share: Number(percent) / 100, align: alignment };
    return under.length === 0 ? column : { ...column, under };
  });
  const total = columns.reduce((sum, column) => sum + Math.round(column.share * 100), 0);
  if (total !== 100) throw new SlotError(`các cột cộng lại được ${total}%, không phải 100%`);
  return columns;
}

/** Kinds whose text is cells parted by "|". */
const OF_CELLS: ReadonlySet<BlockKind> = new Set<BlockKind>(["row", "total", "numbers"]);

function read(block: TemplateBlock): CompiledBlock {
  const isHead = block.kind === "columns";
  const texts = OF_CELLS.has(block.kind) ? cellTexts(block.text) : [block.text.trim()];
  return {
    kind: block.kind,
    cells: isHead ? [] : texts.map(parseText),
    columns: isHead ? columnsOf(block.text) : [],
    ...(block.forEach === undefined ? {} : { forEach: block.forEach }),
    ...(block.when === undefined ? {} : { condition: parseCondition(block.when) }),
  };
}

/** How messages name a block: its row on the worksheet, else its number, and how it begins. */
function nameOfBlock(block: TemplateBlock, index: number): string {
  const beginning = block.text.length > 40 ? `${block.text.slice(0, 40).trimEnd()}…` : block.text;
  const place = block.row === undefined ? `Khối ${index + 1}` : `Dòng ${block.row}`;
  return `${place} (“${beginning}”)`;
}

function readNamed(block: TemplateBlock, index: number): CompiledBlock {
  try {
    return read(block);
  } catch (error) {
    if (!(error instanceof ConditionError || error instanceof SlotError)) throw error;
    const unknownName = error instanceof SlotError ? error.unknownName : undefined;
    throw new TemplateError(`${nameOfBlock(block, index)}: ${error.message}.`, unknownName);
  }
}

function keysOfBlock(compiled: CompiledBlock): string[] {
  const inCondition = compiled.condition === undefined ? [] : keysOfCondition(compiled.condition);
  return [...compiled.cells.flatMap(keysOfText), ...inCondition];
}

/** A key that the catalogue does not have, and the block that uses it: its row on the worksheet, else its number. */
export interface UnknownKey {
  readonly key: string;
  readonly block: number;
}

/**
 * Keys of a template that nothing in the catalogue answers to: misspelt, or of a later version.
 *
 * @throws TemplateError when a block cannot be read at all.
 * @example unknownKeysOf({ id: "x", title: "", blocks: [{ kind: "paragraph", text: "{{gq_quahan}}" }] })
 *          //=> [{ key: "gq_quahan", block: 1 }]
 */
export function unknownKeysOf(template: ReportTemplate): UnknownKey[] {
  return template.blocks.flatMap((block, index) =>
    keysOfBlock(readNamed(block, index))
      .filter((key) => !isUsable(key, block))
      .map((key) => ({ key, block: block.row ?? index + 1 })),
  );
}

/**
 * A template ready to be filled.
 *
 * @throws TemplateError with a Vietnamese message that names the block: a text or condition that cannot be read, or
 * a key that the catalogue does not have. A misspelt key would otherwise read as a blank and vanish silently.
 */
export function compileTemplate(template: ReportTemplate): CompiledBlock[] {
  return template.blocks.map((block, index) => {
    const compiled = readNamed(block, index);
    const unknown = keysOfBlock(compiled).find((key) => !isUsable(key, block));
    if (unknown !== undefined)
      throw new TemplateError(`${nameOfBlock(block, index)}: không có chỉ tiêu “${unknown}” ở đây.`, unknown);
    return compiled;
  });
}
