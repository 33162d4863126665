/** Every slot that a template may use, with its meaning, for officers who write one. */
import { shownRef } from "../../catalog/shown-ref";
import { FIGURES, nameOf } from "../../catalog/figures";
import { RATES } from "../../catalog/rates";
import { INFORMATION_FIELDS } from "../../catalog/report-information";
import { foldAccents } from "../../vietnamese/words";
import type { ReportFacts } from "../facts/report-facts";
import { NARRATIVE_PARTS } from "../facts/narrative-parts";
import { valueOfKey } from "../facts/values";
import { WORD_SLOTS } from "../facts/word-slots";
import { ROW_NUMBER_KEY } from "./compile";

export interface SlotChoice {
  readonly key: string;
  readonly meaning: string;
}

/** Words of the report that are no figure and nobody types. Keys are append-only: own templates hold them. */
export const WORD_CHOICES: readonly SlotChoice[] = [
  ...WORD_SLOTS.map(({ key, meaning }) => ({ key, meaning })),
  { key: ROW_NUMBER_KEY, meaning: "Số thứ tự, chỉ trong dòng của bảng" },
];

/** All slots: words, information, narrative, figures, then rates with what is known of each. */
export const SLOT_CHOICES: readonly SlotChoice[] = [
  ...WORD_CHOICES,
  ...INFORMATION_FIELDS.map(({ key, label }) => ({ key, meaning: label })),
  ...NARRATIVE_PARTS.map(({ key, label }) => ({ key: `narrative:${key}`, meaning: `Thuyết minh: ${label}` })),
  ...FIGURES.map(({ key, ref }) => ({ key, meaning: `${nameOf(key)} (${shownRef(ref)})` })),
  ...RATES.flatMap(({ key, label, ref }) => [
    { key, meaning: `${label} (${shownRef(ref)})` },
    { key: `target:${key}`, meaning: `Chỉ tiêu giao: ${label}` },
    { key: `before:${key}`, meaning: `Kỳ trước: ${label}` },
    { key: `printed:${key}`, meaning: `Theo hệ thống, khi chưa có số: ${label}` },
    { key: `result:${key}`, meaning: `Trong điều kiện, dat hoặc chua_dat: ${label}` },
    { key: `printed_result:${key}`, meaning: `Như trên, theo số của hệ thống: ${label}` },
    { key: `trend:${key}`, meaning: `Trong điều kiện, tang, giam hoặc giu: ${label}` },
  ]),
];

const folded = SLOT_CHOICES.map((choice) => ({
  choice,
  words: `${choice.key} ${foldAccents(choice.meaning).replace(/[^a-z0-9]+/g, " ")}`,
}));

/**
 * The slots that hold every word of a query, with or without accents: first those that hold it as one phrase (letter by
 * letter "quá hạn" is in "cơ quan ban hành" too), then in the order of the list.
 *
 * @example findSlots("qua han")[0] //=> { key: "gq_qua_han", meaning: "…" }
 */
export function findSlots(query: string): SlotChoice[] {
  const words = foldAccents(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = folded.filter((each) => words.every((word) => each.words.includes(word)));
  const hasPhrase = (each: (typeof folded)[number]): boolean =>
    ` ${each.words} `.includes(` ${words.join(" ")} `);
  return [...found.filter(hasPhrase), ...found.filter((each) => !hasPhrase(each))].map(
    ({ choice }) => choice,
  );
}

/** What a slot is at the moment: "01"; undefined while it is not known. */
export function slotNow(key: string, facts: ReportFacts): string | undefined {
  return valueOfKey(key, facts)?.written;
}
