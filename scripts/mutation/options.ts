/** How StrykerJS is set up for a folder, or for one file of it. */
import path from "node:path";
import type { PartialStrykerOptions } from "@stryker-mutator/api/core";
import type { Folder } from "./folders";

export function optionsFor(name: string, { tests }: Folder, concurrency: number): PartialStrykerOptions {
  const out = path.join(".cache/mutation", name.replace(/\//g, "-"));
  return {
    mutate: [name.endsWith(".ts") ? `src/${name}` : `src/${name}/**/*.ts`],
    testFiles: [...tests],
    plugins: [path.resolve("scripts/mutation/plugin.mjs")],
    testRunner: "warm",
    ignorers: ["developer messages"],
    coverageAnalysis: "perTest",
    concurrency,
    ignorePatterns: [
      "**",
      "!package.json",
      "!tsconfig.json",
      "!src/**",
      "!test/**",
      "!scripts/**",
      "!assets/**",
      "!docs/**",
    ],
    tempDirName: `${out}/sandbox`,
    reporters: ["progress-append-only", "missed", "json"],
    jsonReporter: { fileName: `${out}/report.json` },
    // Property tests take longer on a change that makes them fail slowly; a busy machine more so.
    timeoutMS: 10_000,
    timeoutFactor: 3,
    thresholds: { high: 100, low: 85, break: null },
    allowConsoleColors: false,
    clearTextReporter: { allowColor: false },
  };
}
