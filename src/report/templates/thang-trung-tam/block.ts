/** Short ways to write the rows of a template. */
import type { BlockKind, TemplateBlock } from "../../template";

/** A row: what it is, what it says, and under which condition. */
export function block(kind: BlockKind, text: string, when?: string): TemplateBlock {
  return when === undefined ? { kind, text } : { kind, text, when };
}

/** A row that is repeated for each sector (ngành dọc). */
export function sectorBlock(kind: BlockKind, text: string, when?: string): TemplateBlock {
  return { ...block(kind, text, when), forEach: "sector" };
}

/** Where a count is above 0 or not known: the details of a total of 0 say nothing. */
export const unlessZero = (key: string): string => `(${key} > 0 or not ${key})`;

/** Where a count is 0 or not known. */
export const unlessSome = (key: string): string => `(${key} = 0 or not ${key})`;
