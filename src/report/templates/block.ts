/** Short ways to write the rows of a template. */
import { rateOf } from "../../catalog/rates";
import type { BlockKind, TemplateBlock } from "../notation/template";

/** A row: what it is, what it says, and under which condition. */
export function block(kind: BlockKind, text: string, when?: string): TemplateBlock {
  return when === undefined ? { kind, text } : { kind, text, when };
}

/** A row that is repeated for each sector (ngành dọc). */
export function sectorBlock(kind: BlockKind, text: string, when?: string): TemplateBlock {
  return { ...block(kind, text, when), forEach: "sector" };
}

/** "đạt tỷ lệ 99,18% (chỉ tiêu giao: ≥ 50%)", left out where the rate is not known. */
export const rateWithTarget = (key: string): string =>
  `[, đạt tỷ lệ {{${key}}}][ (chỉ tiêu giao: {{target:${key}}})]`;

/**
 * A rate that the office gives without the counts behind it, printed as it was typed and said to be so; left out where
 * the counts are known, because then another line states them.
 */
export const givenRate = (kind: BlockKind, key: string, label: string = rateOf(key).label): TemplateBlock =>
  block(
    kind,
    `${label} đạt {{printed:${key}}} theo số liệu của hệ thống[ (chỉ tiêu giao: {{target:${key}}})].`,
  );

/** A phrase as the beginning of a title: templates use the same words there and in sentences. */
export const asTitle = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** Where a count is above 0 or not known: the details of a total of 0 say nothing. */
export const unlessZero = (key: string): string => `(${key} > 0 or not ${key})`;

/** Where a count is 0 or not known. */
export const unlessSome = (key: string): string => `(${key} = 0 or not ${key})`;
