/** Rows of the input sheet are hidden and shown, and none that holds something is hidden. */
import { goToCell } from "../../../src/excel/checking/go-to-cell";
import { undoLast } from "../../../src/excel/command/undo";
import { enterFigures } from "../../../src/excel/input/enter-figures";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { keepInformation } from "../../../src/excel/input/keep-information";
import { readFolds, showInputRows } from "../../../src/excel/input/show-input-rows";
import { startNextPeriod } from "../../../src/excel/input/start-next-period";
import { failureOf } from "../../support/failure";
import { addressOf, sheetOf, useExcel } from "../../support/excel";

const INPUT = "Nhập liệu";

describe("the rows of the input sheet", () => {
  const excel = useExcel({ calculationMode: "Manual" });
  const rowOf = (key: string, name = INPUT): number =>
    Number(addressOf(sheetOf(excel(), name), key).slice(1)) - 1;
  const isHidden = (key: string, name = INPUT): boolean =>
    excel().host.workbook.find(name)!.layout.isRowHidden(rowOf(key, name));
  const hiddenRows = (): number => excel().host.workbook.find(INPUT)!.layout.hiddenRows().length;

  beforeEach(() => insertInputSheet());

  it("begin with the groups closed, and a written figure opens its row", async () => {
    expect(
      ["rut", "nd_cong_an_tiep_nhan", "nd_cong_an_qua_han", "tong_tthc", "nguoi_ky"].map((key) =>
        isHidden(key),
      ),
    ).toEqual([false, false, true, true, true]);
    await enterFigures({ figures: { tong_tthc: 5, rut: 1 } });
    expect([isHidden("tong_tthc"), isHidden("tthc_mot_phan")]).toEqual([false, true]);
    const folds = await readFolds();
    expect(folds.find(({ id }) => id === "D")).toMatchObject({
      hidden: expect.any(Number),
      rows: expect.any(Number),
    });
    expect(folds.find(({ id }) => id === "cong_an")).toEqual({
      id: "cong_an",
      title: "Công an",
      rows: 12,
      hidden: 12,
    });
  });

  it("are all shown, and closed again but for what holds something; the undo gives them back", async () => {
    await showInputRows({ show: "all" });
    expect(hiddenRows()).toBe(0);
    await excel().type(INPUT, addressOf(sheetOf(excel(), INPUT), "luu_kho"), 3);
    const message = await showInputRows({ show: "needed", template: "bieu-06" });
    expect(message).toMatch(/^Biểu đang hiện \d+ dòng; \d+ dòng chưa cần đang ẩn/);
    expect(["luu_kho", "gq_qua_han", "tai_su_dung", "tong_tthc"].map((key) => isHidden(key))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    await undoLast();
    expect(hiddenRows()).toBe(0);
  });

  it("of one group come and go", async () => {
    await showInputRows({ show: "fold", id: "cong_an", isOpen: true });
    expect([isHidden("nd_cong_an_qua_han"), isHidden("nd_dat_dai_qua_han")]).toEqual([false, true]);
    await showInputRows({ show: "fold", id: "cong_an", isOpen: false });
    expect(isHidden("nd_cong_an_qua_han")).toBe(true);
  });

  it("stay where a figure is typed while the command thinks", async () => {
    await showInputRows({ show: "all" });
    excel().faults.beforeRequest(3, () =>
      excel().type(INPUT, addressOf(sheetOf(excel(), INPUT), "tai_su_dung"), 9),
    );
    expect((await failureOf(showInputRows({ show: "needed", template: "bieu-06" }))).code).toBe(
      "changed_meanwhile",
    );
    expect(isHidden("tai_su_dung")).toBe(false);
  });

  it("are shown where the officer is taken to them", async () => {
    const { id } = excel().host.workbook.find(INPUT)!;
    await goToCell(id, "tong_tthc");
    expect([isHidden("tong_tthc"), isHidden("tthc_mot_phan")]).toEqual([false, true]);
  });

  it("are left alone where the office's own protection forbids it", async () => {
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem(INPUT);
      protection.unprotect();
      protection.protect({ allowFormatCells: true });
      await context.sync();
    });
    expect((await failureOf(showInputRows({ show: "all" }))).code).toBe("rows_locked");
    await enterFigures({ figures: { tong_tthc: 5 } });
    expect(isHidden("tong_tthc")).toBe(true);
  });

  it("of the next period are those that this one had", async () => {
    await enterFigures({ figures: { tong_tthc: 5, gq_truoc_han: 2 } });
    await keepInformation({ ten_ky: "tháng 4 năm 2026" });
    const { sheetName } = await startNextPeriod();
    expect(
      ["tong_tthc", "gq_truoc_han", "luu_kho", "nd_cong_an_tiep_nhan"].map((key) => isHidden(key, sheetName)),
    ).toEqual([false, false, true, true]);
  });
});
