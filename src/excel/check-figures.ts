import { explain } from "../checks/explain";
import { tally, type Finding, type Waiver } from "../checks/finding";
import { consider, isOfPeriod, lapsed } from "../checks/waivers";
import { cellAddress } from "../sheets/address";
import { readWaivers } from "../sheets/waiver-sheet";
import { missingFigures, readInput, type InputContent } from "../sheets/input/content";
import { retypedFindings } from "./retyped-figures";
import { runCommand } from "./run-command";
import type { SheetView } from "./sheet-view";
import { needInput, readWorkbook } from "./workbook-view";

export interface CheckResult {
  readonly sheetName: string;
  readonly content: InputContent;
  readonly findings: readonly Finding[];
  /** Confirmations given for this period that no longer hold. */
  readonly lapsed: readonly Waiver[];
  /** Cell of a figure or rate now: "D9"; undefined when the sheet has lost it. */
  readonly addressOf: (key: string) => string | undefined;
  /** Figures whose row or name the sheet has lost: they count as blank. */
  readonly missing: readonly string[];
}

/**
 * Checks an input sheet that has been read.
 *
 * @param waivers the sheet of confirmed warnings, where the workbook has one.
 * @param systems the sheet of the counts from lists, where it has one.
 */
export function checkView(input: SheetView, waivers?: SheetView, systems?: SheetView): CheckResult {
  const content = readInput(input.read, input.places);
  const confirmed = waivers === undefined ? [] : readWaivers(waivers);
  const findings = explain(content);
  return {
    sheetName: input.name,
    content,
    findings: [
      ...consider(findings, confirmed, content),
      ...(systems === undefined ? [] : retypedFindings(systems, input.name, content)),
    ],
    lapsed: lapsed(findings, confirmed, content).filter(({ values }) => isOfPeriod(values, content)),
    missing: missingFigures(input.places),
    addressOf: (key) => {
      const cell = input.places.cells.get(key);
      return cell === undefined ? undefined : cellAddress(cell.row, cell.column);
    },
  };
}

/**
 * Checks the input sheet in use. One read sync.
 *
 * @throws CommandFailure
 */
export async function checkFigures(): Promise<CheckResult> {
  return runCommand({ doing: "kiểm tra số liệu" }, async (context) => {
    const view = await readWorkbook(context);
    return checkView(needInput(view), view.waivers, view.systems);
  });
}

/**
 * Shows the first cell that a finding is about.
 *
 * @throws CommandFailure
 */
export async function goToFinding(result: CheckResult, finding: Finding): Promise<void> {
  const address = finding.keys.map(result.addressOf).find((each) => each !== undefined);
  if (address === undefined) return;
  await runCommand({ doing: "chuyển đến ô" }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(result.sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}

/**
 * The verdict in one line.
 *
 * @example verdictOf([]) //=> "Sẵn sàng in"
 */
export function verdictOf(findings: readonly Finding[]): string {
  const { error, warning } = tally(findings);
  if (error > 0) return `Còn ${error} lỗi, ${warning} cảnh báo`;
  return warning > 0 ? `Không có lỗi, còn ${warning} cảnh báo` : "Sẵn sàng in";
}
