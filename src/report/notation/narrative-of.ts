import { compileTemplate } from "./compile";
import { NARRATIVE_PARTS, type NarrativePart } from "../facts/narrative-parts";
import { keysOfText } from "./slots";
import type { ReportTemplate } from "./template";

const PREFIX = "narrative:";

/** The phrase that a report opens with holds the officer's words on the basis. */
const partOfKey = (key: string): string | undefined => {
  if (key === "can_cu_mo_dau") return "can_cu";
  return key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;
};

/**
 * The parts of the narrative that a template prints, in the order of the report: what there is to write about.
 *
 * @throws TemplateError for a template that cannot be read.
 * @example narrativePartsOf(templateOf("6-thang-trung-tam")).map((part) => part.key)
 *          //=> ["can_cu", "mot_cua", "ky_so", "van_ban", …]
 */
export function narrativePartsOf(template: ReportTemplate): NarrativePart[] {
  const keys = compileTemplate(template).flatMap(({ kind, cells }) =>
    kind === "title" ? [] : cells.flatMap(keysOfText).flatMap((key) => partOfKey(key) ?? []),
  );
  return [...new Set(keys)].flatMap((key) => NARRATIVE_PARTS.filter((part) => part.key === key));
}
