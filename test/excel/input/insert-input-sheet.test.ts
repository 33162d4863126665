import { FIGURES } from "../../../src/catalog/figures";
import { RATES } from "../../../src/catalog/rates";
import { SETTINGS } from "../../../src/catalog/settings";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { addressOf, cellAt, sheetOf, useExcel, valueOfName } from "../../support/excel";
import { failureOf } from "../../support/failure";

describe("inserting the input sheet", () => {
  const excel = useExcel({ calculationMode: "Manual" });
  const sheetNames = () =>
    excel()
      .snapshot()
      .sheets.map((sheet) => sheet.name);

  it("adds the sheet “Nhập liệu” and shows it", async () => {
    const { sheetName, message } = await insertInputSheet();
    expect(sheetName).toBe("Nhập liệu");
    expect(message).toContain("Nhập liệu");
    expect(excel().snapshot().activeSheet).toBe("Nhập liệu");
  });

  it("takes one read sync, one that writes and one that dresses the sheet", async () => {
    excel().traffic.reset();
    await insertInputSheet();
    expect(excel().traffic.requests).toBe(3);
  });

  it("gives every figure, rate and setting a name of its own sheet", async () => {
    await insertInputSheet();
    const names = sheetOf(excel(), "Nhập liệu").names.map(({ name }) => name);
    const keys = [...FIGURES, ...RATES, ...SETTINGS].map(({ key }) => key);
    expect(names).toEqual(expect.arrayContaining(keys));
  });

  it("unlocks the cells to fill and locks the others on a protected sheet", async () => {
    await insertInputSheet();
    const sheet = sheetOf(excel(), "Nhập liệu");
    expect(sheet.isProtected).toBe(true);
    for (const { key } of FIGURES) expect(cellAt(sheet, addressOf(sheet, key))?.style.locked).toBe(false);
    for (const { key } of RATES) expect(cellAt(sheet, addressOf(sheet, key))?.style.locked).not.toBe(false);
  });

  it("says what a count is where something else is typed, and throws nothing of it away", async () => {
    await insertInputSheet();
    const before = sheetOf(excel(), "Nhập liệu");
    const [address, place] = [addressOf(before, "rut"), cellAt(before, addressOf(before, "rut"))!];
    const rule = before.validations.find(({ range, rule: { wholeNumber } }) => {
      const [from, to = from] = range.split(":").map((end) => Number(end.replace(/\D/g, "")));
      return wholeNumber !== undefined && from! <= place.row + 1 && place.row + 1 <= to!;
    })!;
    expect(rule.error).toMatchObject({
      style: "Information",
      show: true,
      message: expect.stringContaining("Ô này cần số nguyên") as string,
    });
    for (const typed of ["hai", -1, 1.5]) {
      await excel().type("Nhập liệu", address, typed);
      expect(valueOfName(sheetOf(excel(), "Nhập liệu"), "rut")).toBe(typed);
    }
  });

  it("never overwrites: a second one gets its own name, of the period where it is known", async () => {
    await insertInputSheet();
    await excel().type("Nhập liệu", addressOf(sheetOf(excel(), "Nhập liệu"), "rut"), 7);
    const second = await insertInputSheet({ period: { kind: "month", index: 5, year: 2026 } });
    const third = await insertInputSheet();
    expect([second.sheetName, third.sheetName]).toEqual(["Nhập liệu 5-2026", "Nhập liệu (2)"]);
    expect(valueOfName(sheetOf(excel(), "Nhập liệu"), "rut")).toBe(7);
  });

  it("leaves a user's sheet of the same name alone", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("nhập liệu");
      sheet.getRange("A1").values = [["của tôi"]];
      await context.sync();
    });
    const { sheetName } = await insertInputSheet();
    expect(sheetName).toBe("Nhập liệu (2)");
    expect(cellAt(sheetOf(excel(), "nhập liệu"), "A1")?.value).toBe("của tôi");
  });

  it("says what to do when the workbook's structure is protected, and adds nothing", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const failure = await failureOf(insertInputSheet());
    expect(failure.code).toBe("structure_locked");
    expect(failure.message).toMatch(/khóa cấu trúc.*Mở khóa/);
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  it("takes back what was written when the write fails midway", async () => {
    excel().faults.failRequest(2);
    const failure = await failureOf(insertInputSheet());
    expect(failure.message).toMatch(/^Chưa chèn biểu nhập liệu được\./);
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  it("gives up on a host that never answers, and says so", async () => {
    const patience = excel().faults.neverAnswerRequest(1);
    const failure = await failureOf(insertInputSheet({ patience }));
    expect(failure.code).toBe("no_answer");
    expect(failure.message).toMatch(/Excel không trả lời/);
    expect(sheetNames()).toEqual(["Sheet1"]);
  });

  it("removes the sheet when the write was done but never answered", async () => {
    const patience = excel().faults.neverAnswerRequest(2);
    const failure = await failureOf(insertInputSheet({ patience }));
    expect(failure.code).toBe("no_answer");
    expect(sheetNames()).toEqual(["Sheet1"]);
  });
});

describe("inserting the input sheet into an Excel without custom functions", () => {
  const excel = useExcel({ requirementSets: { CustomFunctionsRuntime: "1.1" } });

  it("computes the rates by native formulas, and says so", async () => {
    const { message } = await insertInputSheet();
    expect(message).toContain("công thức thường");
    const before = sheetOf(excel(), "Nhập liệu");
    expect(cellAt(before, addressOf(before, "tl_thanh_toan"))?.formula).not.toContain("TTHC.");
    await excel().type("Nhập liệu", addressOf(before, "phi_phat_sinh"), 4);
    await excel().type("Nhập liệu", addressOf(before, "phi_truc_tuyen"), 3);
    await excel().settled();
    expect(valueOfName(sheetOf(excel(), "Nhập liệu"), "tl_thanh_toan")).toBe(0.75);
  });
});
