/** The checksums of a folder, in the form that `sha256sum -c` reads. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Files below a folder, by their paths with "/", sorted. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).split(path.sep).join("/"),
    )
    .sort();

/** @example checksumsOf("out/phat-hanh").split("\n")[0] //=> "3a5c…  CHANGELOG.md" */
export function checksumsOf(folder: string): string {
  return filesBelow(folder)
    .map((file) => `${sha256(readFileSync(path.join(folder, file)))}  ${file}\n`)
    .join("");
}

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
