import { enterFigures } from "../../src/excel/input/enter-figures";
import { cellAddress, parseCell } from "../../src/sheets/address";
import { goToCell } from "../../src/excel/checking/go-to-cell";
import { insertInputSheet } from "../../src/excel/input/insert-input-sheet";
import { keepInformation } from "../../src/excel/input/keep-information";
import { surveyWorkbook, type Survey } from "../../src/excel/checking/survey-workbook";
import { watchWorkbook } from "../../src/excel/reading/watch-workbook";
import { addressOf, sheetOf, useExcel } from "../support/excel";
import { failureOf } from "../support/failure";
import { holdTimers } from "../support/held-timers";

const INPUT = "Nhập liệu";

const inputOf = (survey: Survey) => {
  if (survey.kind !== "input") throw new Error(`expected an input sheet, got ${survey.kind}`);
  return survey;
};

const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(INPUT));
    await context.sync();
  });

describe("surveying the workbook", () => {
  const excel = useExcel();

  it("says that there is no input sheet, without failing", async () => {
    expect(await surveyWorkbook()).toEqual({ kind: "no_input" });
  });

  it("reads and checks in one sync", async () => {
    await insertInputSheet();
    await enterFigures({ figures: { phi_phat_sinh: 4, phi_truc_tuyen: 5 } });
    excel().traffic.reset();
    const { check, brokenRates } = inputOf(await surveyWorkbook());
    expect(excel().traffic.requests).toBe(1);
    expect(check.findings.map(({ code }) => code)).toContain("Q18");
    expect(brokenRates).toBe(0);
  });

  it("does not judge an input sheet of a later version", async () => {
    await insertInputSheet();
    await onSheet((sheet) => {
      sheet.names.getItem("tthc_phien_ban").formula = "=99";
    });
    expect(await surveyWorkbook()).toEqual({ kind: "newer_input", sheetName: INPUT });
  });

  it("counts rate cells that show an error", async () => {
    await insertInputSheet();
    const address = addressOf(sheetOf(excel(), INPUT), "tl_rut");
    await onSheet((sheet) => {
      sheet.protection.unprotect();
      sheet.getRange(address).formulas = [["=KHONG.CO(1)"]];
    });
    await excel().settled();
    expect(inputOf(await surveyWorkbook()).brokenRates).toBe(1);
  });
});

describe("keeping the information of the period in the workbook", () => {
  const excel = useExcel({ calculationMode: "Manual" });
  beforeEach(async () => void (await insertInputSheet()));

  it("writes texts, dates and settings where they are read back from", async () => {
    await keepInformation({
      don_vi: "TTPVHCC xã Gia Phúc",
      ten_ky: "tháng 4 năm 2026",
      tu_ngay: "2026-03-20",
      den_ngay: "2026-04-19",
      chot_ky: "20-19",
    });
    const { content } = inputOf(await surveyWorkbook()).check;
    expect(content.information).toEqual({
      don_vi: "TTPVHCC xã Gia Phúc",
      ten_ky: "tháng 4 năm 2026",
      tu_ngay: "2026-03-20",
      den_ngay: "2026-04-19",
    });
    expect(content.settings["chot_ky"]).toBe("20-19");
  });

  it("replaces and empties only the fields that are given, in two syncs", async () => {
    await keepInformation({ don_vi: "Một", nguoi_ky: "Nguyễn Văn A", tu_ngay: "2026-03-20" });
    excel().traffic.reset();
    await keepInformation({ don_vi: "Hai", tu_ngay: "" });
    expect(excel().traffic.requests).toBe(2);
    expect(inputOf(await surveyWorkbook()).check.content.information).toEqual({
      don_vi: "Hai",
      nguoi_ky: "Nguyễn Văn A",
    });
  });

  it("keeps a text a text, whatever it begins with", async () => {
    await keepInformation({ nguoi_ky: "=1+1" });
    expect(inputOf(await surveyWorkbook()).check.content.information["nguoi_ky"]).toBe("=1+1");
  });

  it("names the field that the sheet has lost, and writes nothing", async () => {
    await onSheet((sheet) => sheet.names.getItem("nguoi_ky").delete());
    const failure = await failureOf(keepInformation({ don_vi: "Một", nguoi_ky: "A" }));
    expect(failure.code).toBe("field_missing");
    expect(failure.message).toContain("Họ và tên người ký");
    expect(inputOf(await surveyWorkbook()).check.content.information).toEqual({});
  });
});

