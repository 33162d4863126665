import { keepWaivers } from "../../../src/excel/checking/waive-finding";
import { openSheet } from "../../../src/excel/checking/open-sheet";
import { insertInputSheet } from "../../../src/excel/input/insert-input-sheet";
import { keepInformation } from "../../../src/excel/input/keep-information";
import { startNextPeriod } from "../../../src/excel/input/start-next-period";
import { listSheets } from "../../../src/excel/reading/list-sheets";
import { freezeReport } from "../../../src/excel/report/freeze-report";
import { makeReportSheet } from "../../../src/excel/report/make-report-sheet";
import { openNarrative } from "../../../src/excel/report/open-narrative";
import { useExcel } from "../../support/excel";

const excel = useExcel({ calculationMode: "Manual" });

it("lists nothing in a workbook without a sheet of ours", async () => {
  expect(await listSheets()).toEqual([]);
});

it("lists periods from the latest back, reports, and what the add-in keeps", async () => {
  await insertInputSheet();
  await keepInformation({ ten_ky: "tháng 12 năm 2025", don_vi: "TTPVHCC xã Gia Phúc" });
  await openNarrative();
  await excel().select("Nhập liệu", "D9");
  await makeReportSheet({ confirmErrors: async () => true });
  await freezeReport("2026-01-05");
  await excel().select("Nhập liệu", "D9");
  await startNextPeriod();
  const waiver = { code: "X10", keys: ["luu_kho"], message: "m", reason: "r", on: "2026-01-05", values: "" };
  await keepWaivers([waiver]);
  const listed = await listSheets();
  expect(listed.map(({ role, name }) => `${role} ${name}`)).toEqual([
    "period Nhập liệu 1-2026",
    "period Nhập liệu",
    expect.stringMatching(/^narrative Thuyết minh/),
    "report Báo cáo (chốt)",
    "kept Nhật ký",
    "kept Xác nhận",
  ]);
  expect(listed[1]).toMatchObject({ period: "tháng 12 năm 2025", isHidden: false });
  expect(listed[3]).toMatchObject({ isFrozen: true });
});

it("shows a sheet that is hidden", async () => {
  await insertInputSheet();
  const { workbook } = excel().host;
  const sheet = workbook.find("Nhập liệu")!;
  workbook.setVisibility(sheet, "Hidden");
  await openSheet(sheet.id);
  expect([sheet.visibility, workbook.active.name]).toEqual(["Visible", "Nhập liệu"]);
});
