/** The two webpack builds behind the try-it page, made again when their sources are newer. */
import { execFile } from "node:child_process";
import { readdirSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";

export interface Build {
  readonly what: string;
  readonly config: string;
  /** "production" unless told. */
  readonly mode?: "development" | "production";
  /** What webpack is told besides. */
  readonly options?: readonly string[];
  readonly outDir: string;
  /** A file whose time tells when the build ran last. */
  readonly mark: string;
  readonly sources: readonly string[];
}

export const ADDIN_DIR = "dist";
export const PAGE_DIR = "out/try-it-page";

export const ADDIN: Build = {
  what: "tiện ích",
  config: "webpack.config.js",
  outDir: ADDIN_DIR,
  mark: "functions.json",
  sources: ["src", "assets", "hosting", "webpack", "manifest.xml", "webpack.config.js", "package-lock.json"],
};

const PAGE: Build = {
  what: "trang dùng thử",
  config: "webpack.try-it.config.js",
  outDir: PAGE_DIR,
  mark: "index.html",
  sources: ["embedded-excel", "workbook-file", "webpack.try-it.config.js", "package-lock.json"],
};

/** The offline edition: a folder that is opened by itself. */
export const OFFLINE: Build = {
  what: "bản ngoại tuyến",
  config: "webpack.offline.config.js",
  outDir: "out/offline",
  mark: "THANH-PHAN.txt",
  sources: ["src", "workbook-file", "webpack", "webpack.offline.config.js", "package-lock.json"],
};

/** What the try-it page consists of. */
export const TRY_IT: readonly Build[] = [ADDIN, PAGE];

/**
 * Builds what is missing or older than its sources, all at the same time.
 *
 * @param say receives one line of progress for each build that runs.
 * @throws Error with webpack's own words when a build fails.
 */
export async function ensureBuilt(builds: readonly Build[], say: (line: string) => void): Promise<void> {
  const stale = builds.filter((build) => !isFresh(build));
  for (const { what } of stale) say(`Đang dựng ${what} (khoảng một phút)…`);
  await Promise.all(stale.map(run));
}

/** Whether nothing is missing or older than its sources. */
export function isBuilt(builds: readonly Build[]): boolean {
  return builds.every(isFresh);
}

function isFresh({ outDir, mark, sources }: Build): boolean {
  const builtAt = changedAt(join(outDir, mark));
  return builtAt !== undefined && sources.every((source) => newestIn(source) <= builtAt);
}

function run({ what, config, mode = "production", options = [], outDir, mark }: Build): Promise<void> {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const args = [webpack, "--mode", mode, "--config", config, "--output-path", outDir, ...options];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { maxBuffer: Infinity }, (error, stdout, stderr) => {
      if (error !== null) return reject(new Error(`Chưa dựng được ${what}:\n${stdout}${stderr}`));
      // webpack leaves a file alone whose content is as before: its time would say that the build never ran.
      const now = new Date();
      utimesSync(join(outDir, mark), now, now);
      resolve();
    });
  });
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
