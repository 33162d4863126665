/** The report that the benchmarks work on: April 2026 of Gia Phúc, the fullest of the five. */
import { readFileSync } from "node:fs";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { Facts } from "../../src/checks/facts";
import { readCase } from "../case-file/read-case";

export const APRIL = readCase(readFileSync("assets/thang-4-2026.json", "utf8"));

export const APRIL_FACTS: Facts = { ...APRIL, settings: { ...DEFAULT_SETTINGS, ...APRIL.settings } };
