/** The page's first script, made ES5 by the build: says why, when the pane does not open. */
import { watchOpening } from "./watch-opening";

watchOpening(window);
