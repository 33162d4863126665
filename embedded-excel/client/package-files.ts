import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

// jest and tsx both provide `require` in this CommonJS project; anchoring at the working directory keeps the
// lookup independent of where this file is bundled to.
const packageJson = createRequire(join(process.cwd(), "package.json")).resolve(
  "@microsoft/office-js/package.json",
);

export const clientVersion = (JSON.parse(readFileSync(packageJson, "utf8")) as { version: string }).version;

/** Text of one file of the installed, unmodified client package. */
export function readClientFile(name: string): string {
  return readFileSync(join(dirname(packageJson), "dist", name), "utf8");
}
