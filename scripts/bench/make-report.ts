/** Our own code from figures to the plan of a sheet, without Excel: the largest report there is. */
import { readFileSync } from "node:fs";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { fillReport } from "../../src/report/fill";
import { makeFacts } from "../../src/report/make-facts";
import { TEMPLATES } from "../../src/report/templates";
import { planReportSheet } from "../../src/sheets/report-sheet";
import { readCase } from "../case-file/read-case";
import { contentOf } from "../demo/content-of-case";
import { measure, type Measurement } from "./measure";

/** Milliseconds on a two-core machine: an officer does not notice less. */
const BUDGET = 300;

/** Fills every slot of a template by name, and decides nothing. */
function plainFill(counts: Readonly<Record<string, number>>): number {
  let length = 0;
  for (const { blocks } of TEMPLATES) {
    for (const { text } of blocks)
      length += text.replace(/\{\{(.+?)\}\}/g, (_, key) => String(counts[key])).length;
  }
  return length;
}

/** Facts, template, document, pages: all that "fill the report" does between its read and its write. */
export async function benchMakeReport(): Promise<Measurement[]> {
  const given = readCase(readFileSync("assets/thang-4-2026.json", "utf8"));
  const content = { ...contentOf(given, "thang-trung-tam"), narrative: given.narrative };
  const settings = { ...DEFAULT_SETTINGS, ...given.settings };
  const largest = TEMPLATES.reduce((a, b) => (b.blocks.length > a.blocks.length ? b : a));
  let rows = 0;
  const measured = await measure(
    "make the largest report, our own code",
    () => {
      const facts = makeFacts({ ...content, figures: given.figures, settings });
      rows = planReportSheet(fillReport(largest, facts), { name: "Báo cáo" }).grid.length;
    },
    () => plainFill(given.figures),
    () => rows > 100,
  );
  return [{ ...measured, verified: measured.verified && measured.ms < BUDGET }];
}
