/** What the pane needs to know about the workbook, read in one sync. */
import { RATES } from "../catalog/rates";
import { LAYOUT_VERSION, VERSION_NAME } from "../sheets/sheet-marks";
import { checkView, type CheckResult } from "./check-figures";
import { runCommand } from "./run-command";
import type { SheetView } from "./sheet-view";
import { readWorkbook } from "./workbook-view";

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
      /** Name of the latest report sheet. */
      readonly reportName?: string;
    };

/**
 * Reads and checks the input sheet in use. One read sync; a workbook without one is an answer, not a failure.
 *
 * @throws CommandFailure
 * @example (await surveyWorkbook()).kind //=> "no_input" in a new workbook
 */
export async function surveyWorkbook(): Promise<Survey> {
  return runCommand({ doing: "đọc số liệu trong sổ" }, async (context) => {
    const { input, report, waivers, systems } = await readWorkbook(context);
    if (input === undefined) return { kind: "no_input" };
    if (layoutOf(input) > LAYOUT_VERSION) return { kind: "newer_input", sheetName: input.name };
    return {
      kind: "input",
      sheetId: input.id,
      check: checkView(input, waivers, systems),
      brokenRates: RATES.filter(({ key }) => showsError(input, key)).length,
      ...(report === undefined ? {} : { reportName: report.name }),
    };
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
