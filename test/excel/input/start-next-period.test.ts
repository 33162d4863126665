import { FIGURES as CATALOGUE } from "../../../src/catalog/figures";
import { checkFigures } from "../../../src/excel/checking/check-figures";
import { enterFigures } from "../../../src/excel/input/enter-figures";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { keepInformation } from "../../../src/excel/input/keep-information";
import { startNextPeriod } from "../../../src/excel/input/start-next-period";
import { surveyWorkbook } from "../../../src/excel/checking/survey-workbook";
import { columnOf } from "../../../src/sheets/input/input-columns";
import { addressOf, sheetOf, useExcel, valueOfName } from "../../support/excel";
import { failureOf } from "../../support/failure";
import { besideName, onSheet, rowOfName } from "../../support/sheet-edits";

const APRIL = "Nhập liệu";
const MAY = "Nhập liệu 5-2026";

const INFORMATION = {
  don_vi: "TTPVHCC xã Gia Phúc",
  ten_ky: "tháng 4/2026",
  tu_ngay: "2026-03-20",
  den_ngay: "2026-04-19",
  nguoi_ky: "Nguyễn Văn A",
  so_ky_hieu: "12/BC-TTPVHCC",
};

/** A month whose totals are all left to be added up. */
const FIGURES = {
  ky_truoc_chuyen_sang: 42,
  tn_truc_tuyen: 980,
  tn_truc_tiep: 0,
  dgq_trong_han: 12,
  dgq_qua_han: 4,
  dgq_cho_bo_sung: 0,
  phi_phat_sinh: 700,
  phi_truc_tuyen: 600,
  pakn_dang_xu_ly: 3,
  nd_cong_an_dang_giai_quyet: 9,
};

