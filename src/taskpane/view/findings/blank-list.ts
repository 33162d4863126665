import type { ListedFinding } from "../../model/listed-finding";
import type { Actions } from "../actions";
import { h, type Element } from "../element";
import { targetButton } from "./finding-card";

/** What is blank, one line each. */
export function blankList(blanks: readonly ListedFinding[], actions: Actions): Element {
  return h(
    "ul",
    { class: "blanks" },
    blanks.map(({ message, target }) =>
      h("li", {}, h("span", {}, message), target !== undefined && targetButton(target, message, actions)),
    ),
  );
}
