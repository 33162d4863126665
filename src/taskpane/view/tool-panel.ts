/** The tools beside the four steps: their list, and the panel of the one that is open. */
import { aboutText } from "../about";
import { TOOLS, toolOf } from "../tools";
import { inputOf, type PaneState, type ShownTool } from "../model/state";
import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { button, panel } from "./parts";

export function toolList(state: PaneState, actions: Actions): Element {
  const { tool, isOnFile } = state;
  return h(
    "nav",
    { class: "tools", "aria-label": "Công cụ khác" },
    h("h2", {}, "Công cụ khác"),
    h(
      "ul",
      {},
      TOOLS.filter(({ isForExcel }) => !(isForExcel && isOnFile)).map(({ id, title, purpose }) =>
        h(
          "li",
          { key: id },
          button(title, () => actions.openTool(id), { kind: "link", disabled: tool?.id === id }),
          h("p", { class: "hint" }, purpose),
        ),
      ),
    ),
    h("p", { class: "hint" }, aboutText(isOnFile === true, inputOf(state)?.check.ruleSet)),
  );
}

export function toolPanel({ id, open }: ShownTool, actions: Actions): Element {
  return panel(
    `tool-${id}`,
    toolOf(id).title,
    button("Về các bước", actions.closeTool, { kind: "back" }),
    ...(open === undefined ? [h("p", { role: "status" }, "Đang tải công cụ…")] : open.view()),
  );
}
