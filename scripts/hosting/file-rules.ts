/**
 * What a server of the add-in answers with, for every kind of file: the one table behind `hosting/`, the server of
 * `npm run start:excel` and their checks.
 */
import { CONTENT_SECURITY_POLICY, headerValue } from "../../src/taskpane/content-security-policy";

export type Headers = Readonly<Record<string, string>>;

/** For every file. No X-Frame-Options: Excel on the web shows the pane in a frame, `frame-ancestors` says whose. */
export const COMMON: Headers = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  // Excel on the web reads functions.json and shortcuts.json from its own origin; what lies here is for everyone to read.
  "Access-Control-Allow-Origin": "*",
};

/** Asked for anew each time, and answered with 304 where nothing has changed: a new edition arrives at once. */
const ASK_AGAIN = "no-cache";
/** The name has the content in it. */
const FOR_GOOD = "public, max-age=31536000, immutable";
/** Excel does not show an icon that it may not keep ("no-store"). */
const FOR_A_DAY = "public, max-age=86400";

/** Where a rule holds: one file, or all below a folder; a name alone is a file beside the page. */
export interface FileRule {
  readonly path: string;
  readonly isFolder: boolean;
  readonly headers: Headers;
}

const file = (path: string, headers: Headers = {}): FileRule => ({
  path,
  isFolder: false,
  headers: { "Cache-Control": ASK_AGAIN, ...headers },
});

const folder = (path: string, cache: string): FileRule => ({
  path,
  isFolder: true,
  headers: { "Cache-Control": cache },
});

/** Everything that the build puts out. A file with a fixed name is asked for again. */
export const FILE_RULES: readonly FileRule[] = [
  file("taskpane.html", { "Content-Security-Policy": headerValue(CONTENT_SECURITY_POLICY) }),
  file("opening.js"),
  file("functions.js"),
  file("functions.json"),
  file("ribbon.js"),
  file("taskpane.js"),
  file("read-lists-worker.js"),
  file("review-worker.js"),
  file("style.css"),
  file("manifest.xml"),
  file("THANH-PHAN.txt"),
  folder("chunks", FOR_GOOD),
  folder("assets", FOR_A_DAY),
];

/** The headers of a file, but for its media type; those of a file that no rule knows ask again. */
export function headersOfFile(path: string): Headers {
  const rule = FILE_RULES.find(({ path: place, isFolder }) =>
    isFolder ? path.startsWith(`${place}/`) : path === place,
  );
  return { ...COMMON, ...(rule?.headers ?? { "Cache-Control": ASK_AGAIN }) };
}

/** The headers of any file that no rule knows. */
export const DEFAULT_HEADERS: Headers = headersOfFile("");

/** Rules that differ from the default, with the headers in which they do. */
export function exceptionalRules(): readonly FileRule[] {
  return FILE_RULES.map((rule) => {
    const own = Object.entries(rule.headers).filter(([name, value]) => DEFAULT_HEADERS[name] !== value);
    return { ...rule, headers: Object.fromEntries(own) };
  }).filter(({ headers }) => Object.keys(headers).length > 0);
}
