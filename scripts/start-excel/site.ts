import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { headersOfFile } from "../hosting/file-rules";
import { typeOf } from "../hosting/media-types";
import type { Site } from "../try-it/site";

/** The built add-in as a table of files. */
export function addinSite(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((found) =>
    found.isFile(),
  );
  return new Map(
    files.map((found) => {
      const file = join(found.parentPath, found.name);
      const path = file
        .slice(folder.length + 1)
        .split(sep)
        .join("/");
      return [path, () => readFileSync(file)] as const;
    }),
  );
}

/** The headers of the production servers, but for the cache: here a new build has to be seen at once. */
export function addinHeaders(path: string): Record<string, string> {
  return { "Content-Type": typeOf(path), ...headersOfFile(path), "Cache-Control": "no-cache" };
}
