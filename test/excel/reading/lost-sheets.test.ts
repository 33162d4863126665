/** Our sheets are found again when their pointer has lost the one that it pointed at. */
import { surveyWorkbook } from "../../../src/excel/checking/survey-workbook";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { keepInformation } from "../../../src/excel/input/keep-information";
import { useNativeFormulas } from "../../../src/excel/input/rate-formula-commands";
import { startNextPeriod } from "../../../src/excel/input/start-next-period";
import { openNarrative } from "../../../src/excel/report/open-narrative";
import { openTemplateSheet } from "../../../src/excel/report/template-sheets";
import { useExcel } from "../../support/excel";
import { onSheet } from "../../support/sheet-edits";

describe("a pointer that has lost its sheet", () => {
  const excel = useExcel({ calculationMode: "Manual" });
  const names = (): string[] =>
    excel()
      .snapshot()
      .sheets.map(({ name }) => name);

  beforeEach(async () => {
    await insertInputSheet();
    await keepInformation({ ten_ky: "tháng 5 năm 2026" });
  });

  it("leads to the input sheet of the period before, from whatever sheet", async () => {
    await startNextPeriod();
    await onSheet("Nhập liệu 6-2026", (sheet) => sheet.delete());
    await excel().select("Sheet1", "A1");
    const survey = await surveyWorkbook();
    expect(survey).toMatchObject({ kind: "input", check: { sheetName: "Nhập liệu" } });
    await startNextPeriod();
    expect(names()).toEqual(["Sheet1", "Nhập liệu", "Nhập liệu 6-2026"]);
    await excel().select("Sheet1", "A1");
    expect(await surveyWorkbook()).toMatchObject({ check: { sheetName: "Nhập liệu 6-2026" } });
  });

  it("makes no second narrative of a period, and takes the officer's words from the one that is left", async () => {
    await openNarrative();
    await startNextPeriod();
    await openNarrative();
    await onSheet("Thuyết minh 6-2026", (sheet) => sheet.delete());
    await excel().select("Nhập liệu", "A1");
    const { sheetName } = await openNarrative();
    expect(sheetName).toBe(names()[2]);
    expect(names().filter((name) => name.startsWith("Thuyết minh"))).toHaveLength(1);
  });

  it("says that there is none where none is left", async () => {
    await onSheet("Nhập liệu", (sheet) => sheet.delete());
    expect(await surveyWorkbook()).toMatchObject({ kind: "no_input" });
  });

  it("leads to the formulas of the sheet that is left, from whatever sheet", async () => {
    await startNextPeriod();
    await onSheet(names()[2]!, (sheet) => sheet.delete());
    await excel().select("Sheet1", "A1");
    const { changed } = await useNativeFormulas();
    expect(changed).toBeGreaterThan(10);
  });

  it("takes a template sheet of its own form only", async () => {
    await openTemplateSheet("thang-trung-tam");
    const [made] = names().slice(-1);
    await onSheet(made!, (sheet) => sheet.delete());
    expect(await openTemplateSheet("thang-trung-tam")).toBe(made);
  });
});
