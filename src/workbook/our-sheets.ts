/** Our kinds of sheets in a workbook, and how each is found. */
import type { TemplateId } from "../report/templates/list";
import {
  LOG_NAME,
  NARRATIVE_NAME,
  REPORT_NAME,
  SYSTEMS_NAME,
  TEMPLATE_NAME,
  textOfConstant,
  VERSION_NAME,
  WAIVERS_NAME,
} from "../sheets/sheet-marks";
import {
  LATEST_INPUT,
  LATEST_NARRATIVE,
  LATEST_REPORT,
  LOG,
  SYSTEMS,
  templatePointerOf,
  WAIVERS,
} from "./pointer-names";
import type { SheetView } from "./sheet-view";

/** A kind of sheet that is looked for. */
export interface Wanted<K> {
  readonly key: K;
  readonly pointer: string;
  /** The sheet-scoped name that such a sheet carries. */
  readonly mark: string;
  /** Whether a sheet with that mark is meant, by what the mark holds; every one where absent. */
  readonly isMeant?: (constant: string) => boolean;
}

export type SheetKey =
  "input" | "report" | "waivers" | "lastNarrative" | AlsoKey | "log" | "systems" | `template:${TemplateId}`;

/** A kind that only its own command looks for. */
export type AlsoKey = "score" | "trend" | "leader" | "handIn";
export type AlsoWanted = Wanted<AlsoKey>;

/** Our sheets: the pointer by which each is found, and the mark that it carries itself. */
export const SHEETS: readonly Wanted<SheetKey>[] = [
  { key: "input", pointer: LATEST_INPUT, mark: VERSION_NAME },
  { key: "report", pointer: LATEST_REPORT, mark: REPORT_NAME },
  { key: "waivers", pointer: WAIVERS, mark: WAIVERS_NAME },
  { key: "lastNarrative", pointer: LATEST_NARRATIVE, mark: NARRATIVE_NAME },
  { key: "systems", pointer: SYSTEMS, mark: SYSTEMS_NAME },
];

export const LOG_SHEET: Wanted<SheetKey> = { key: "log", pointer: LOG, mark: LOG_NAME };

export const templateSheet = (id: TemplateId): Wanted<SheetKey> => ({
  key: `template:${id}`,
  pointer: templatePointerOf(id),
  mark: TEMPLATE_NAME,
  isMeant: (constant) => textOfConstant(constant) === id,
});

/** The sheet, where it is ours: a pointer may have come to point at another one, which does not carry our mark. */
export const ofMark = <Sheet extends SheetView>(mark: string, view: Sheet | undefined): Sheet | undefined =>
  view?.constants.has(mark) === true ? view : undefined;
