/**
 * One thing that a command changes in the workbook, as something that can be done, looked at and taken back. Commands
 * say their changes as steps; `carry-out` alone decides when which is done.
 */

/**
 * How a step stands in the workbook: as `before` it, as `after` it, both where it changes nothing, `half` done, or as
 * something `else` that is not of our making.
 */
export type Standing = "before" | "after" | "both" | "half" | "else";

/** What was found where a step writes. */
export interface Found {
  readonly standing: Standing;
  /** Where that is, as an officer finds it: "ô D9 trang “Nhập liệu”". */
  readonly place: string;
  /**
   * Queues putting back exactly what was found: used where that was before the change. Absent where nothing stands there
   * before, or where it is the same for every workbook: then `takeBack` knows the way.
   */
  readonly putBack?: (context: Excel.RequestContext) => void;
  /** What was found can only be the command's own: it is taken back even when it comes after the command gave up. */
  readonly isUnmistakable?: boolean;
  /** The cell takes everything as a text. */
  readonly isTextCell?: boolean;
}

export interface Step {
  /**
   * Queues the reading of what stands there. The result is called after the sync. Must not fail where the sheet or the
   * row is gone.
   */
  readonly look: (context: Excel.RequestContext) => () => Found;
  /** Queues the change. */
  readonly apply: (context: Excel.RequestContext) => void;
  /** Queues the way back to what the command had read, where `found` shows something of ours. */
  readonly takeBack: (context: Excel.RequestContext, found: Found) => void;
  /** Queues what has to come after every change, as a name that says that all is there. */
  readonly finish?: (context: Excel.RequestContext) => void;
  /** Queues lifting a protection before anything is written, also on the way back … */
  readonly unlock?: (context: Excel.RequestContext) => void;
  /** … and setting it again after everything. */
  readonly lock?: (context: Excel.RequestContext) => void;
  /** Put back after all others: what it says depends on the names that sheets have in the end. */
  readonly isPutBackLast?: boolean;
  /** Its cells are found by their address alone: exactly what was read has to stand there before, or rows have moved. */
  readonly isPlaced?: boolean;
  /** Called once the change stands whole. */
  readonly settled?: () => void;
  /** What is written where, in a word: a command that writes the same is the same command asked for again. */
  readonly key?: string;
  /**
   * Adds something, which a late write would add once more beside that of a repeated command. Called when the command has
   * been repeated: what that has added is not the late one's.
   */
  readonly repeated?: () => void;
  /** Nothing can stand there before that is not to be overwritten: it is not looked at before the change. */
  readonly isNew?: boolean;
}

/** Whether the workbook holds something of the step. */
export const isOurs = ({ standing }: Found): boolean => standing === "after" || standing === "half";

/** Whether something half-made has been written on by an officer: it is theirs to keep now, and has to be named. */
export const isKept = ({ standing, isUnmistakable }: Found): boolean =>
  standing === "else" && isUnmistakable === true;

/** Whether an officer has changed what the step was planned from. */
export const isChangedSince = ({ isPlaced }: Step, { standing }: Found): boolean =>
  standing === "else" || (isPlaced === true && standing === "after");

/** Whether nothing of the step is left to do. */
export const isDone = ({ standing }: Found): boolean => standing === "after" || standing === "both";
