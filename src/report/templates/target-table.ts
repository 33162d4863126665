/** A table of the targets set by a higher level, for reports that are about them. */
import { RATES } from "../../catalog/rates";
import type { TemplateBlock } from "../notation/template";
import { block } from "./block";

const WORDS = { dat: "Đạt", chua_dat: "Chưa đạt" } as const;

const rows = RATES.filter((rate) => !rate.key.startsWith("nd_")).flatMap(({ key, label }) => [
  ...Object.entries(WORDS).map(([result, word]) =>
    block(
      "row",
      `{{stt}} | ${label} | {{target:${key}}} | {{${key}}} | ${word}`,
      `result:${key} = ${result}`,
    ),
  ),
  // Without its counts a rate is the system's word, and so is that it meets its target.
  ...Object.entries(WORDS).map(([result, word]) =>
    block(
      "row",
      `{{stt}} | ${label} | {{target:${key}}} | {{printed:${key}}} | ${word} (theo hệ thống)`,
      `printed_result:${key} = ${result}`,
    ),
  ),
]);

/** The caption names the period; no table is printed where no target is set. */
export const TARGET_TABLE: readonly TemplateBlock[] = [
  block("table", "Kết quả thực hiện các chỉ tiêu được giao[ {{ky}}]"),
  block(
    "columns",
    "STT (8%, giữa) | Chỉ tiêu (44%, trái) | Được giao (15%, giữa) | Thực hiện (15%, giữa) | Kết quả (18%, giữa)",
  ),
  ...rows,
];
