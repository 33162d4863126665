import { checkFigures } from "../../../src/excel/checking/check-figures";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { keepInformation } from "../../../src/excel/input/keep-information";
import { repairFigure } from "../../../src/excel/input/repair-figure";
import { dropWaiver, keepWaiver } from "../../../src/excel/checking/waive-finding";
import { waive } from "../../../src/checks/waivers";
import { WAIVER_SHEET } from "../../../src/sheets/waiver-sheet";
import { failureOf } from "../../support/failure";
import { addressOf, cellAt, sheetOf, useExcel } from "../../support/excel";

const INPUT = "Nhập liệu";

describe("waivers in the workbook", () => {
  const excel = useExcel({ calculationMode: "Manual" });

  const type = async (key: string, content: number | string): Promise<void> => {
    await excel().type(INPUT, addressOf(sheetOf(excel(), INPUT), key), content);
    await excel().settled();
  };

  /** More stored than resolved: a warning (X10) that an office may explain. */
  async function insertWithAWarning(): Promise<void> {
    await insertInputSheet();
    await keepInformation({ ten_ky: "tháng 4 năm 2026" });
    await type("luu_kho", 12);
    await type("da_giai_quyet", 10);
  }

  const stored = async () => {
    const check = await checkFigures();
    return { check, finding: check.findings.find(({ code }) => code === "X10")! };
  };

  async function confirmStored(reason = "=Lưu cả hồ sơ của năm trước."): Promise<void> {
    const { check, finding } = await stored();
    await keepWaiver(waive(finding, reason, "2026-04-20", check.content));
  }

  it("are kept on a sheet of their own with reason and date, and come back with the check", async () => {
    await insertWithAWarning();
    await confirmStored();
    const { check, finding } = await stored();
    expect(finding.waiver).toMatchObject({ reason: "=Lưu cả hồ sơ của năm trước.", on: "2026-04-20" });
    expect(check.lapsed).toEqual([]);
    const sheet = sheetOf(excel(), WAIVER_SHEET);
    expect(cellAt(sheet, "A4")?.value).toBe("X10");
    expect(cellAt(sheet, "C4")).toMatchObject({ value: "=Lưu cả hồ sơ của năm trước." });
    expect(cellAt(sheet, "C4")?.formula ?? null).toBeNull();
    expect(cellAt(sheet, "D4")?.value).toBe("20/4/2026");
  });

  it("lapse when the figures change, and hold again when they are as before", async () => {
    await insertWithAWarning();
    await confirmStored();
    await type("luu_kho", 13);
    const changed = await stored();
    expect(changed.finding.waiver).toBeUndefined();
    expect(changed.check.lapsed).toHaveLength(1);
    await type("luu_kho", 12);
    expect((await stored()).finding.waiver).toBeDefined();
  });

  it("are listed below one another, and taken back one by one", async () => {
    await insertWithAWarning();
    await type("phi_phat_sinh", 20);
    await type("tong_ho_so", 15);
    await confirmStored();
    const { check } = await stored();
    const fees = check.findings.find(({ code }) => code === "X12")!;
    await keepWaiver(waive(fees, "Gồm hồ sơ kỳ trước.", "2026-04-21", check.content));
    const both = (await checkFigures()).findings.flatMap(({ waiver }) => waiver ?? []);
    expect(both.map(({ code }) => code).sort()).toEqual(["X10", "X12"]);
    await dropWaiver(both.find(({ code }) => code === "X10")!);
    const left = (await checkFigures()).findings.flatMap(({ waiver }) => waiver ?? []);
    expect(left.map(({ code }) => code)).toEqual(["X12"]);
  });

  it("cost one read and one write each, the first one more for its sheet", async () => {
    await insertWithAWarning();
    const { check, finding } = await stored();
    const before = excel().traffic.requests;
    await keepWaiver(waive(finding, "Đã kiểm tra.", "2026-04-20", check.content));
    expect(excel().traffic.requests - before).toBe(3);
    const second = excel().traffic.requests;
    await keepWaiver(waive({ ...finding, code: "X99" }, "Đã kiểm tra.", "2026-04-20", check.content));
    expect(excel().traffic.requests - second).toBe(2);
  });
});

describe("the repair of a cell that holds no count", () => {
  const excel = useExcel({ calculationMode: "Manual" });

  /** Pasted: the cell's own rule refuses it only from the keyboard. */
  const paste = async (content: number | string): Promise<void> => {
    await insertInputSheet();
    const address = addressOf(sheetOf(excel(), INPUT), "tn_truc_tuyen");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(INPUT).getRange(address).values = [[content]];
      await context.sync();
    });
  };

  it("puts the count that was meant", async () => {
    await paste(1.022);
    const finding = (await checkFigures()).findings.find(({ repair }) => repair !== undefined)!;
    await repairFigure(finding.repair!, 1.022);
    expect((await checkFigures()).content.figures["tn_truc_tuyen"]).toBe(1022);
  });

  it("leaves a cell alone that has been changed since", async () => {
    await paste(1.022);
    const failure = await failureOf(repairFigure({ key: "tn_truc_tuyen", value: 1022 }, 1.5));
    expect(failure).toMatchObject({ code: "changed_meanwhile" });
    expect((await checkFigures()).content.figures["tn_truc_tuyen"]).toBe(1.022);
  });
});
