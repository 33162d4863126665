/** Figures that were counted from lists and that somebody has typed over since. */
import { nameOf } from "../catalog/figures";
import type { Finding } from "../checks/finding";
import { retypedText } from "../dossiers/provenance";
import { hasLists, isForInput, totalsOn } from "../sheets/dossiers/systems-layout";
import type { InputContent } from "../sheets/input/content";
import type { SheetView } from "./sheet-view";

/** Code of the finding: of no rule, since it judges nothing. */
const RETYPED = "DS1";

/**
 * One information for each figure that is not what the lists say.
 *
 * @param systems - The sheet "Theo hệ thống"; one made for another input sheet says nothing.
 */
export function retypedFindings(systems: SheetView, input: string, { figures }: InputContent): Finding[] {
  if (!isForInput(systems, input) || !hasLists(systems)) return [];
  return Object.entries(totalsOn(systems)).flatMap(([key, counted]): Finding[] => {
    const typed = figures[key];
    const text = typed === undefined ? undefined : retypedText(counted, typed);
    if (text === undefined) return [];
    return [{ code: RETYPED, severity: "info", keys: [key], message: `${nameOf(key)}: ${lowerFirst(text)}` }];
  });
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
