import type { PaneWindow } from "./pane-frame";

/**
 * Runs in the pane's page just before office.js, which the server lets it do: asks the page around it to put the host
 * there. Outside such a page it does nothing, and the client finds no Excel.
 */
const framed = window as unknown as PaneWindow;
if (framed.parent !== framed) framed.parent.connectPane?.(framed);
