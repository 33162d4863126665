import { spawn } from "node:child_process";
import { join } from "node:path";
import { isBuilt } from "../../scripts/try-it/builds";
import { keepProgress } from "./building";
import { PAGES } from "./test-pages";

/** The add-in and the pages are built while tests run that open none: `building` has the others wait for it. */
export default function startBuilding(): void {
  if (isBuilt(PAGES)) return keepProgress({ state: "built" });
  const { pid } = spawn(process.execPath, ["--import", "tsx", join(__dirname, "build-pages.ts")], {
    stdio: "inherit",
  });
  keepProgress({ state: "building", pid: pid! });
}
