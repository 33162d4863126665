import { makeReport } from "../../../scripts/demo/make-report";
import { textsOf } from "../../../src/report/document/document";
import { enterFigures } from "../../../src/excel/input/enter-figures";
import { makeReportSheet } from "../../../src/excel/report/make-report-sheet";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { contentOf } from "../../../scripts/demo/content-of-case";
import { REAL_CASES } from "../../cases";
import { cellAt, sheetOf, useExcel } from "../../support/excel";
import { failureOf } from "../../support/failure";

const GIA_PHUC = REAL_CASES[0]!.case;
const HUNG_THANG = REAL_CASES[4]!.case;
const yes = async () => true;

describe("filling the report sheet", () => {
  const excel = useExcel({ calculationMode: "Manual" });
  const sheetNames = () =>
    excel()
      .snapshot()
      .sheets.map((sheet) => sheet.name);
  const enterHungThang = async () => {
    await insertInputSheet();
    await enterFigures(contentOf(HUNG_THANG, "thang-trung-tam"));
    await excel().settled();
  };

  it("takes one read and two write syncs, and one more to delete the report that it replaces", async () => {
    await enterHungThang();
    for (const [time, requests] of [
      ["first", 3],
      ["second", 4],
    ]) {
      excel().traffic.reset();
      await makeReportSheet({ confirmErrors: yes });
      expect([time, excel().traffic.requests]).toEqual([time, requests]);
    }
    expect(sheetNames()).toEqual(["Sheet1", "Nhập liệu", "Báo cáo"]);
  });

  it("holds every text of the report, as values only", async () => {
    const { document, reportSheet } = await makeReport(excel(), GIA_PHUC);
    const sheet = sheetOf(excel(), reportSheet);
    expect(sheet.cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
    const words = (text: string): string => text.replace(/[\s\u00a0]+/g, " ");
    const all = words(sheet.cells.map((cell) => String(cell.value ?? "")).join(" "));
    for (const text of textsOf(document)) expect(all).toContain(words(text).trim());
  });

  it("asks before printing with errors left, and writes nothing when the officer says no", async () => {
    await insertInputSheet();
    await enterFigures(contentOf(GIA_PHUC, "thang-trung-tam"));
    await excel().settled();
    const asked: number[] = [];
    const result = await makeReportSheet({
      confirmErrors: async (errors) => {
        asked.push(errors);
        return false;
      },
    });
    expect(result.kind).toBe("declined");
    expect(asked).toEqual([7]);
    expect(sheetNames()).toEqual(["Sheet1", "Nhập liệu"]);
  });

  it("says outside the print area how many errors were left", async () => {
    const { reportSheet } = await makeReport(excel(), GIA_PHUC);
    const sheet = sheetOf(excel(), reportSheet);
    const remark = sheet.cells.find((cell) => String(cell.value).startsWith("Còn 7 lỗi"));
    const lastPrinted = /:([A-Z]+)\d+$/.exec(sheet.page.printArea!.replace(/\$/g, ""))![1]!;
    expect(remark?.column).toBe(lastPrinted.charCodeAt(0) - 64);
  });

  it("does not ask when nothing is wrong, and leaves no remark", async () => {
    await enterHungThang();
    const result = await makeReportSheet({
      confirmErrors: () => {
        throw new Error("asked");
      },
    });
    expect(result.kind).toBe("made");
    expect(
      sheetOf(excel(), "Báo cáo").cells.some((cell) => String(cell.value).includes("lỗi chưa sửa")),
    ).toBe(false);
  });

  it("stops at a word that the officer has changed, naming the cell", async () => {
    await enterHungThang();
    await makeReportSheet({ confirmErrors: yes });
    const sheet = sheetOf(excel(), "Báo cáo");
    const paragraph = sheet.cells.find((cell) => String(cell.value).includes("hồ sơ"))!;
    const address = `A${paragraph.row + 1}`;
    await excel().type("Báo cáo", address, "Câu do tôi viết lại.");
    const failure = await failureOf(makeReportSheet({ confirmErrors: yes }));
    expect(failure.code).toBe("in_the_way");
    expect(failure.message).toContain(address);
    expect(cellAt(sheetOf(excel(), "Báo cáo"), address)?.value).toBe("Câu do tôi viết lại.");
  });

  it("stops at a note that the officer has put beside the report, naming the cell", async () => {
    await enterHungThang();
    await makeReportSheet({ confirmErrors: yes });
    await excel().type("Báo cáo", "Z5", "hỏi lại phòng Tư pháp");
    const failure = await failureOf(makeReportSheet({ confirmErrors: yes }));
    expect(failure.message).toContain("Z5");
    expect(cellAt(sheetOf(excel(), "Báo cáo"), "Z5")?.value).toBe("hỏi lại phòng Tư pháp");
  });

  it("leaves a user's own sheet “Báo cáo” alone", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Báo cáo").getRange("A1").values = [["của tôi"]];
      await context.sync();
    });
    await enterHungThang();
    const result = await makeReportSheet({ confirmErrors: yes });
    expect(result.kind === "made" && result.sheetName).toBe("Báo cáo (2)");
    expect(cellAt(sheetOf(excel(), "Báo cáo"), "A1")?.value).toBe("của tôi");
  });

  it("keeps the earlier report whole when making the new one fails midway", async () => {
    await enterHungThang();
    await makeReportSheet({ confirmErrors: yes });
    const before = sheetOf(excel(), "Báo cáo").cells;
    excel().faults.failRequest(2);
    const failure = await failureOf(makeReportSheet({ confirmErrors: yes }));
    expect(failure.message).toMatch(/^Chưa lập báo cáo được\./);
    expect(sheetNames()).toEqual(["Sheet1", "Nhập liệu", "Báo cáo"]);
    expect(sheetOf(excel(), "Báo cáo").cells).toEqual(before);
  });

  it("tells how to begin when there is no input sheet", async () => {
    const failure = await failureOf(makeReportSheet({ confirmErrors: yes }));
    expect(failure.message).toMatch(/chưa có biểu nhập liệu.*Chèn biểu/);
  });

  it("names the offered templates when the asked one does not exist", async () => {
    await enterHungThang();
    const failure = await failureOf(makeReportSheet({ template: "khong-co", confirmErrors: yes }));
    expect(failure.message).toMatch(/“khong-co”.*“thang-trung-tam”/);
  });
});
