/** What the officer can do in the review tool, and what the tool knows around the text. */
import type { PrintedRate } from "../../../../checks/facts";
import type { Comparison, StatedFigure } from "../../../../review/compare";
import type { ReviewTab } from "../review-state";

export interface ReviewActions {
  paste(text: string): void;
  chooseFile(file: File): void;
  stopReading(): void;
  copyFindings(): void;
  saveCommented(): void;
  openTab(tab: ReviewTab): void;
  /** Reads what stands in the box again, and goes to the result. */
  review(): void;
  /** To the words of a finding in the text, the first of its quotes unless told. */
  showInText(finding: number, quote?: number): void;
  /** From the text back to a finding. */
  showFinding(finding: number): void;
  takeOver(figures: readonly StatedFigure[]): void;
  takeOverRates(rates: readonly PrintedRate[]): void;
  replace(figure: StatedFigure): void;
  goToCell(key: string): void;
}

export interface ReviewSurroundings {
  readonly comparison?: Comparison;
  readonly disabled: boolean;
}

export const MARKS = { error: "wrong", warning: "attention", info: "info" } as const;
export const WORDS = { error: "Lỗi", warning: "Cảnh báo", info: "Thông tin" } as const;
