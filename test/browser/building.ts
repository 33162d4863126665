/** How far the pages are built that tests open: told from process to process in a file. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout } from "node:timers/promises";

export type Progress =
  | { readonly state: "building"; readonly pid: number }
  | { readonly state: "built" }
  | { readonly state: "failed"; readonly why: string };

const FILE = "out/test-pages/progress.json";

/** Milliseconds from one look to the next. */
const STEP = 200;

export function keepProgress(progress: Progress): void {
  mkdirSync(dirname(FILE), { recursive: true });
  // Written aside first: another process may be reading.
  writeFileSync(`${FILE}.${process.pid}`, JSON.stringify(progress));
  renameSync(`${FILE}.${process.pid}`, FILE);
}

/** Resolves when the pages are built. @throws Error with webpack's own words, or when the building has just ended. */
export async function pagesBuilt(): Promise<void> {
  for (;;) {
    const progress = JSON.parse(readFileSync(FILE, "utf8")) as Progress;
    if (progress.state === "built") return;
    if (progress.state === "failed") throw new Error(progress.why);
    if (!isRunning(progress.pid)) throw new Error("The building of the pages has ended without a word");
    await setTimeout(STEP);
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
