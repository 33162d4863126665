/** What an officer reads, and has, in the Excels in which something is amiss. `faults` tries every command in each. */
import { earlierMark } from "../../../src/sheets/sheet-marks";
import { calculateNow } from "../../../src/excel/checking/calculate-now";
import { surveyWorkbook } from "../../../src/excel/checking/survey-workbook";
import { enterFigures } from "../../../src/excel/input/enter-figures";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import {
  freezeRates,
  restoreCustomFormulas,
  useNativeFormulas,
} from "../../../src/excel/input/rate-formula-commands";
import { startNextPeriod } from "../../../src/excel/input/start-next-period";
import { makeReportSheet } from "../../../src/excel/report/make-report-sheet";
import { openNarrative } from "../../../src/excel/report/open-narrative";
import { failureOf } from "../../support/failure";
import { addressOf, sheetOf, useExcel, valueOfName } from "../../support/excel";

const INPUT = "Nhập liệu";
const APRIL = {
  information: { don_vi: "Xã Gia Phúc", ten_ky: "tháng 4 năm 2026" },
  figures: { tong_ho_so: 100, rut: 5, da_giai_quyet: 100 },
};
const yes = async (): Promise<boolean> => true;

describe("an Excel in which something is amiss", () => {
  const excel = useExcel();
  const input = () => sheetOf(excel(), INPUT);
  const formulaOfRate = () => input().cells.find(({ formula }) => formula?.includes("TTHC."))?.formula;
  const begin = async (): Promise<void> => {
    await insertInputSheet();
    await enterFigures(APRIL);
    await excel().settled();
  };

  it("inserts the sheet where panes and pages are refused, and names what is missing", async () => {
    excel().setMoods(["freezeRefused", "pageSetupRefused"]);
    const { message } = await insertInputSheet();
    expect(message).toContain(
      "Trang “Nhập liệu” còn thiếu: giữ dòng tiêu đề khi cuộn; khổ giấy, lề và tiêu đề trang in.",
    );
    expect(input().names.length).toBeGreaterThan(200);
    expect(input().isProtected).toBe(true);
  });

  it("sets up the page where only panes are refused", async () => {
    excel().setMoods(["freezeRefused"]);
    const { message } = await insertInputSheet();
    expect(message).toContain("còn thiếu: giữ dòng tiêu đề khi cuộn. Số liệu");
    expect(input().page.paper).toBe("A4");
  });

  it.each(["functionsNeverLoaded", "functionsStayBusy"] as const)(
    "tells that the functions are amiss, computes by Excel's own formulas, and goes back (%s)",
    async (mood) => {
      await begin();
      excel().setMoods([mood]);
      const before = await surveyWorkbook();
      const ratesFault = mood === "functionsNeverLoaded" ? "not_loaded" : "busy";
      expect(before).toMatchObject({ brokenRates: expect.any(Number), ratesFault });
      await useNativeFormulas();
      await excel().settled();
      expect(await surveyWorkbook()).toMatchObject({ brokenRates: 0 });
      expect(valueOfName(input(), "tl_rut")).toBe(0.05);
      excel().setMoods([]);
      await restoreCustomFormulas();
      await excel().settled();
      expect(formulaOfRate()).toBeDefined();
      expect(valueOfName(input(), "tl_rut")).toBe(0.05);
    },
  );

  it("keeps native formulas from one period to the next, chosen before there is a sheet", async () => {
    await insertInputSheet({ rateStyle: "native" });
    await enterFigures(APRIL);
    await excel().settled();
    expect(formulaOfRate()).toBeUndefined();
    await startNextPeriod();
    const [, , next] = excel().snapshot().sheets;
    expect(next!.cells.some(({ formula }) => formula?.includes("TTHC."))).toBe(false);
  });

  it("knows the formulas that a machine without the add-in has saved, and enters its own again", async () => {
    await begin();
    excel().setMoods(["functionsOfAnotherMachine"]);
    const refused = await failureOf(freezeRates());
    expect(refused.message).toMatch(/\d+ ô tỷ lệ.*đang báo lỗi/);
    const { changed } = await restoreCustomFormulas();
    expect(changed).toBeGreaterThan(10);
  });

  it("tells that the workbook is calculated by hand, and calculates it when asked to", async () => {
    await begin();
    excel().setMoods(["manualCalculation"]);
    await excel().type(INPUT, addressOf(input(), "rut"), 10);
    await excel().settled();
    expect(await surveyWorkbook()).toMatchObject({ book: { isCalculatedByHand: true } });
    expect(valueOfName(input(), "tl_rut")).toBe(0.05);
    expect(await calculateNow()).toBe("Đã tính lại cả sổ.");
    await excel().settled();
    expect(valueOfName(input(), "tl_rut")).toBe(0.1);
  });

  it("adds nothing to a workbook of the old format, and says how to go on", async () => {
    excel().setMoods(["oldFileFormat"]);
    expect(await surveyWorkbook()).toEqual({ kind: "no_input", book: { unfitFormat: ".xls" } });
    const { code, message } = await failureOf(insertInputSheet());
    expect([code, message]).toEqual(["unfit_format", expect.stringContaining("Lưu thành .xlsx")]);
    expect(
      excel()
        .snapshot()
        .sheets.map(({ name }) => name),
    ).toEqual(["Sheet1"]);
  });

  it.each([
    ["danh-sach-thang-4.CSV", ".csv"],
    ["Xuất hồ sơ.html", ".html"],
    ["Sổ 4.2026.ods", ".ods"],
    ["Báo cáo.xlsx", undefined],
    ["Báo cáo 4.2026.xlsm", undefined],
    ["Sổ làm việc1", undefined],
  ])("knows whether the file %s can hold its sheets", async (name, unfitFormat) => {
    excel().host.workbook.fileName = name;
    const book = unfitFormat === undefined ? {} : { book: { unfitFormat } };
    expect(await surveyWorkbook()).toEqual({ kind: "no_input", ...book });
  });

  it("tells that a workbook is open for reading only", async () => {
    excel().setMoods(["openedReadOnly"]);
    expect(await surveyWorkbook()).toEqual({ kind: "no_input", book: { isReadOnly: true } });
  });

  it("advises in Vietnamese while another workbook is in front", async () => {
    await begin();
    excel().setMoods(["anotherWorkbookInFront"]);
    const { message } = await failureOf(enterFigures({ figures: { rut: 6 } }));
    expect(message).toMatch(/Bấm vào một ô của sổ này rồi làm lại\. \(InvalidSelection\)$/);
  });

  it("does not blame a password for what Excel refuses without one", async () => {
    await begin();
    excel().setMoods(["unprotectRefused"]);
    const { message } = await failureOf(useNativeFormulas());
    expect(message).toMatch(/^Excel không cho mở khóa trang “Nhập liệu”, có thể vì.*\(AccessDenied\)/);
  });

  it("finds the report and the narrative of a workbook whose sheets bear the earlier marks", async () => {
    await begin();
    await openNarrative();
    await makeReportSheet({ confirmErrors: yes });
    const { workbook } = excel().host;
    for (const sheet of workbook.sheets) {
      const names = workbook.namesOf(sheet);
      for (const { id, name, formulaOrRefString } of names.all()) {
        if (!name.startsWith("tthc_la_")) continue;
        names.remove(id);
        names.add(earlierMark(name), `=${formulaOrRefString}`);
      }
    }
    await makeReportSheet({ confirmErrors: yes });
    await openNarrative();
    expect(
      excel()
        .snapshot()
        .sheets.map(({ name }) => name),
    ).toEqual(["Sheet1", INPUT, "Thuyết minh", "Báo cáo"]);
  });

  it.each([[], ["localNameRefusesGlobal"], ["localNameTakesGlobal"]] as const)(
    "leaves a copy that the officer has made of the report alone, and replaces the report itself (%s)",
    async (...moods) => {
      await begin();
      await makeReportSheet({ confirmErrors: yes });
      excel().host.officer.copySheet("Báo cáo");
      await excel().settled();
      const copy = sheetOf(excel(), "Báo cáo (2)");
      expect(copy.names.map(({ name }) => name)).toContain("TTHC_bao_cao");
      excel().setMoods(moods);
      await makeReportSheet({ confirmErrors: yes });
      await excel().settled();
      const names = excel()
        .snapshot()
        .sheets.map(({ name }) => name);
      expect(names.filter((name) => name.startsWith("Báo cáo")).sort()).toEqual(["Báo cáo", "Báo cáo (2)"]);
      expect(sheetOf(excel(), "Báo cáo (2)").cells).toEqual(copy.cells);
    },
  );

  it.each([[], ["localNameRefusesGlobal"], ["localNameTakesGlobal"]] as const)(
    "works on the copy of an input sheet while that is shown, and on the first one again from elsewhere (%s)",
    async (...moods) => {
      await begin();
      excel().host.officer.copySheet(INPUT);
      await excel().settled();
      excel().setMoods(moods);
      await enterFigures({ figures: { tu_choi: 3 } });
      expect(valueOfName(sheetOf(excel(), "Nhập liệu (2)"), "tu_choi")).toBe(3);
      await excel().select("Sheet1", "A1");
      await enterFigures({ figures: { tu_choi: 4 } });
      expect(valueOfName(input(), "tu_choi")).toBe(4);
      expect(valueOfName(sheetOf(excel(), "Nhập liệu (2)"), "tu_choi")).toBe(3);
    },
  );
});
