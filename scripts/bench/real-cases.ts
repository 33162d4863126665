/** The five real reports that the benchmarks check, as their input sheets would hold them. */
import { readFileSync } from "node:fs";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { Facts } from "../../src/checks/facts";
import { readCase } from "../case-file/read-case";
import { contentOf } from "../demo/content-of-case";

export interface RealCase {
  readonly name: string;
  readonly facts: Facts;
}

const FILES = [
  "gia-phuc-2026-04",
  "hung-dao-2026-6-thang",
  "ke-sat-2025-09",
  "chi-linh-2025-10",
  "hung-thang-2026-05",
];

export const REAL_CASES: readonly RealCase[] = FILES.map((name) => {
  const read = readCase(readFileSync(`test/cases/${name}.json`, "utf8"));
  const { information = {} } = contentOf(read, read.template);
  return { name, facts: { ...read, information, settings: { ...DEFAULT_SETTINGS, ...read.settings } } };
});

/** April 2026 of Gia Phúc, the fullest of the five. */
export const FULLEST: Facts = REAL_CASES[0]!.facts;
