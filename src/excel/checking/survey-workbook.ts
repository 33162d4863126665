/** What the pane needs to know about the workbook, read in one sync. */
import { RATES } from "../../catalog/rates";
import { TEMPLATE_CHOICES, type TemplateId } from "../../report/templates/list";
import { sheetOfReference } from "../../sheets/address";
import { FROZEN_NAME, LAYOUT_VERSION, VERSION_NAME } from "../../sheets/sheet-marks";
import type { PeriodSheet } from "../../workbook/period-questions";
import { checkView, type CheckResult } from "../../workbook/check-sheet";
import { coloursOf } from "../input/colours-of";
import { readInputSheets } from "../reading/input-sheets";
import { lookForLate } from "../command/late-news";
import { runCommand } from "../command/run-command";
import type { BookTraits } from "../reading/book-traits";
import type { SheetView } from "../../workbook/sheet-view";
import { templatePointerOf } from "../../workbook/pointer-names";
import type { WorkbookView } from "../reading/workbook-view";

export interface OwnTemplate {
  readonly form: TemplateId;
  readonly sheetName: string;
}

/** Our functions are not in this Excel, have not answered yet, or the cells show another error. */
export type RatesFault = "not_loaded" | "busy" | "other";

/** What the workbook holds, and what of itself stands in the way, where anything does. */
export type Survey = Content & { readonly book?: BookTraits };

type Content =
  | { readonly kind: "no_input" }
  /** An input sheet of a later version of the add-in, whose layout this one does not know. */
  | { readonly kind: "newer_input"; readonly sheetName: string }
  | {
      readonly kind: "input";
      /** Stays when the sheet is renamed. */
      readonly sheetId: string;
      readonly check: CheckResult;
      /** The other input sheets. */
      readonly others: readonly PeriodSheet[];
      /** Rate cells that show an error, as they do when the add-in was absent while Excel calculated. */
      readonly brokenRates: number;
      /** Why, as far as the error tells; absent where none shows one. */
      readonly ratesFault?: RatesFault;
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
    const { input, report, traits } = view;
    const book = Object.keys(traits).length === 0 ? {} : { book: traits };
    if (input === undefined) return { kind: "no_input", ...book };
    if (layoutOf(input) > LAYOUT_VERSION) return { kind: "newer_input", sheetName: input.name, ...book };
    return {
      ...book,
      kind: "input",
      sheetId: input.id,
      check: await checkView(input, view),
      others: view.others.map(({ id, name, title }) => ({ id, name, title })),
      ...withColours(coloursOf(input)),
      ...ratesOf(input),
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

/** The errors of rate cells whose functions are not there, or do not answer. */
const FAULTS: Readonly<Record<string, RatesFault>> = {
  "#NAME?": "not_loaded",
  "#BUSY!": "busy",
  "#GETTING_DATA": "busy",
};

function ratesOf(input: SheetView): { brokenRates: number; ratesFault?: RatesFault } {
  const errors = RATES.map(({ key }) => input.places.cells.get(key))
    .map((cell) => (cell === undefined ? "" : String(input.read(cell.row, cell.column))))
    .filter((shown) => shown.startsWith("#"));
  if (errors.length === 0) return { brokenRates: 0 };
  const faults = errors.map((error) => FAULTS[error] ?? "other");
  const ratesFault = (["not_loaded", "busy"] as const).find((fault) => faults.includes(fault)) ?? "other";
  return { brokenRates: errors.length, ratesFault };
}
