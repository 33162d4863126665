import type { Finding, Waiver } from "../../checks/finding";
import type { CellRepair } from "../../excel/input/repair-cells";
import type { ColumnId } from "../../sheets/input/input-columns";
import type { Period } from "../../vietnamese/periods";
import type { OpenSeverity } from "../model/agenda";
import type { FieldKey } from "../model/fields";
import type { StepId } from "../model/state";
import type { ToolId } from "../tools/open-tool";

/** What the officer can do in the pane. */
export interface Actions {
  start(): void;
  goToStep(step: StepId): void;
  changePeriod(change: Partial<Period>): void;
  changeField(key: FieldKey, text: string): void;
  keepInformation(): void;
  /** @param rateStyle how the rates are computed; as this Excel can where absent. */
  insertSheet(rateStyle?: "native"): void;
  insertSheetAnyway(): void;
  /** Takes the officer to a sheet, a hidden one too. */
  openSheet(sheetId: string): void;
  insertNextSheet(): void;
  insertNextSheetAnyway(): void;
  switchColours(): void;
  goToCell(key: string, column?: ColumnId): void;
  /** Shows findings of one severity; undefined: all. */
  showSeverity(severity: OpenSeverity | undefined): void;
  /** Asks for the reason for which the warnings of a card stand; undefined takes the question back. */
  startConfirming(id: string | undefined): void;
  confirmFindings(findings: readonly Finding[], reason: string): void;
  dropConfirmation(waiver: Waiver): void;
  repairCells(repairs: readonly CellRepair[]): void;
  /** Looks for rows of the sheet by a few words. */
  search(words: string): void;
  /** Takes the officer to a part of the narrative. */
  writePart(part: string): void;
  openTool(id: ToolId): void;
  closeTool(): void;
  readAgain(): void;
  makeReport(): void;
  makeReportAnyway(): void;
  /** The report as a Word file. */
  saveWord(): void;
  /** The report on the clipboard, where no file can be saved. */
  copyReport(): void;
  freezeRates(): void;
  useNativeFormulas(): void;
  restoreFormulas(): void;
  /** Has a workbook calculated that is calculated by hand. */
  calculateNow(): void;
  /** Takes the last command back. */
  undo(): void;
  cancel(): void;
  dismissNotice(): void;
}
