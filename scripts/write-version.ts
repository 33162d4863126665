/** Writes the version of package.json into the manifest, which wants four numbers. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { VERSION } from "../src/catalog/version";

const MANIFEST = path.join(__dirname, "..", "manifest.xml");

/**
 * A manifest of a version.
 *
 * @param version semantic; what stands behind a hyphen is left out, for Office takes numbers only.
 * @example withVersion("<Version>0.1.0.0</Version>", "1.2.3-rc.1") //=> "<Version>1.2.3.0</Version>"
 */
export function withVersion(manifest: string, version: string): string {
  const [numbers = ""] = version.split("-");
  return manifest.replace(/(<Version>)[^<]*(?=<\/Version>)/, `$1${numbers}.0`);
}

export function writeVersion(): void {
  writeFileSync(MANIFEST, withVersion(readFileSync(MANIFEST, "utf8"), VERSION));
}
