/** Our own code from figures to the plan of a sheet, without Excel: the largest report there is. */
import { readFileSync } from "node:fs";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { makeDocument } from "../../src/report/fill/make-document";
import { makeFacts } from "../../src/report/facts/make-facts";
import { TEMPLATES } from "../../src/report/templates";
import type { SheetPlan } from "../../src/sheets/sheet-plan";
import { planReportSheet } from "../../src/sheets/report/report-sheet";
import { writeCount } from "../../src/vietnamese/counts";
import { readCase } from "../case-file/read-case";
import { contentOf } from "../demo/content-of-case";
import { measure, type Measurement } from "./measure";

/** Milliseconds on a two-core machine: an officer does not notice less. */
const BUDGET = 300;

/** Figures that a report of this form cannot do without. */
const FIGURES_TOLD = ["tong_ho_so", "tn_truc_tuyen", "da_giai_quyet", "dang_giai_quyet", "tu_choi"] as const;

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
  const make = (template: (typeof TEMPLATES)[number]): SheetPlan => {
    const facts = makeFacts({ ...content, figures: given.figures, settings });
    return planReportSheet(makeDocument(template, facts), { name: "Báo cáo" });
  };
  const rowsOf = (template: (typeof TEMPLATES)[number]): number => make(template).grid.length;
  const largest = TEMPLATES.reduce((a, b) => (rowsOf(b) > rowsOf(a) ? b : a));
  let plan = make(largest);
  const tellsFigures = (): boolean => {
    const words = JSON.stringify(plan.grid);
    return FIGURES_TOLD.every((key) => words.includes(`${writeCount(given.figures[key]!)} hồ sơ`));
  };
  const measured = await measure(
    "make the largest report, our own code",
    () => (plan = make(largest)),
    () => plainFill(given.figures),
    () => plan.grid.length > 100 && tellsFigures(),
  );
  return [{ ...measured, verified: measured.verified && measured.ms < BUDGET }];
}
