import { explain } from "../checks/explain";
import { tally, type Finding } from "../checks/finding";
import { cellAddress } from "../sheets/address";
import { missingFigures, readInput, type InputContent } from "../sheets/input/content";
import { runCommand } from "./run-command";
import type { SheetView } from "./sheet-view";
import { needInput, readWorkbook } from "./workbook-view";

export interface CheckResult {
  readonly sheetName: string;
  readonly content: InputContent;
  readonly findings: readonly Finding[];
  /** Cell of a figure or rate now: "D9"; undefined when the sheet has lost it. */
  readonly addressOf: (key: string) => string | undefined;
  /** Figures whose row or name the sheet has lost: they count as blank. */
  readonly missing: readonly string[];
}

/** Checks an input sheet that has been read. */
export function checkView(input: SheetView): CheckResult {
  const content = readInput(input.read, input.places);
  return {
    sheetName: input.name,
    content,
    findings: explain(content),
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
  return runCommand({ doing: "kiểm tra số liệu" }, async (context) =>
    checkView(needInput(await readWorkbook(context))),
  );
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
