/**
 * Keeps test/catalog/published.txt, the keys that saved workbooks, case files and templates hold. It only ever appends:
 * where a published line is gone or says something else, it refuses, for somebody's workbook still holds the old one.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FIGURES } from "../src/catalog/figures";
import type { Rate } from "../src/catalog/rate";
import { RATES } from "../src/catalog/rates";
import { INFORMATION_FIELDS } from "../src/catalog/report-information";
import { RULES } from "../src/catalog/rules";
import { SECTORS, sectorNoteKey } from "../src/catalog/sectors";
import { SETTINGS } from "../src/catalog/settings";
import { FACT_RULES } from "../src/checks/fact-rules";
import { FORM_RULES } from "../src/checks/form-rules";
import { FUNCTIONS } from "../src/functions/table";
import { NARRATIVE_PARTS } from "../src/report/facts/narrative-parts";
import { WORD_CHOICES } from "../src/report/notation/slot-list";
import { TEMPLATE_CHOICES } from "../src/report/templates/list";

export const PUBLISHED_KEYS = path.join(__dirname, "..", "test", "catalog", "published.txt");

type Named = { readonly name: string };

const call = (id: string, given: readonly Named[]): string =>
  `${id}(${given.map(({ name }) => name).join("; ")})`;

const rateLine = (rate: Rate): string =>
  `rate ${rate.ref} ${rate.key} ${call(rate.functionId, rate.arguments)}`;

/** A setting that lists no values takes any whole number. */
function settingLines({ ref, key, options, default: first }: (typeof SETTINGS)[number]): string[] {
  const values = options.length === 0 ? [first] : options.map(({ value }) => value);
  return values.map((value, index) => `setting ${ref} ${key} ${index + 1}: ${value}`);
}

/** Of every rule that has one, and of what a rule says besides. */
export function ruleCodes(): string[] {
  const codes = [...RULES, ...FACT_RULES, ...FORM_RULES].map(({ code }) => code);
  const addenda = RULES.flatMap((rule) =>
    rule.kind === "equal" && rule.addendum ? [rule.addendum.code] : [],
  );
  return [...new Set([...codes, ...addenda])].sort();
}

/** What the code offers now, in the form of the published lines. */
export function keysNow(): string[] {
  return [
    ...FIGURES.map(({ ref, key }) => `figure ${ref} ${key}`),
    ...SECTORS.map((sector) => `note ${sectorNoteKey(sector)}`),
    ...RATES.map(rateLine),
    ...FUNCTIONS.filter(({ id }) => !RATES.some(({ functionId }) => functionId === id)).map(
      ({ id, parameters }) => `function ${call(id, parameters)}`,
    ),
    ...SETTINGS.flatMap(settingLines),
    ...INFORMATION_FIELDS.map(({ key }) => `information ${key}`),
    ...NARRATIVE_PARTS.map(({ key }) => `narrative ${key}`),
    ...WORD_CHOICES.map(({ key }) => `slot ${key}`),
    ...TEMPLATE_CHOICES.map(({ id }) => `template ${id}`),
    ...ruleCodes().map((code) => `rule ${code}`),
  ];
}

/** The published lines, without the remarks above them. */
export function publishedLines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

/** Published lines that the code no longer offers as they stand. */
export function vanished(text: string, now: readonly string[]): string[] {
  return publishedLines(text).filter((line) => !now.includes(line));
}

/** What the code offers and nobody has published. */
export function unpublished(text: string, now: readonly string[]): string[] {
  const published = new Set(publishedLines(text));
  return now.filter((line) => !published.has(line));
}

/**
 * The text with what is new at its end.
 *
 * @throws RangeError when something published has vanished.
 */
export function withNewKeys(text: string, now: readonly string[]): string {
  const gone = vanished(text, now);
  if (gone.length > 0)
    throw new RangeError(`published, and saved workbooks hold it; give it back:\n${gone.join("\n")}`);
  return [text.trimEnd(), ...unpublished(text, now)].join("\n") + "\n";
}

/** Appends what is new to the published keys. */
export function publishKeys(): void {
  writeFileSync(PUBLISHED_KEYS, withNewKeys(readFileSync(PUBLISHED_KEYS, "utf8"), keysNow()));
}
