/** Run by itself: builds all that tests open in Chromium, and leaves word of how that went. */
import { ensureBuilt } from "../../scripts/try-it/builds";
import { keepProgress } from "./building";
import { PAGES } from "./test-pages";

void ensureBuilt(PAGES, () => undefined).then(
  () => keepProgress({ state: "built" }),
  (error: Error) => keepProgress({ state: "failed", why: error.message }),
);
