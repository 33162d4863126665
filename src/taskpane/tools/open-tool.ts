/** What the pane's state knows of a tool: apart from the tools, which know the state. */
import type { Child } from "../view/element";

export type ToolId =
  | "dossiers"
  | "review"
  | "settings"
  | "narrative"
  | "template"
  | "freeze"
  | "hand-in"
  | "roll-up"
  | "score"
  | "law"
  | "self-test"
  | "sheets"
  | "rows";

/** A tool at work. */
export interface OpenTool {
  /** What its panel shows now. */
  view(): readonly (Child | false | undefined)[];
  /** Called when the officer leaves it. */
  close?(): void;
}
