import { RATES } from "../../src/catalog/rates";
import { checkFacts } from "../../src/checks/check-facts";
import type { Facts } from "../../src/checks/facts";
import { countBySeverity, type Finding } from "../../src/checks/finding";
import type { CheckResult } from "../../src/workbook/check-sheet";
import { RULE_CELLS } from "../../src/sheets/input/rule-cells";
import { makeReport } from "../../scripts/demo/make-report";
import { openEmbeddedExcel } from "../../embedded-excel";
import { REAL_CASES } from "../cases";
import { sheetOf, valueOfName } from "../support/excel";
import { expectedSeverity, verdictsOf } from "../support/expected-severity";

const MODES = [
  { emptyCellsAs: "zero", host: "the desktop" },
  { emptyCellsAs: "null", host: "the web" },
] as const;

/** The verdict of the sheet alone: all the errors of the pane, and those warnings that have a cell on the sheet. */
function sheetVerdict({ content, findings }: CheckResult): string {
  const verdicts = verdictsOf(content);
  const shown = RULE_CELLS.map((cell) => expectedSeverity(cell, verdicts));
  const warnings = shown.filter((severity) => severity === 1).length;
  const { error } = countBySeverity(findings);
  expect(shown.filter((severity) => severity === 2)).toHaveLength(error);
  if (error > 0) return `Còn ${error} lỗi, ${warnings} cảnh báo trên biểu`;
  return warnings > 0 ? `Không có lỗi, còn ${warnings} cảnh báo trên biểu` : "Sẵn sàng in";
}

/** The printed rates of a report in the order in which the sheet lists them. */
function asListed(facts: Facts): Facts {
  const { printedRates = [] } = facts;
  const listed = RATES.flatMap(({ key }) => printedRates.filter(({ rate }) => rate === key));
  return { ...facts, printedRates: listed };
}

const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, severity, message }) => `${code} ${severity}: ${message}`);

describe.each(MODES)("the main job with empty cells handed over as on $host", ({ emptyCellsAs }) => {
  it.each(REAL_CASES)("gives the right rates and findings for $name", async ({ case: real, facts }) => {
    const excel = await openEmbeddedExcel({ emptyCellsAs });
    try {
      const job = await makeReport(excel, real);
      await excel.settled();
      const sheet = sheetOf(excel, job.inputSheet);

      for (const { key } of RATES) {
        const cell = valueOfName(sheet, key);
        const fraction = typeof cell === "number" ? cell : null;
        expect([key, fraction]).toEqual([key, job.rates[key]]);
        if (fraction === null) expect(["", "–", null]).toContain(cell);
      }
      expect(job.check.findings).toEqual(checkFacts(job.check.content));
      // The sheet holds all that the rules read of a case: nothing is lost on the way through Excel.
      expect(said(job.check.findings)).toEqual(said(checkFacts(asListed(facts))));
      expect(job.check.content.figures).toEqual(real.figures);
      expect(valueOfName(sheet, "ket_luan")).toBe(sheetVerdict(job.check));
    } finally {
      excel.dispose();
    }
  });
});
