/** Sheets of days off and of dossiers, through the genuine Office.js client. */
import { readCountSetup, showDossiers, showHolidays } from "../../../src/excel/dossiers";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import {
  planTracedSheet,
  planWorkSheet,
  tracedSheetName,
  WORK_SHEET,
} from "../../../src/sheets/dossiers/dossier-sheets";
import { calendarOf } from "../../../src/sheets/dossiers/holiday-sheet";
import { toDay, toExcelSerial } from "../../../src/vietnamese/dates";
import { holidaysOf, OFFICIAL_CALENDAR } from "../../../src/vietnamese/holidays";
import { APRIL, countMade, madeList } from "../../support/counted-lists";
import { cellAt, sheetOf, useExcel } from "../../support/excel";

describe("sheets around dossier lists", () => {
  const excel = useExcel();
  const names = () =>
    excel()
      .snapshot()
      .sheets.map(({ name }) => name);

  it("the days off are those of the year, and are counted by as the officer changes them", async () => {
    expect(await showHolidays([2026])).toBe("Ngày nghỉ");
    expect(calendarOf((await readCountSetup()).holidays!)).toEqual(OFFICIAL_CALENDAR);
    await excel().type("Ngày nghỉ", `A${4 + holidaysOf(2026).length}`, toExcelSerial("2026-07-01"));
    await excel().type("Ngày nghỉ", "B4", "Làm bù");
    await excel().settled();
    const { off } = calendarOf((await readCountSetup()).holidays!);
    expect(off.has(toDay("2026-07-01"))).toBe(true);
    expect(off.has(toDay("2026-01-01"))).toBe(false);
  });

  it("the days off are an argument of the functions", async () => {
    await showHolidays([2026]);
    await insertInputSheet();
    await excel().type("Sheet1", "A1", "=TTHC.HANTRA(DATE(2026,4,29),2,'Ngày nghỉ'!A4:C203)");
    await excel().settled();
    expect(cellAt(sheetOf(excel(), "Sheet1"), "A1")?.value).toBe(toExcelSerial("2026-05-05"));
  });

  it("a second year is added below, and the first stays as it is", async () => {
    await showHolidays([2026]);
    await excel().type("Ngày nghỉ", "C4", "Sửa tay");
    await showHolidays([2027]);
    await showHolidays([2027]);
    const { holidays } = await readCountSetup();
    expect(holidays).toHaveLength(holidaysOf(2026).length + holidaysOf(2027).length);
    expect(cellAt(sheetOf(excel(), "Ngày nghỉ"), "C4")?.value).toBe("Sửa tay");
    expect(names()).toEqual(["Sheet1", "Ngày nghỉ"]);
  });

  it("the dossiers behind a figure stand on a sheet, as many as it counts, and no text is a formula", async () => {
    const { desk, summary } = await countMade([madeList({ faults: { treacherous_text: 8 } })]);
    const traced = desk.behind("da_giai_quyet", undefined, 5000);
    expect(traced.count).toBe(summary.systems[0]!.figures["da_giai_quyet"]);
    await showDossiers("traced", tracedSheetName("da_giai_quyet"), (name) =>
      planTracedSheet(name, "da_giai_quyet", traced, APRIL.to),
    );
    const sheet = sheetOf(excel(), "Hồ sơ C03");
    expect(sheet.cells.filter(({ formula }) => formula)).toEqual([]);
    const procedures = sheet.cells.filter(({ column, row }) => column === 1 && row >= 3);
    expect(procedures.map(({ value }) => value ?? undefined)).toEqual(
      traced.first.map(({ procedure }) => procedure),
    );
    expect(procedures.some(({ value }) => /^[=+@-]/.test(String(value)))).toBe(true);
  });

  it("a sheet of dossiers is made anew in its place, but beside one that somebody has written on", async () => {
    const { desk } = await countMade([madeList()]);
    const show = () =>
      showDossiers("work", WORK_SHEET, (name) => planWorkSheet(name, desk.toDo(5000), APRIL.to));
    expect([await show(), await show()]).toEqual([WORK_SHEET, WORK_SHEET]);
    expect(names()).toEqual(["Sheet1", WORK_SHEET]);
    await excel().type(WORK_SHEET, "L4", "Đã gọi điện");
    expect(await show()).toBe(`${WORK_SHEET} (2)`);
    expect(cellAt(sheetOf(excel(), WORK_SHEET), "L4")?.value).toBe("Đã gọi điện");
  });

  it("is one read, one write and one request that dresses the sheet", async () => {
    const { desk } = await countMade([madeList()]);
    excel().traffic.reset();
    await showDossiers("work", WORK_SHEET, (name) => planWorkSheet(name, desk.toDo(5000), APRIL.to));
    expect(excel().traffic.requests).toBe(3);
    const due = sheetOf(excel(), WORK_SHEET)
      .cells.filter(({ row, column, value }) => row >= 3 && column === 0 && value !== null)
      .map(({ value }) => Number(value));
    expect(due).toEqual([...due].sort((a, b) => a - b));
    expect(due.length).toBeGreaterThan(0);
  });
});
