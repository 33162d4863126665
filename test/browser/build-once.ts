import { mkdirSync, rmSync, statSync } from "node:fs";
import { ensureBuilt } from "../../scripts/try-it/builds";

const LOCK = "node_modules/.cache/try-it-build.lock";
const PATIENCE = 240_000;
const PAUSE = 200;

/** Builds the add-in and the page where needed; test files that run side by side wait for the one that builds. */
export async function buildOnce(): Promise<void> {
  const isMine = await waitForLock();
  try {
    ensureBuilt(() => undefined);
  } finally {
    if (isMine) rmSync(LOCK, { recursive: true, force: true });
  }
}

/** Making a folder is atomic: it succeeds for one only. A lock older than any build was left by a run that died. */
async function waitForLock(): Promise<boolean> {
  mkdirSync("node_modules/.cache", { recursive: true });
  for (;;) {
    try {
      mkdirSync(LOCK);
      return true;
    } catch {
      const since = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > PATIENCE) return false;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}
