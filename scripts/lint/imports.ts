/** What files import from each other, read from their text. */
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { preProcessFile } from "typescript";

/** What an import may leave out of the name of a file. */
const ENDINGS = ["", ".ts", ".d.ts", "/index.ts"];

/** The file behind a relative import; undefined for a package. */
export function resolveImport(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const base = path.resolve(path.dirname(from), specifier);
  return ENDINGS.map((ending) => base + ending).find((file) => existsSync(file) && statSync(file).isFile());
}

const read = new Map<string, { readonly modified: number; readonly imports: readonly string[] }>();

/**
 * The files that a file imports, those of types and those loaded on demand too. An editor keeps this process for hours,
 * so a file is read again once it has changed.
 */
export function importsOf(file: string): readonly string[] {
  const modified = statSync(file).mtimeMs;
  const known = read.get(file);
  if (known?.modified === modified) return known.imports;
  const { importedFiles } = preProcessFile(readFileSync(file, "utf8"), true, true);
  const imports = importedFiles.flatMap(({ fileName }) => resolveImport(file, fileName) ?? []);
  read.set(file, { modified, imports });
  return imports;
}

/**
 * The shortest way from one file to another along imports, both included; undefined where there is none.
 *
 * @example wayBetween("b.ts", "a.ts") //=> ["b.ts", "c.ts", "a.ts"]
 */
export function wayBetween(from: string, to: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const file of cameFrom.keys()) {
    if (file === to) break;
    if (!file.endsWith(".ts")) continue;
    for (const next of importsOf(file)) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  if (!cameFrom.has(to)) return undefined;
  const way = [to];
  for (let at = cameFrom.get(to); at !== undefined; at = cameFrom.get(at)) way.unshift(at);
  return way;
}
