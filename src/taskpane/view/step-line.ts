import { stepsOf, type Step } from "../model/steps";
import type { PaneState } from "../model/state";
import type { Actions } from "./actions";
import { h, type Element } from "./element";
import { sign } from "./parts";

/** The line of progress: four steps, each with its state; every one can be opened at any time, from a tool too. */
export function stepLine(state: PaneState, actions: Actions): Element {
  return h(
    "nav",
    { class: "steps", "aria-label": "Các bước lập báo cáo" },
    h(
      "ol",
      {},
      stepsOf(state).map((step) =>
        h("li", {}, stepButton(step, state.tool === undefined && state.step === step.id, actions)),
      ),
    ),
  );
}

function stepButton({ id, number, title, mark, note }: Step, isCurrent: boolean, actions: Actions): Element {
  return h(
    "button",
    {
      type: "button",
      class: "step",
      "aria-current": isCurrent && "step",
      "aria-label": `Bước ${number}: ${title}. ${note}`,
      on: { click: () => actions.goToStep(id) },
    },
    // Without the blanks the words run together for who compares them with the label.
    sign(mark, String(number)),
    " ",
    h("span", { class: "step-title" }, title),
    " ",
    h("span", { class: "step-note" }, note),
  );
}
