/**
 * Checks that the page of the add-in loads little code of our own: its scripts, styles and itself, compressed as a
 * server sends them. Office.js comes from its own server and is not counted. Usage: tsx scripts/check-sizes.ts [DIR]
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const PAGE = "taskpane.html";

/** What the page loads; minified, it has no quotes around it. */
const ADDRESS = /\b(?:src|href)="?([^"\s>]+)/g;

/** Bytes, compressed. A slow line at a commune office still opens the pane at once. */
export const FIRST_LOAD_BUDGET = 60_000;

/**
 * Compressed size of the page and of every file of ours that it names.
 *
 * @param folder - Where the build lies.
 *
 * @example firstLoadSizes("dist") //=> { "taskpane.html": 390, "functions.js": 7200, … }
 */
export function firstLoadSizes(folder: string): Readonly<Record<string, number>> {
  const html = readFileSync(path.join(folder, PAGE), "utf8");
  const named = [...html.matchAll(ADDRESS)]
    .map((match) => match[1] ?? "")
    .filter((address) => !address.startsWith("https:"));
  return Object.fromEntries(
    [PAGE, ...named].map((file) => [file, gzipSync(readFileSync(path.join(folder, file))).length]),
  );
}

/** Bytes of all files together. */
export function totalSize(sizes: Readonly<Record<string, number>>): number {
  return Object.values(sizes).reduce((sum, size) => sum + size, 0);
}

if (require.main === module) {
  const sizes = firstLoadSizes(process.argv[2] ?? path.join(__dirname, "..", "dist"));
  for (const [file, size] of Object.entries(sizes)) console.log(`${file}: ${size} bytes`);
  const total = totalSize(sizes);
  console.log(`first load: ${total} of ${FIRST_LOAD_BUDGET} bytes`);
  process.exitCode = total <= FIRST_LOAD_BUDGET ? 0 : 1;
}
