/** Where words from outside end up, and what may never become of them there. */
import { asCellText } from "../../src/excel/writing/literal-text";
import { snapshotOfPlan } from "../../src/on-files/snapshot-of-plan";
import { htmlOf } from "../../src/report/document/as-html";
import type { ReportDocument } from "../../src/report/document/document";
import type { SheetPlan } from "../../src/sheets/sheet-plan";

/** The elements that a copied report is made of. */
const OUR_ELEMENTS = new Set(["div", "p", "table", "tr", "td"]);

/** A cell holds words as words, in Excel and in a file. */
export function expectWordsOnly(plan: SheetPlan): void {
  for (const cell of plan.grid.flat()) {
    if (typeof cell === "string") expect(asCellText(cell).charAt(0)).not.toMatch(/[=+@\t\r-]/);
    if (typeof cell === "object" && cell !== null) {
      expect(cell.formula).not.toMatch(/cmd\||invalid|onerror|<script|javascript/);
    }
  }
  const written = plan.grid.flat().filter((cell) => typeof cell === "object" && cell !== null).length;
  expect(snapshotOfPlan(plan).cells.filter(({ formula }) => formula !== undefined)).toHaveLength(written);
}

/** A copied report holds our elements alone, and no attribute but ours. */
export function expectOurMarkup(document: ReportDocument): void {
  const html = htmlOf(document);
  for (const [, name = ""] of html.matchAll(/<\/?([^\s>/]*)/g)) {
    if (!OUR_ELEMENTS.has(name)) throw new Error(`an element of theirs: <${name.slice(0, 40)}`);
  }
  for (const [tag] of html.matchAll(/<[a-z][^>]*>/g)) {
    expect(tag.replace(/ (?:style|border)="[^"]*"/g, "")).toMatch(/^<[a-z]+>$/);
  }
}

/** Nothing was written into what all objects share. */
export function expectCleanObjects(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  expect(typeof {}.toString).toBe("function");
}
