/** A new sheet is dressed after it stands: an officer may have been at it, or at its name, by then. */
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { sheetOf, useExcel } from "../../support/excel";

const INPUT = "Nhập liệu";

describe("an officer who is quicker than the dressing of a new sheet", () => {
  const excel = useExcel({ calculationMode: "Manual" });
  /** Happens between the request that makes the sheet and the one that dresses it. */
  const meanwhile = (act: () => void): void => excel().faults.beforeRequest(3, async () => act());
  const rename = (name: string): void => {
    const { workbook } = excel().host;
    workbook.rename(workbook.find(INPUT)!, name);
  };

  it("has the renamed sheet dressed, and not the one that has its name now", async () => {
    meanwhile(() => {
      rename("Của tôi");
      excel().host.workbook.add(INPUT);
    });
    const { message } = await insertInputSheet();
    expect(message).not.toContain("còn thiếu");
    expect(sheetOf(excel(), "Của tôi").frozen.rows).toBeGreaterThan(0);
    expect(sheetOf(excel(), INPUT).frozen.rows).toBe(0);
  });

  it("is not told what is missing of a sheet that they have deleted", async () => {
    meanwhile(() => {
      const { workbook } = excel().host;
      workbook.remove(workbook.find(INPUT)!);
    });
    const { message } = await insertInputSheet();
    expect(message).not.toContain("còn thiếu");
  });

  it("is told what is missing by the name that the sheet has now", async () => {
    excel().setMoods(["freezeRefused"]);
    meanwhile(() => rename("Của tôi"));
    const { message } = await insertInputSheet();
    expect(message).toContain("Trang “Của tôi” còn thiếu: giữ dòng tiêu đề");
  });
});
