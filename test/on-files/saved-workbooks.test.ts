/** Workbooks that offices saved with earlier editions, read as files: the same as what the add-in made of them in Excel. */
import { readFileSync } from "node:fs";
import { reportOfFile } from "../../src/on-files/report-of-file";
import { textsOf } from "../../src/report/document/document";
import { lostFigures } from "../../src/workbook/check-sheet";
import { expectedOf, SAVED_WORKBOOKS } from "../excel/editions/saved-outcomes";

const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(SAVED_WORKBOOKS)("$name of edition $edition is read, judged and reported alike", async (saved) => {
  const expected = expectedOf(saved);
  const { check, rates, document } = await reportOfFile(
    `${saved.name}.xlsx`,
    readFileSync(`${saved.path}.xlsx`),
  );
  const { edition, ...content } = check.content;
  expect(
    plainly({
      sheet: check.sheetName,
      content,
      narrative: check.narrative,
      findings: check.findings,
      lapsed: check.lapsed,
      lost: lostFigures(check) ?? null,
      rates,
      report: textsOf(document),
    }),
  ).toEqual({
    sheet: expected.sheet,
    content: expected.content,
    narrative: expected.narrative,
    findings: expected.findings,
    lapsed: expected.lapsed,
    lost: expected.lost,
    rates: expected.rates,
    report: expected.report,
  });
  expect(edition).toBe(saved.edition);
});
