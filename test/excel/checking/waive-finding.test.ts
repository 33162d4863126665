import { checkFigures } from "../../../src/excel/checking/check-figures";
import { undoLast } from "../../../src/excel/command/undo";
import { enterFigures } from "../../../src/excel/input/enter-figures";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { keepInformation } from "../../../src/excel/input/keep-information";
import { repairCells } from "../../../src/excel/input/repair-cells";
import { dropWaiver, keepWaivers } from "../../../src/excel/checking/waive-finding";
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
    await keepWaivers([waive(finding, reason, "2026-04-20", check.content)]);
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
    await keepWaivers([waive(fees, "Gồm hồ sơ kỳ trước.", "2026-04-21", check.content)]);
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
    await keepWaivers([waive(finding, "Đã kiểm tra.", "2026-04-20", check.content)]);
    expect(excel().traffic.requests - before).toBe(3);
    const second = excel().traffic.requests;
    await keepWaivers([waive({ ...finding, code: "X99" }, "Đã kiểm tra.", "2026-04-20", check.content)]);
    expect(excel().traffic.requests - second).toBe(2);
  });
});

describe("several warnings confirmed with one reason", () => {
  const excel = useExcel({ calculationMode: "Manual" });

  it("are one write, a row each; one that was confirmed before gets the new reason", async () => {
    await insertInputSheet();
    const { content } = await checkFigures();
    const warning = (code: string) =>
      ({ code, severity: "warning", keys: ["rut"], message: `Cảnh báo ${code}.` }) as const;
    const waivers = (reason: string, ...codes: string[]) =>
      codes.map((code) => waive(warning(code), reason, "2026-04-20", content));
    await keepWaivers(waivers("Đã đối chiếu.", "X98", "X99"));
    const before = excel().traffic.requests;
    await keepWaivers(waivers("Hệ thống xác nhận.", "X99", "X97"));
    expect(excel().traffic.requests - before).toBe(2);
    const sheet = sheetOf(excel(), WAIVER_SHEET);
    const rows = [4, 5, 6].map((row) => [cellAt(sheet, `A${row}`)?.value, cellAt(sheet, `C${row}`)?.value]);
    expect(rows).toEqual([
      ["X98", "Đã đối chiếu."],
      ["X99", "Hệ thống xác nhận."],
      ["X97", "Hệ thống xác nhận."],
    ]);
  });
});

describe("the repair of cells that do not fit together", () => {
  const excel = useExcel({ calculationMode: "Manual" });
  const valueOf = (key: string) =>
    cellAt(sheetOf(excel(), INPUT), addressOf(sheetOf(excel(), INPUT), key))?.value;

  it("changes all of them at once, a blank one too, and gives all back", async () => {
    await insertInputSheet();
    await enterFigures({ figures: { dang_giai_quyet: 17, dgq_trong_han: 17 } });
    const said = await repairCells([
      { key: "dang_giai_quyet", seen: 17, value: 16 },
      { key: "dgq_trong_han", seen: 17, value: 16 },
      { key: "rut", seen: "", value: 1 },
    ]);
    expect(said).toBe("Đã sửa 3 ô.");
    expect(["dang_giai_quyet", "dgq_trong_han", "rut"].map(valueOf)).toEqual([16, 16, 1]);
    await undoLast();
    expect((await checkFigures()).content.figures).toEqual({ dang_giai_quyet: 17, dgq_trong_han: 17 });
  });

  it("changes none where one has been changed since", async () => {
    await insertInputSheet();
    await enterFigures({ figures: { dang_giai_quyet: 17, dgq_trong_han: 18 } });
    const repairs = ["dang_giai_quyet", "dgq_trong_han"].map((key) => ({ key, seen: 17, value: 16 }));
    expect(await failureOf(repairCells(repairs))).toMatchObject({ code: "changed_meanwhile" });
    expect(valueOf("dang_giai_quyet")).toBe(17);
  });

  it("writes wrong rates otherwise where they were written, and leaves the rest of the cell", async () => {
    await insertInputSheet();
    const printedRates = [
      { rate: "tl_rut", written: "0,01", section: "1" },
      { rate: "tl_rut", written: "0,01", section: "2" },
    ];
    await enterFigures({ figures: { da_giai_quyet: 1006, rut: 1, gq_qua_han: 1 }, printedRates });
    const rewriting = { rate: "tl_rut", written: "0,01", section: "1, 2", to: "0,10" };
    await repairCells([rewriting]);
    expect((await checkFigures()).content.printedRates).toEqual([
      { rate: "tl_rut", written: "0,10", section: "1, 2" },
    ]);
    expect(await failureOf(repairCells([rewriting]))).toMatchObject({ code: "changed_meanwhile" });
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
    await repairCells([{ ...finding.repair!, seen: 1.022 }]);
    expect((await checkFigures()).content.figures["tn_truc_tuyen"]).toBe(1022);
  });

  it("leaves a cell alone that has been changed since", async () => {
    await paste(1.022);
    const failure = await failureOf(repairCells([{ key: "tn_truc_tuyen", value: 1022, seen: 1.5 }]));
    expect(failure).toMatchObject({ code: "changed_meanwhile" });
    expect((await checkFigures()).content.figures["tn_truc_tuyen"]).toBe(1.022);
  });
});
