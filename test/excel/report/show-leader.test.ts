import { enterFigures } from "../../../src/excel/input/enter-figures";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { composeLeader, showLeader } from "../../../src/excel/report/show-leader";
import { textsOf } from "../../../src/report/document/document";
import { failureOf } from "../../support/failure";
import { cellAt, sheetOf, useExcel } from "../../support/excel";
import { monthSheet } from "../../trend/invented-year";

const TODAY = "2026-06-20";

/** "Trang lãnh đạo" through Office.js. */
describe("the page for a chairman", () => {
  const excel = useExcel({ calculationMode: "Manual" });

  const month = async (index: number): Promise<void> => {
    await insertInputSheet({ period: { kind: "month", index, year: 2026 } });
    const { title, figures, targets } = monthSheet(index);
    await enterFigures({ information: { ten_ky: title }, figures, targets });
  };

  it("is made with a chart, renewed in its place, and says the same in Word", async () => {
    await month(4);
    await month(5);
    await showLeader(TODAY);
    excel().traffic.reset();
    expect(await showLeader(TODAY)).toBe(
      "Đã lập trang “Trang lãnh đạo” của tháng 5 năm 2026, vừa một trang A4.",
    );
    expect(excel().traffic.requests).toBeLessThanOrEqual(5);
    const sheet = sheetOf(excel(), "Trang lãnh đạo");
    expect(["B4", "C4"].map((at) => cellAt(sheet, at)?.value)).toEqual(["1.125 hồ sơ", "+9,4%"]);
    expect(sheet.charts).toHaveLength(1);
    const texts = textsOf(await composeLeader());
    expect(texts).toContain("1.125 hồ sơ");
    expect(texts).toContain("- Giải quyết ngay 2 hồ sơ đang quá hạn.");
  });

  it("stays where somebody has written on it", async () => {
    await month(5);
    await showLeader(TODAY);
    await excel().type("Trang lãnh đạo", "B4", "khác");
    expect(await showLeader(TODAY)).toContain("đã được sửa nên giữ nguyên");
    expect(cellAt(sheetOf(excel(), "Trang lãnh đạo"), "B4")?.value).toBe("khác");
  });

  it("asks for the period where the sheet does not say it", async () => {
    await insertInputSheet();
    expect((await failureOf(showLeader(TODAY))).code).toBe("no_period");
  });
});