const selectedAddress = (): Promise<string> =>
  Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });

describe("going to a cell", () => {
  const excel = useExcel({ calculationMode: "Manual" });

  it("finds it by name after the sheet was renamed and a row inserted, from another sheet", async () => {
    await insertInputSheet();
    const { sheetId } = inputOf(await surveyWorkbook());
    await onSheet((sheet) => {
      sheet.getRange("8:8").insert("Down");
      sheet.name = "Tháng 5";
    });
    await excel().select("Sheet1", "A1");
    await goToCell(sheetId, "rut");
    const { activeSheet } = excel().snapshot();
    expect(activeSheet).toBe("Tháng 5");
    expect((await selectedAddress()).split("!")[1]).toBe(addressOf(sheetOf(excel(), "Tháng 5"), "rut"));
  });

  it("finds the cell beside it in a column that has moved", async () => {
    await insertInputSheet();
    const { sheetId } = inputOf(await surveyWorkbook());
    await onSheet((sheet) => sheet.getRange("H:H").insert("Right"));
    await goToCell(sheetId, "tl_rut", "printed");
    const { row } = parseCell(addressOf(sheetOf(excel(), "Nhập liệu"), "tl_rut"))!;
    const column = parseCell(addressOf(sheetOf(excel(), "Nhập liệu"), "cot_ty_le_ghi"))!.column;
    expect((await selectedAddress()).split("!")[1]).toBe(cellAddress(row, column));
  });

  it("says that the sheet is gone", async () => {
    await insertInputSheet();
    const { sheetId } = inputOf(await surveyWorkbook());
    await onSheet((sheet) => sheet.delete());
    const failure = await failureOf(goToCell(sheetId, "rut"));
    expect(failure.message).toMatch(/^Chưa chuyển đến ô được\. Excel không tìm thấy trang/);
  });
});

describe("watching the workbook", () => {
  const excel = useExcel({ calculationMode: "Manual" });
  const timers = holdTimers();
  const times = { quiet: 1_000_000, longest: 1_000_000_000 };
  beforeEach(async () => void (await insertInputSheet()));

  it("calls once for many edits in quick succession, and no more after it was stopped", async () => {
    let calls = 0;
    const stop = await watchWorkbook(() => (calls += 1), times);
    const address = addressOf(sheetOf(excel(), INPUT), "rut");
    for (let count = 0; count < 20; count += 1) await excel().type(INPUT, address, count);
    await excel().settled();
    expect([timers().count, calls]).toEqual([1, 0]);
    timers().run();
    expect(calls).toBe(1);
    await excel().type(INPUT, address, 98);
    await excel().settled();
    await stop();
    await excel().type(INPUT, address, 99);
    await excel().settled();
    timers().run();
    expect(calls).toBe(1);
  });

  it("calls when a sheet is shown or deleted", async () => {
    let calls = 0;
    const stop = await watchWorkbook(() => (calls += 1), times);
    await excel().select("Sheet1", "A1");
    await excel().settled();
    timers().run();
    expect(calls).toBe(1);
    await onSheet((sheet) => sheet.delete());
    await excel().settled();
    timers().run();
    expect(calls).toBe(2);
    await stop();
  });

  it("tells where the officer goes, by sheet and row", async () => {
    const places: unknown[] = [];
    const stop = await watchWorkbook(() => undefined, {
      ...times,
      onSelected: (place) => places.push(place),
    });
    const row = Number(addressOf(sheetOf(excel(), INPUT), "rut").slice(1)) - 1;
    await excel().select(INPUT, `D${row + 1}:E${row + 3}`);
    await excel().select(INPUT, "D:D");
    await excel().settled();
    expect(places).toEqual([
      { sheetId: expect.any(String), row },
      { sheetId: expect.any(String), row: 0 },
    ]);
    await stop();
    await excel().select(INPUT, "D9");
    await excel().settled();
    expect(places).toHaveLength(2);
  });
});
