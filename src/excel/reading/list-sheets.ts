/** The sheets that the add-in has made in this workbook, of all periods: what the pane lists to go back to. */
import { LAW_NAME } from "../../sheets/law/law-sheet";
import { HAND_IN_NAME } from "../../sheets/hand-in/hand-in-marks";
import { periodOrder } from "../../sheets/input/other-sheets";
import {
  DOSSIERS_NAME,
  FROZEN_NAME,
  HOLIDAYS_NAME,
  LOG_NAME,
  MAPPINGS_NAME,
  markOf,
  NARRATIVE_NAME,
  REPORT_NAME,
  SCORE_NAME,
  SYSTEMS_NAME,
  TEMPLATE_NAME,
  textOfConstant,
  VERSION_NAME,
  WAIVERS_NAME,
} from "../../sheets/sheet-marks";
import { runCommand } from "../command/run-command";

/** What an officer looks for: a period, a report, words, or what the add-in keeps for itself. */
export type SheetRole = "period" | "report" | "narrative" | "template" | "counted" | "kept";

export interface OurSheet {
  readonly id: string;
  readonly name: string;
  readonly role: SheetRole;
  /** "tháng 4 năm 2026" of an input sheet or a narrative, where it says so. */
  readonly period?: string;
  readonly isFrozen?: boolean;
  readonly isHidden: boolean;
}

/** The role of a sheet by the mark that it carries. */
const ROLES: readonly (readonly [mark: string, role: SheetRole])[] = [
  [VERSION_NAME, "period"],
  [REPORT_NAME, "report"],
  [NARRATIVE_NAME, "narrative"],
  [TEMPLATE_NAME, "template"],
  [SYSTEMS_NAME, "counted"],
  [DOSSIERS_NAME, "counted"],
  [SCORE_NAME, "counted"],
  [HOLIDAYS_NAME, "kept"],
  [LAW_NAME, "kept"],
  [WAIVERS_NAME, "kept"],
  [MAPPINGS_NAME, "kept"],
  [LOG_NAME, "kept"],
  [HAND_IN_NAME, "kept"],
];

/**
 * The sheets of ours, periods from the latest back, then the others in the order of their tabs. Two syncs.
 *
 * @throws CommandFailure
 */
export async function listSheets(): Promise<OurSheet[]> {
  return runCommand({ doing: "đọc các trang của sổ" }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const queued = worksheets.items.map((sheet) => {
      sheet.names.load("items/name,items/formula");
      const title = sheet.names.getItemOrNullObject("ten_ky").getRangeOrNullObject();
      title.load("values");
      return { sheet, title };
    });
    await context.sync();
    const ours = queued.flatMap(({ sheet, title }) => {
      const marks = new Map(sheet.names.items.map(({ name, formula }) => [markOf(name), String(formula)]));
      const role = ROLES.find(([mark]) => marks.has(mark))?.[1];
      if (role === undefined) return [];
      const period =
        role === "period"
          ? String(title.isNullObject ? "" : title.values[0]![0])
          : textOfConstant(marks.get(NARRATIVE_NAME));
      return [
        {
          id: sheet.id,
          name: sheet.name,
          role,
          ...(period === "" ? {} : { period }),
          ...(marks.has(FROZEN_NAME) ? { isFrozen: true } : {}),
          isHidden: sheet.visibility !== "Visible",
        },
      ];
    });
    return [...ours].sort((a, b) => periodOrder(b.period) - periodOrder(a.period));
  });
}
