/** The tools beside the four steps. What each is good for is said once, under the first step. */
import { TOOLS } from "../tools";
import { PURPOSES } from "../tools/purposes";
import type { PaneState } from "../model/state";
import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { button } from "./parts";

export function toolList({ tool, step, isOnFile }: PaneState, actions: Actions): Element {
  const isExplained = step === "period" && tool === undefined;
  return h(
    "nav",
    { class: "tools", "aria-label": "Công cụ khác" },
    h("h2", {}, "Công cụ khác"),
    h(
      "ul",
      {},
      TOOLS.filter(({ isForExcel }) => !(isForExcel && isOnFile)).map(({ id, title }) =>
        h(
          "li",
          { key: id },
          button(title, () => actions.openTool(id), { kind: "link", disabled: tool?.id === id }),
          isExplained && h("p", { class: "hint" }, PURPOSES[id]),
        ),
      ),
    ),
  );
}