describe("the sheet of the next period", () => {
  const excel = useExcel();
  const sheetNames = () =>
    excel()
      .snapshot()
      .sheets.map(({ name }) => name);
  const startMay = async () => {
    const result = await startNextPeriod();
    await excel().settled();
    return result;
  };

  beforeEach(async () => {
    await insertInputSheet();
    await enterFigures({
      information: INFORMATION,
      figures: FIGURES,
      settings: { chot_ky: "20-19", nguong_bien_dong: "30" },
      targets: { tl_thanh_toan: { operator: ">=", percent: { units: 60, decimals: 0 } } },
    });
    await excel().settled();
  });

  it("takes over unit, settings, targets, pending and previous counts, in one read and two write syncs", async () => {
    excel().traffic.reset();
    const { sheetName, message } = await startNextPeriod();
    expect(excel().traffic.requests).toBe(3);
    expect(sheetName).toBe(MAY);
    expect(message).toMatch(/“Nhập liệu 5-2026” cho tháng 5 năm 2026.*trang “Nhập liệu”/);
    await excel().settled();
    const { content, findings } = await checkFigures();
    expect(content.information).toEqual({
      don_vi: "TTPVHCC xã Gia Phúc",
      nguoi_ky: "Nguyễn Văn A",
      ten_ky: "tháng 5 năm 2026",
      tu_ngay: "2026-04-20",
      den_ngay: "2026-05-19",
      ky_truoc_ten: "tháng 4/2026",
      ky_truoc_den_ngay: "2026-04-19",
    });
    expect(content.settings).toMatchObject({ chot_ky: "20-19", nguong_bien_dong: "30" });
    expect(content.targets).toEqual({
      tl_thanh_toan: { operator: ">=", percent: { units: 60, decimals: 0 } },
    });
    expect(content.figures).toEqual({
      ky_truoc_chuyen_sang: 16,
      nd_cong_an_ky_truoc: 9,
      pakn_ky_truoc: 3,
    });
    expect(content.unreadable).toEqual({});
    // Totals that were never typed count too.
    expect(content.previous).toMatchObject({ ...FIGURES, tong_ho_so: 1022, dang_giai_quyet: 16 });
    expect(content.previous).not.toHaveProperty("gq_qua_han");
    expect(findings.map(({ code }) => code)).not.toContain("D04r");
    expect(findings.map(({ code }) => code)).not.toContain("D05r");
  });

  it("follows later corrections of the old sheet, and blanks a count that is no longer known", async () => {
    await startMay();
    await excel().type(APRIL, addressOf(sheetOf(excel(), APRIL), "dgq_qua_han"), 5);
    await excel().settled();
    expect(valueOfName(sheetOf(excel(), MAY), "ky_truoc_chuyen_sang")).toBe(17);
    expect(besideName(excel(), MAY, "dang_giai_quyet", "G")).toBe(17);
    await excel().type(APRIL, addressOf(sheetOf(excel(), APRIL), "dgq_qua_han"), null);
    await excel().settled();
    const { content, findings } = await checkFigures();
    expect(content.figures).not.toHaveProperty("ky_truoc_chuyen_sang");
    expect(findings.filter(({ code }) => code === "Q21")).toEqual([]);
    expect(besideName(excel(), MAY, "ky_truoc_chuyen_sang", "F")).toBe("Cần nhập (không có thì nhập 0)");
  });

  it("locks the counts of the period before, which are formulas, and leaves what is typed open", async () => {
    await startMay();
    const sheet = sheetOf(excel(), MAY);
    const shown = sheet.cells.filter(({ column, formula }) => column === columnOf("previous") && formula);
    expect(shown).toHaveLength(CATALOGUE.length);
    expect(shown.filter(({ style }) => style.locked === false)).toEqual([]);
    await expect(excel().type(MAY, `G${rowOfName(excel(), MAY, "rut")}`, 5)).rejects.toThrow();
    await excel().type(MAY, addressOf(sheet, "ky_truoc_chuyen_sang"), 17);
  });

  it("shows the changes of counts and rates, and says where the next period stands already", async () => {
    await startMay();
    await enterFigures({ figures: { phi_phat_sinh: 614, phi_truc_tuyen: 533, tn_truc_tuyen: 1029 } });
    await excel().settled();
    expect(besideName(excel(), MAY, "phi_phat_sinh", "H")).toBe("−12,3%");
    expect(besideName(excel(), MAY, "phi_truc_tuyen", "H")).toBe("−11,2%\n+1,1 điểm %");
    expect(besideName(excel(), MAY, "tn_truc_tuyen", "H")).toBe("+5%");
    expect(besideName(excel(), MAY, "tn_truc_tiep", "H")).toBe("");
    expect(besideName(excel(), MAY, "rut", "H")).toBe("");
    expect(besideName(excel(), MAY, "phi_truc_tuyen", "F")).toBe("✓ Đạt");
    await onSheet(MAY, (sheet) => (sheet.name = "Tháng năm"));
    await excel().select(APRIL, "A1");
    const failure = await failureOf(startNextPeriod());
    expect(failure.code).toBe("period_exists");
    expect(failure.message).toContain("Kỳ tháng 5 năm 2026 đã có biểu ở trang “Tháng năm”");
    expect(sheetNames()).toEqual(["Sheet1", APRIL, "Tháng năm"]);
  });

  it("asks for the period where the sheet does not say it, and makes nothing", async () => {
    await keepInformation({ ten_ky: "đợt 1" });
    const failure = await failureOf(startNextPeriod());
    expect(failure.code).toBe("no_period");
    expect(failure.message).toMatch(/ghi kỳ “đợt 1”, không rõ là kỳ nào.*“tháng 4 năm 2026”/);
    expect(sheetNames()).toEqual(["Sheet1", APRIL]);
  });

  it("reads a renamed sheet with an inserted row and column; when it is deleted, says which counts are gone", async () => {
    const renamed = "Tháng 4 (đã ký 'xong')";
    await onSheet(APRIL, (sheet) => {
      sheet.getRange("8:8").insert("Down");
      sheet.getRange("G:G").insert("Right");
      sheet.name = renamed;
    });
    await startMay();
    const { content } = await checkFigures();
    expect(content.previous).toMatchObject({ ...FIGURES, tong_ho_so: 1022 });
    expect(content.figures).toMatchObject({ ky_truoc_chuyen_sang: 16 });
    await onSheet(renamed, (sheet) => sheet.delete());
    await excel().settled();
    const after = await checkFigures();
    expect(after.content.previous).toEqual({});
    const lost = after.findings.filter(({ code }) => code === "Q21").map(({ keys }) => keys[0]);
    expect(lost).toEqual(["ky_truoc_chuyen_sang", "nd_cong_an_ky_truoc", "pakn_ky_truoc"]);
  });

  it("takes back what was written when the write fails midway", async () => {
    excel().faults.failRequest(2);
    const failure = await failureOf(startNextPeriod());
    expect(failure.message).toMatch(/^Chưa lập biểu kỳ mới được\./);
    expect(sheetNames()).toEqual(["Sheet1", APRIL]);
  });

  it("compares a quarter with the sum of its months, in one sync once the sheets are known", async () => {
    await startMay();
    // A month that nobody has filled in is no ground for the next one: asked twice, the command makes one sheet.
    expect((await startMay()).sheetName).toBe(MAY);
    expect(sheetNames()).toEqual(["Sheet1", APRIL, MAY]);
    await enterFigures({ figures: { rut: 1 } });
    await startMay();
    const months = [APRIL, MAY, "Nhập liệu 6-2026"];
    const type = (sheet: string, key: string, value: number | string) =>
      excel().type(sheet, addressOf(sheetOf(excel(), sheet), key), value);
    for (const [index, sheet] of months.entries()) await type(sheet, "tiep_nhan_trong_ky", 100 + index);
    const { sheetName } = await insertInputSheet({ period: { kind: "quarter", index: 2, year: 2026 } });
    await excel().settled();
    await keepInformation({ ten_ky: "quý II năm 2026" });
    await type(sheetName, "tiep_nhan_trong_ky", 304);
    await excel().settled();
    await checkFigures();
    excel().traffic.reset();
    const { findings } = await checkFigures();
    expect(excel().traffic.requests).toBe(1);
    expect(findings.find(({ code }) => code === "D06r")?.message).toContain(
      "cộng 3 tháng được 303, kỳ này ghi 304",
    );
    await type(sheetName, "tiep_nhan_trong_ky", 303);
    expect((await checkFigures()).findings.map(({ code }) => code)).not.toContain("D06r");
  });

  it("warns once of two sheets of one period, naming both", async () => {
    const second = await insertInputSheet();
    await keepInformation({ ten_ky: "Tháng 4 năm 2026" });
    for (const check of [await checkFigures(), ...(await surveyed())]) {
      const warnings = check.findings.filter(({ code }) => code === "N01");
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toMatchObject({ severity: "warning", keys: ["ten_ky"] });
      expect(warnings[0]!.message).toMatch(
        new RegExp(
          `^Trang “${second.sheetName.replace(/[()]/g, "\\$&")}” và trang “${APRIL}” đều ghi kỳ tháng 4`,
        ),
      );
    }
    await keepInformation({ ten_ky: "tháng 4 năm 2026 (ước)" });
    expect((await checkFigures()).findings.map(({ code }) => code)).not.toContain("N01");
  });

  const surveyed = async () => {
    const survey = await surveyWorkbook();
    return survey.kind === "input" ? [survey.check] : [];
  };
});
