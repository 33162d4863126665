/**
 * A workbook of the first edition, opened by an add-in whose catalogue has come to know more: figures, rates, a setting,
 * a field, rules, a body of the vertical administration.
 */
import type { EmbeddedExcel } from "../../../embedded-excel";
import { CURRENT_EDITION, ruleSetVersion } from "../../../src/checks/rule-set";
import { checkFigures } from "../../../src/excel/checking/check-figures";
import { laterEdition } from "../../../src/workbook/check-sheet";
import { writeCounts } from "../../../src/excel/dossiers";
import { enterFigures } from "../../../src/excel/input/enter-figures";
import { keepInformation } from "../../../src/excel/input/keep-information";
import { freezeRates, restoreCustomFormulas } from "../../../src/excel/input/rate-formula-commands";
import { freezeReport } from "../../../src/excel/report/freeze-report";
import { makeReportSheet } from "../../../src/excel/report/make-report-sheet";
import { EDITION_NAME } from "../../../src/sheets/sheet-marks";
import { countMade, madeList } from "../../support/counted-lists";
import { sheetOf, valueOfName } from "../../support/excel";
import { onSheet } from "../../support/sheet-edits";
import { LATER, LATER_CODES, LATER_FIELD, LATER_SETTING } from "../../support/later-catalogue";
import type * as laterCatalogue from "../../support/later-catalogue";
import { withSaved } from "./open-saved";
import { expectedOf, SAVED_WORKBOOKS } from "./saved-outcomes";
import { outcomeOf, plainly } from "./outcome";

jest.mock("../../../src/catalog/figure-table", () => later().figureRows(9));
jest.mock("../../../src/catalog/rate-table", () => later().rateRows(9));
jest.mock("../../../src/catalog/settings", () => later().settings(9));
jest.mock("../../../src/catalog/report-information", () => later().reportInformation(9));
jest.mock("../../../src/catalog/rules/crossings", () => later().crossings(9));
jest.mock("../../../src/catalog/sectors", () => later().sectors(9));

function later() {
  return jest.requireActual<typeof laterCatalogue>("../../support/later-catalogue");
}

const [FIRST] = SAVED_WORKBOOKS.filter(({ edition, name }) => edition === 1 && name.startsWith("gia-phuc"));

describe("a workbook of the first edition, opened by a later add-in", () => {
  const saved = FIRST!;

  it("is told to be what it was: nothing lost, nothing accused, the same report, all carried over", async () => {
    expect(CURRENT_EDITION).toBe(LATER);
    await withSaved(saved, async (excel) => {
      const { next, content, ...outcome } = plainly(await outcomeOf(excel));
      const { next: nextThen, content: contentThen, ...outcomeThen } = expectedOf(saved);
      expect(outcome).toEqual(outcomeThen);
      expect(content).toEqual({ ...contentThen, settings: withLater(contentThen.settings) });

      if (!("content" in next) || !("content" in nextThen)) throw new Error("no sheet of the next period");
      const settings = withLater(nextThen.content.settings);
      expect(next).toEqual({ ...nextThen, content: { ...nextThen.content, settings } });
      await expectToday(excel, next.sheet);
    });
  });

  it("takes what it has cells for, and says which counts it has none for", async () => {
    await withSaved(saved, async (excel) => {
      const check = await checkFigures();
      expect([check.content.edition, check.ruleSet]).toEqual([1, ruleSetVersion(1)]);
      expect(laterEdition(check)).toBeUndefined();

      // A file of the embedded host keeps that a sheet is protected, but not what officers may do all the same.
      await onSheet(check.sheetName, (sheet) => {
        sheet.protection.unprotect();
        sheet.protection.protect({ allowFormatCells: true });
      });
      await enterFigures({ figures: { khong_hop_le: 1, chu_ky_so: 50 } });
      await keepInformation({ [LATER_FIELD]: "0220", [LATER_SETTING]: "ho_so", nguoi_ky: "Nguyễn Văn A" });
      const { summary } = await countMade([madeList()]);
      const counted = { ...summary, total: { ...summary.total, khong_hop_le: 3 } };
      const answer = await writeCounts({ summary: counted, owners: {}, onTyped: "keep" });
      expect(answer).toMatchObject({ kind: "written" });
      expect("message" in answer && answer.message).toContain(
        "“Hồ sơ không hợp lệ (Hồ sơ đã giải quyết)”: 3",
      );

      await excel.settled();
      const { content } = await checkFigures();
      expect(content.figures).toMatchObject({ chu_ky_so: 50 });
      expect(content.figures).not.toHaveProperty("khong_hop_le");
      expect(content.information["nguoi_ky"]).toBe("Nguyễn Văn A");

      expect((await freezeRates()).changed).toBeGreaterThan(0);
      await restoreCustomFormulas();
      await excel.settled();
      expect(valueOfName(sheetOf(excel, check.sheetName), "tl_tu_choi")).toBeCloseTo(2 / 1006);

      await makeReportSheet({ confirmErrors: async () => true });
      const { logName } = await freezeReport("2026-06-20");
      const logged = sheetOf(excel, logName).cells.map(({ value }) => value);
      expect(logged).toContain(ruleSetVersion(1));
      expect(logged).not.toContain("Cách đếm");
    });
  });
});

/** A setting that came later is as by default. */
const withLater = (settings: Readonly<Record<string, string>> = {}) => ({
  ...settings,
  [LATER_SETTING]: "ngay",
});

/** The sheet of the next period is of today's edition, with all rows and rules. */
async function expectToday(excel: EmbeddedExcel, name: string): Promise<void> {
  const { names } = sheetOf(excel, name);
  expect(names.find((each) => each.name === EDITION_NAME)?.formula).toBe(`=${LATER}`);
  expect(names.map((each) => each.name)).toEqual(
    expect.arrayContaining(["khong_hop_le", "nd_thue_rut", "tl_mien_phi", LATER_SETTING, LATER_FIELD]),
  );
  const check = await checkFigures();
  expect([check.sheetName, check.content.edition, check.missing]).toEqual([name, LATER, []]);
  expect(check.findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...LATER_CODES]));
  expect(check.ruleSet).toBe(ruleSetVersion(LATER));
}
