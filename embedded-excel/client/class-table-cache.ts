import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { ClassTable } from "../protocol/class-table";
import { deriveClassTable } from "./derive-class-table";
import { clientVersion, readClientFile } from "./package-files";

const cacheFolder = join(process.cwd(), "node_modules", ".cache", "embedded-excel");
const debugFile = "excel-win32-16.01.debug.js";

let loaded: ClassTable | undefined;

/** The class table of the installed client; derived once per version (0.1 s), then read from the cache folder. */
export function classTable(): ClassTable {
  loaded ??= fromCache() ?? derived();
  return loaded;
}

function cachePath(): string {
  const form = createHash("sha256").update(deriveClassTable.toString()).digest("hex").slice(0, 12);
  return join(cacheFolder, `classes-${clientVersion}-${form}.json`);
}

function fromCache(): ClassTable | undefined {
  try {
    return JSON.parse(readFileSync(cachePath(), "utf8")) as ClassTable;
  } catch {
    return undefined;
  }
}

function derived(): ClassTable {
  const table = deriveClassTable(readClientFile(debugFile));
  mkdirSync(cacheFolder, { recursive: true });
  // Test workers start together: a rename is atomic, so none reads half a file.
  const draft = `${cachePath()}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(table));
  renameSync(draft, cachePath());
  return table;
}
