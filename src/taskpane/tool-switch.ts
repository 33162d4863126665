/** Opens and closes the tools beside the steps; their code is fetched when it is first wanted. */
import { withNotice, withTool, type PaneState } from "./model/state";
import { NOT_LOADED } from "./pane-endings";
import type { ToolId } from "./tools/open-tool";
import type { ToolContext } from "./tools/tool";

export interface ToolSwitch {
  open(id: ToolId): Promise<void>;
  close(): void;
}

/** @param context what the pane does for a tool; @param become shows the next state. */
export function toolSwitch(context: ToolContext, become: (next: PaneState) => void): ToolSwitch {
  const close = (): void => {
    context.pane().tool?.open?.close?.();
    become(withTool(context.pane(), undefined));
  };
  return {
    close,
    open: async (id) => {
      close();
      become(withTool(context.pane(), { id }));
      try {
        const { toolOf } = await import(/* webpackChunkName: "sheet-panels" */ "./tools");
        const { open } = await toolOf(id).load();
        if (context.pane().tool?.id === id) become(withTool(context.pane(), { id, open: open(context) }));
      } catch {
        become(withNotice(withTool(context.pane(), undefined), { tone: "failure", message: NOT_LOADED }));
      }
    },
  };
}
