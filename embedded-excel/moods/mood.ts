import type { Fault } from "../client/request-gate";
import type { Touch } from "../protocol/host-object";
import type { EmbeddedWorkbook } from "../workbook/workbook";

/** One request as it comes in. */
export interface Incoming {
  /** Characters as sent. */
  readonly bytes: number;
  /** 1 for the first request since the moods were set. */
  readonly nth: number;
}

/** A way in which a real Excel behaves badly, to be switched on. */
export interface Mood {
  /** What Excel does then. */
  readonly what: string;
  /** Where it is seen: an issue of office-js, an article of Microsoft's, or the rule that it follows from. */
  readonly seenIn: string;
  /** Answers in the place of the object model, or refuses; `touch.proceed()` answers as it is. */
  readonly touch?: (touch: Touch, workbook: EmbeddedWorkbook) => unknown;
  /** What befalls a request as a whole. */
  readonly request?: (incoming: Incoming) => Fault | undefined;
  /** What is otherwise in the workbook as long as it lasts. */
  readonly enter?: (workbook: EmbeddedWorkbook) => void;
}
