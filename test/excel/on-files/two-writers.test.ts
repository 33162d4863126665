/** One plan, two writers: what Office.js makes of a plan in a workbook, and what the file writer makes of it. */
import type { SheetSnapshot } from "../../../workbook-file";
import { comparable } from "../../../workbook-file/test/support";
import { snapshotOfPlan } from "../../../src/on-files/snapshot-of-plan";
import { applyPlan } from "../../../src/excel/writing/apply-plan";
import { queueDressing } from "../../../src/excel/writing/dress-sheet";
import { templateOf } from "../../../src/report/templates";
import { planHolidaySheet } from "../../../src/sheets/dossiers/holiday-sheet";
import { planMappingSheet } from "../../../src/sheets/dossiers/mapping-sheet";
import { planInputSheet } from "../../../src/sheets/input/input-sheet";
import { planLogSheet } from "../../../src/sheets/log/log-sheet";
import { planReportSheet } from "../../../src/sheets/report/report-sheet";
import { planLeaderSheet } from "../../../src/sheets/leader/leader-sheet";
import { leaderPageOf } from "../../../src/trend/leader-page";
import { planTrendSheet } from "../../../src/sheets/trend/trend-sheet";
import { trendOf } from "../../../src/trend/trend";
import { INVENTED_YEAR } from "../../trend/invented-year";
import type { SheetPlan } from "../../../src/sheets/sheet-plan";
import { planTemplateSheet } from "../../../src/sheets/template/template-sheet";
import { planWaiverSheet } from "../../../src/sheets/waiver-sheet";
import { REAL_CASES } from "../../cases";
import { documentOfCase } from "../../report/real-documents";
import { useExcel } from "../../support/excel";
import { withLines } from "../../support/sheet-lines";

const FORM = "thang-trung-tam";
const WAIVER = {
  code: "X10",
  keys: ["luu_kho"],
  message: "=1+1 là chữ",
  reason: "Đã kiểm tra.",
  on: "2026-05-20",
  values: "luu_kho=12",
};

const PLANS: readonly SheetPlan[] = [
  planInputSheet({ name: "Nhập liệu", rateStyle: "native" }),
  planInputSheet({ name: "Nhập liệu 4-2026", rateStyle: "function" }),
  ...REAL_CASES.map(({ case: given }, index) =>
    planReportSheet(documentOfCase(given), { name: `Báo cáo ${index + 1}` }),
  ),
  planTemplateSheet("Mẫu", FORM, templateOf(FORM)!),
  planWaiverSheet("Xác nhận", [WAIVER]),
  planHolidaySheet("Ngày nghỉ", [2026]),
  planMappingSheet("Nhận cột", [["Một cửa", "ma ho so", "'chữ"]]),
  planTrendSheet("Diễn biến", trendOf(INVENTED_YEAR)!, "2026-12-16"),
  planLeaderSheet("Trang lãnh đạo", leaderPageOf(INVENTED_YEAR)!, "2026-12-16"),
  planLogSheet("Nhật ký", [["Số liệu", "C02", "Tiếp nhận trong kỳ", 980, "Nhập tay", ""]]),
];

/** Height of a row that says nothing, in points: the stand-in keeps none. */
const STANDARD = 15;

describe("a plan written through Office.js and into a file", () => {
  const excel = useExcel({ calculationMode: "Manual" });

  it.each(PLANS)("is the same cell by cell: $name", async (plan) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(plan.name);
      applyPlan(sheet, plan);
      queueDressing(sheet, plan);
      await context.sync();
    });
    const snapshot = excel().snapshot();
    const made = snapshot.sheets.find(({ name }) => name === plan.name)!;
    const heightsOf = ({ rowHeights }: SheetSnapshot): SheetSnapshot["rowHeights"] =>
      plan.autofitRows === undefined
        ? Object.fromEntries(Object.entries(rowHeights).filter(([, points]) => points !== STANDARD))
        : {};
    const alone = (sheet: SheetSnapshot): unknown =>
      comparable({
        ...snapshot,
        names: [],
        sheets: [{ ...withLines(sheet), rowHeights: heightsOf(sheet) }],
      });
    expect(alone(snapshotOfPlan(plan))).toEqual(alone(made));
  });
});
