import { ensureBuilt } from "../../scripts/try-it/builds";

/** The add-in and the try-it page are built once, before the first test that opens them. */
export default function buildOnce(): void {
  ensureBuilt(() => undefined);
}
