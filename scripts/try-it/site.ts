/** The try-it site as a table of files: the server hands them out, the static build writes them down. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { classTable } from "../../embedded-excel/client";
import { settingOf } from "../../src/catalog/settings";
import { ADDIN_DIR, PAGE_DIR } from "./builds";
import { SAMPLE_LISTS } from "./sample-lists";

/** Content of each file, by its path with slashes; read when it is asked for. */
export type Site = ReadonlyMap<string, () => Buffer>;

/** Where a production page gets Office.js from. */
const OFFICE_JS_URL = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\/office\.js/;

/** What the client loads of the development package, 87 MB as a whole. */
const CLIENT_FILES = ["office.js", "excel-win32-16.01.js", "en-us/office_strings.js"];

/** Folder of the built add-in on the site. */
export const ADDIN_PATH = "addin/";

const SAMPLE = "assets/thang-4-2026.json";

export function trySite(): Site {
  const clientDir = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  return new Map([
    ...filesIn(PAGE_DIR).map(entry("", PAGE_DIR)),
    ...filesIn(ADDIN_DIR).map(
      entry(ADDIN_PATH, ADDIN_DIR, (path, content) =>
        path.endsWith(".html") ? withLocalOffice(content) : content,
      ),
    ),
    ...CLIENT_FILES.map(entry("office/", clientDir)),
    ["class-table.json", () => Buffer.from(JSON.stringify(classTable()))] as const,
    ["sample.json", sample] as const,
    ...SAMPLE_LISTS,
  ]);
}

/** The sample month, with its settings as an officer picks them from the lists of the sheet. */
function sample(): Buffer {
  const month = JSON.parse(readFileSync(SAMPLE, "utf8")) as { readonly settings: object };
  const picked = Object.entries(month.settings).map(([key, value]): [string, string] => {
    const option = settingOf(key).options.find((each) => each.value === String(value));
    if (option === undefined) throw new RangeError(`${SAMPLE}: no option ${String(value)} of ${key}`);
    return [key, option.label];
  });
  return Buffer.from(JSON.stringify({ ...month, picked: Object.fromEntries(picked) }));
}

/**
 * The add-in's page with the one address of Office.js changed to the local copy, and in front of it the script that
 * connects the page to the workbook around it. Nothing else is touched.
 *
 * @throws Error when the page does not load Office.js from Microsoft's server exactly once.
 */
function withLocalOffice(page: Buffer): Buffer {
  const parts = page.toString("utf8").split(OFFICE_JS_URL);
  const [before = "", after = "", ...more] = parts;
  const tagStart = before.lastIndexOf("<script");
  if (parts.length !== 2 || more.length > 0 || tagStart < 0)
    throw new Error("The add-in's page was expected to load Office.js exactly once");
  const bridge = '<script src="../bridge.js"></script>';
  const tag = before.slice(tagStart);
  return Buffer.from(`${before.slice(0, tagStart)}${bridge}${tag}../office/office.js${after}`);
}

type Change = (path: string, content: Buffer) => Buffer;

function entry(prefix: string, folder: string, change: Change = (_path, content) => content) {
  return (path: string): readonly [string, () => Buffer] => [
    prefix + path,
    () => change(path, readFileSync(join(folder, path))),
  ];
}

/** Files below a folder as paths with slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => relative(folder, join(found.parentPath, found.name)).split(sep).join("/"));
}
