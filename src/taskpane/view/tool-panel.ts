/** The panel of the tool that is open. */
import { toolOf } from "../tools";
import type { ShownTool } from "../model/state";
import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { button, panel } from "./parts";

export function toolPanel({ id, open }: ShownTool, actions: Actions): Element {
  return panel(
    `tool-${id}`,
    toolOf(id).title,
    button("Về các bước", actions.closeTool, { kind: "back" }),
    ...(open === undefined ? [h("p", { role: "status" }, "Đang tải công cụ…")] : open.view()),
  );
}
