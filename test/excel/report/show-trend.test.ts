import { enterFigures } from "../../../src/excel/input/enter-figures";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { showTrend } from "../../../src/excel/report/show-trend";
import { failureOf } from "../../support/failure";
import { cellAt, sheetOf, useExcel } from "../../support/excel";
import { monthSheet } from "../../trend/invented-year";

const TODAY = "2026-06-20";

/** "Diễn biến" through Office.js: months of a workbook, a gap, charts, one read and one write. */
describe("the trend of a workbook", () => {
  const excel = useExcel({ calculationMode: "Manual" });

  const month = async (index: number): Promise<void> => {
    await insertInputSheet({ period: { kind: "month", index, year: 2026 } });
    const { title, figures, targets } = monthSheet(index);
    await enterFigures({ information: { ten_ky: title }, figures, targets });
  };

  it("shows each month, the gap between, and four charts; updated in its place", async () => {
    await month(3);
    await month(5);
    await showTrend(TODAY);
    excel().traffic.reset();
    expect(await showTrend(TODAY)).toBe(
      "Đã lập trang “Diễn biến”: 2 kỳ có số liệu, 1 kỳ chưa có biểu để trống.",
    );
    expect(excel().traffic.requests).toBeLessThanOrEqual(5);
    const sheet = sheetOf(excel(), "Diễn biến");
    expect(["A4", "A5", "A6"].map((at) => cellAt(sheet, at)?.value)).toEqual([
      "T3/2026",
      "T4/2026",
      "T5/2026",
    ]);
    expect(["B4", "B5", "B6"].map((at) => cellAt(sheet, at)?.value ?? null)).toEqual([931, null, 1125]);
    expect(sheet.charts?.map(({ name }) => name)).toEqual(["Hồ sơ", "Tỷ lệ", "Quá hạn", "Điểm 766"]);
    expect(
      excel()
        .snapshot()
        .sheets.filter(({ name }) => name.startsWith("Diễn biến")),
    ).toHaveLength(1);
  });

  it("stays where somebody has written on it", async () => {
    await month(5);
    await showTrend(TODAY);
    await excel().type("Diễn biến", "B4", 7);
    expect(await showTrend(TODAY)).toContain("đã được sửa nên giữ nguyên");
    expect(cellAt(sheetOf(excel(), "Diễn biến"), "B4")?.value).toBe(7);
  });

  it("asks for the period where the sheet does not say it", async () => {
    await insertInputSheet();
    expect((await failureOf(showTrend(TODAY))).code).toBe("no_period");
  });
});
