/** What looks at the input sheet, and the list of tools, in a chunk of its own: a new workbook opens without it. */
import type { PaneState, ShownTool, StepId } from "../model/state";
import type { Actions } from "./actions";
import { checkPanel } from "./check-panel";
import type { Element } from "./element";
import { figuresPanel } from "./figures-panel";
import { reportPanel } from "./report-panel";
import { standingNotes } from "./standing-notes";
import { toolList } from "./tool-list";
import { toolPanel } from "./tool-panel";

export type SheetPanels = Readonly<
  Record<Exclude<StepId, "period">, (state: PaneState, actions: Actions) => Element>
> & {
  readonly notes: (state: PaneState, actions: Actions) => Element[];
  readonly tools: (state: PaneState, actions: Actions) => Element;
  readonly tool: (tool: ShownTool, actions: Actions) => Element;
};

export const SHEET_PANELS: SheetPanels = {
  figures: figuresPanel,
  check: checkPanel,
  report: reportPanel,
  notes: standingNotes,
  tools: toolList,
  tool: toolPanel,
};
