import { ensureBuilt, TRY_IT } from "../../scripts/try-it/builds";
import { READING_PAGE, SCENES_PAGE } from "./test-pages";

/** The add-in, the try-it page and the tests' own pages are built once, before the first test that opens them. */
export default function buildOnce(): Promise<void> {
  return ensureBuilt([...TRY_IT, READING_PAGE, SCENES_PAGE], () => undefined);
}
