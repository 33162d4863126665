/** The report that the benchmarks of the workbook enter: April 2026 of Gia Phúc, the fullest of the five. */
import { readFileSync } from "node:fs";
import { readCase } from "../case-file/read-case";

export const APRIL = readCase(readFileSync("assets/thang-4-2026.json", "utf8"));
