import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { CONTENT_SECURITY_POLICY, headerValue } from "../../src/taskpane/content-security-policy";
import { typeOf } from "../try-it/headers";
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

/** The headers that the add-in's own server has to send; Excel reads functions.json across origins. */
export function addinHeaders(path: string): Record<string, string> {
  return {
    "Content-Type": typeOf(path),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
    "Access-Control-Allow-Origin": "*",
    ...(path.endsWith(".html") && { "Content-Security-Policy": headerValue(CONTENT_SECURITY_POLICY) }),
  };
}
