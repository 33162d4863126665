/** A tool: something the pane offers beside the four steps, with a panel, a state and code of its own. */
import type { Notice } from "../../ribbon/notice";
import type { PaneState, Progress } from "../model/state";
import type { OpenTool, ToolId } from "./open-tool";

/** What the list of tools shows; the code behind it is loaded when the tool is first opened. */
export interface Tool {
  readonly id: ToolId;
  readonly title: string;
  /** It is about Excel itself, which the offline edition does without. */
  readonly isForExcel?: true;
  load(): Promise<ToolModule>;
}

export interface ToolModule {
  /** Opens the tool; called each time, so a tool that shall remember keeps its state in the workbook. */
  open(context: ToolContext): OpenTool;
}

/** What the pane does for a tool. */
export interface ToolContext {
  /** The pane's state as it is at the moment of the call. */
  pane(): PaneState;
  /** Shows the tool's panel anew. */
  changed(): void;
  /**
   * Does long work: one at a time, with its progress shown and failures told, then reads the workbook again.
   *
   * @param work gets a signal that stops it; to call right before it writes, a function after which it cannot be stopped
   * any more; and one to tell how far it has come. Its answer is told to the officer.
   */
  run(doing: string, work: RunWork): Promise<void>;
  tell(notice: Notice): void;
  goToCell(key: string): void;
}

export type RunWork = (
  signal: AbortSignal,
  nowWriting: () => void,
  report: (progress: Progress) => void,
) => Promise<Notice | undefined>;
