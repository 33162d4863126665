/** What the pane needs to know about the workbook, read in one sync. */
import { RATES } from "../../catalog/rates";
import { TEMPLATE_CHOICES, type TemplateId } from "../../report/templates/list";
import { sheetOfReference } from "../../sheets/address";
import { FROZEN_NAME, LAYOUT_VERSION, VERSION_NAME } from "../../sheets/sheet-marks";
import { checkView, type CheckResult } from "./check-figures";
import { coloursOf } from "../input/colours-of";
import { readInputSheets } from "../reading/input-sheets";
import { lookForLate } from "../command/late-news";
import { runCommand } from "../command/run-command";
import type { SheetView } from "../reading/sheet-view";
import { templatePointerOf } from "../reading/pointers";
import type { WorkbookView } from "../reading/workbook-view";

export interface OwnTemplate {
  readonly form: TemplateId;
  readonly sheetName: string;
}

export type Survey =
  | { readonly kind: "no_input" }
  /** An input sheet of a later version of the add-in, whose layout this one does not know. */
  | { readonly kind: "newer_input"; readonly sheetName: string }
  | {
      readonly kind: "input";
      /** Stays when the sheet is renamed. */
      readonly sheetId: string;
      readonly check: CheckResult;
      /** Rate cells that show an error, as they do when the add-in was absent while Excel calculated. */
      readonly brokenRates: number;
      /** Whether the sheet colours what its checks find; absent for sheets without the switch. */
      readonly hasColours?: boolean;
      /** Name of the latest report sheet. */
      readonly reportName?: string;
      /** That report is frozen: another one will stand beside it. */
      readonly isReportFrozen?: boolean;
      /** Forms of which the office has an edition of its own, with its sheet. */
      readonly ownTemplates: readonly OwnTemplate[];
    };

/**
 * Reads and checks the input sheet in use. One read sync; a workbook without one is an answer, not a failure.
 *
 * @throws CommandFailure
 * @example (await surveyWorkbook()).kind //=> "no_input" in a new workbook
 */
export async function surveyWorkbook(): Promise<Survey> {
  await lookForLate();
  return runCommand({ doing: "đọc số liệu trong sổ" }, async (context) => {
    const view = await readInputSheets(context);
    const { input, report } = view;
    if (input === undefined) return { kind: "no_input" };
    if (layoutOf(input) > LAYOUT_VERSION) return { kind: "newer_input", sheetName: input.name };
    return {
      kind: "input",
      sheetId: input.id,
      check: await checkView(input, view),
      ...withColours(coloursOf(input)),
      brokenRates: RATES.filter(({ key }) => showsError(input, key)).length,
      ownTemplates: ownTemplatesOf(view),
      ...(report === undefined
        ? {}
        : { reportName: report.name, isReportFrozen: report.constants.has(FROZEN_NAME) }),
    };
  });
}

const withColours = (areOn: boolean | undefined): { hasColours?: boolean } =>
  areOn === undefined ? {} : { hasColours: areOn };
function ownTemplatesOf({ names }: WorkbookView): OwnTemplate[] {
  return TEMPLATE_CHOICES.flatMap(({ id }) => {
    const sheetName = sheetOfReference(names.get(templatePointerOf(id)) ?? "");
    return sheetName === undefined ? [] : [{ form: id, sheetName }];
  });
}

/** The layout version "=1" of a sheet as a number. */
function layoutOf(input: SheetView): number {
  return Number((input.constants.get(VERSION_NAME) ?? "").replace(/^=/, ""));
}

function showsError(input: SheetView, key: string): boolean {
  const cell = input.places.cells.get(key);
  return cell !== undefined && String(input.read(cell.row, cell.column)).startsWith("#");
}
