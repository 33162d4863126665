/** The two webpack builds behind the try-it page, made again when their sources are newer. */
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

interface Build {
  readonly what: string;
  readonly config: string;
  readonly outDir: string;
  /** A file that every run of the build writes. */
  readonly mark: string;
  readonly sources: readonly string[];
}

export const ADDIN_DIR = "dist";
export const PAGE_DIR = "out/try-it-page";

const BUILDS: readonly Build[] = [
  {
    what: "tiện ích",
    config: "webpack.config.js",
    outDir: ADDIN_DIR,
    mark: "functions.json",
    sources: ["src", "assets", "webpack", "manifest.xml", "webpack.config.js", "package-lock.json"],
  },
  {
    what: "trang dùng thử",
    config: "webpack.try-it.config.js",
    outDir: PAGE_DIR,
    mark: "index.html",
    sources: ["embedded-excel", "webpack.try-it.config.js", "package-lock.json"],
  },
];

/**
 * Builds what is missing or older than its sources, for production.
 *
 * @param say receives one line of progress for each build that runs.
 * @param only names of the builds that are needed; none = all.
 * @throws Error with webpack's own words when a build fails.
 */
export function ensureBuilt(say: (line: string) => void, only?: readonly string[]): void {
  for (const build of BUILDS) {
    if (isFresh(build) || (only !== undefined && !only.includes(build.what))) continue;
    say(`Đang dựng ${build.what} (khoảng một phút)…`);
    run(build);
  }
}

function isFresh({ outDir, mark, sources }: Build): boolean {
  const builtAt = changedAt(join(outDir, mark));
  return builtAt !== undefined && sources.every((source) => newestIn(source) <= builtAt);
}

function run({ what, config, outDir }: Build): void {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const args = [webpack, "--mode", "production", "--config", config, "--output-path", outDir];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`Chưa dựng được ${what}:\n${stdout}${stderr}`);
}

/** Time of the latest change in a file or anywhere below a folder. */
function newestIn(path: string): number {
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs;
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((found) => found.isFile());
  return Math.max(...files.map((found) => statSync(join(found.parentPath, found.name)).mtimeMs));
}

function changedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}
