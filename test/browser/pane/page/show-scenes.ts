/** The page that the pictures are taken of: shows one scene at a time. */
import { paneView } from "../../../../src/taskpane/view/pane-view";
import { SHEET_PANELS } from "../../../../src/taskpane/view/sheet-panels";
import type { Actions } from "../../../../src/taskpane/view/actions";
import { render } from "../../../../src/taskpane/view/render";
import { SCENES } from "../../../taskpane/scenes";

/** Does nothing, whatever is asked. */
const idle = new Proxy({}, { get: () => () => undefined }) as Actions;

Object.assign(window, {
  showScene: (name: string) => {
    render(document.getElementById("pane")!, paneView(SCENES[name]!, idle, SHEET_PANELS));
    for (const details of document.querySelectorAll("details")) details.open = true;
  },
});
