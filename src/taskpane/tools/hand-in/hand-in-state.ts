/** What the tool "Gói nộp" shows. */
import type { HandInFiles } from "../../../on-files/hand-in-files";
import type { HandIn, ReturnedLine } from "../../../sheets/hand-in/hand-in-sheet";

export interface HandInState {
  /** What the workbook keeps; absent until it was read. */
  readonly kept?: HandIn;
  /** What was typed as the unit's code and is not in the workbook yet. */
  readonly code?: string;
  /** Answers that were typed and are not in the workbook yet, by `lineId`. */
  readonly answers: Readonly<Record<string, string>>;
  readonly made?: HandInFiles;
}

export const INITIAL: HandInState = { answers: {} };

export const lineId = ({ code, keys }: ReturnedLine): string => `${code} ${keys.join(" ")}`;

/** The lines with the answers as they are shown. */
export const answered = (lines: readonly ReturnedLine[], { answers }: HandInState): ReturnedLine[] =>
  lines.map((line) => ({ ...line, answer: answers[lineId(line)] ?? line.answer }));
