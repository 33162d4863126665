import { contentOf } from "../../../scripts/demo/content-of-case";
import { enterFigures } from "../../../src/excel/input/enter-figures";
import { makeReportSheet } from "../../../src/excel/report/make-report-sheet";
import { freezeReport } from "../../../src/excel/report/freeze-report";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { LOG_SHEET } from "../../../src/sheets/log/log-sheet";
import { REAL_CASES } from "../../cases";
import { failureOf } from "../../support/failure";
import { addressOf, sheetOf, useExcel } from "../../support/excel";

const HUNG_THANG = REAL_CASES[4]!.case;
const TODAY = "2026-05-20";

describe("freezing a report", () => {
  const excel = useExcel({ calculationMode: "Manual" });

  const names = (): string[] =>
    excel()
      .snapshot()
      .sheets.map(({ name }) => name);
  const report = () => makeReportSheet({ confirmErrors: async () => true });
  const type = async (key: string, count: number): Promise<void> => {
    await excel().type("Nhập liệu", addressOf(sheetOf(excel(), "Nhập liệu"), key), count);
    await excel().settled();
  };
  /** The rows of the log as texts. */
  const logRows = (): string[][] => {
    const rows: string[][] = [];
    for (const { row, column, value } of sheetOf(excel(), LOG_SHEET).cells) {
      (rows[row] ??= [])[column] = String(value ?? "");
    }
    return rows;
  };
  beforeEach(async () => {
    await insertInputSheet();
    await enterFigures(contentOf(HUNG_THANG, "thang-trung-tam"));
    await excel().settled();
  });

  it("locks the report, logs where each figure came from, and a later report stands beside it", async () => {
    await report();
    excel().traffic.reset();
    await freezeReport(TODAY);
    expect(excel().traffic.requests).toBe(3);
    const frozen = sheetOf(excel(), "Báo cáo (chốt)");
    expect(frozen.isProtected).toBe(true);
    const before = frozen.cells;

    const rows = logRows();
    expect([0, 2, 3, 4].map((column) => rows[3]![column])).toEqual([
      "CHỐT BÁO CÁO",
      "tháng 5/2026",
      "20/5/2026",
      "Trang “Báo cáo (chốt)”",
    ]);
    expect(rows.find((row) => row?.[0] === "Số liệu")?.[4]).toMatch(/^Nhập, ô [A-Z]+\d+$/);
    expect(rows.some((row) => row?.[4] === "Tính từ các số đã nhập")).toBe(true);
    expect(rows.some((row) => /^Tính: \d+\/\d+$/.test(row?.[4] ?? ""))).toBe(true);
    expect(rows.find((row) => row?.[2] === "Bộ quy tắc kiểm tra")?.[3]).toMatch(/^\d+-[0-9a-f]{6}$/);

    await type("dgq_qua_han", 3);
    await report();
    expect(names()).toEqual(expect.arrayContaining(["Báo cáo (chốt)", "Báo cáo"]));
    expect(sheetOf(excel(), "Báo cáo (chốt)").cells).toEqual(before);

    await freezeReport("2026-05-21");
    expect(names()).toEqual(expect.arrayContaining(["Báo cáo (chốt)", "Báo cáo (chốt) (2)"]));
    const blocks = logRows().flatMap((row, index) => (row?.[0] === "CHỐT BÁO CÁO" ? [index] : []));
    expect(blocks).toEqual([3, rows.length + 1]);
    expect(logRows()[rows.length]?.join("") ?? "").toBe("");
    expect(sheetOf(excel(), LOG_SHEET).isProtected).toBe(true);
  });

  it("names the cells that were changed by hand", async () => {
    await report();
    const cell = sheetOf(excel(), "Báo cáo").cells.find(({ value }) => String(value).includes("hồ sơ"))!;
    await excel().type("Báo cáo", `A${cell.row + 1}`, "Câu do tôi viết lại.");
    await freezeReport(TODAY);
    expect(logRows().find((row) => row?.[2] === "Ô sửa tay trên báo cáo")?.[3]).toBe(`A${cell.row + 1}`);
  });

  it("refuses a report that no longer says what the figures say, one that is frozen, and none", async () => {
    expect((await failureOf(freezeReport(TODAY))).code).toBe("no_report");
    await report();
    await type("dgq_qua_han", 3);
    const failure = await failureOf(freezeReport(TODAY));
    expect([failure.code, failure.message]).toEqual([
      "report_outdated",
      expect.stringContaining("Lập lại báo cáo"),
    ]);
    expect(names()).toEqual(["Sheet1", "Nhập liệu", "Báo cáo"]);
    await report();
    await freezeReport(TODAY);
    expect((await failureOf(freezeReport(TODAY))).code).toBe("frozen_already");
  });
});
