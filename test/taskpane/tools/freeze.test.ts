/** "Chốt báo cáo": what will be kept, and the button that keeps it. */
import { freezeReport } from "../../../src/excel/report/freeze-report";
import { open } from "../../../src/taskpane/tools/freeze";
import { april, stateOf, TODAY, withReport } from "../states";
import { atWork } from "./at-work";
import { buttonsOf, press, wordsOf } from "./elements";

jest.mock("../../../src/excel/report/freeze-report", () => ({ freezeReport: jest.fn() }));

const freeze = jest.mocked(freezeReport);

it("offers nothing where there is no report, or a frozen one", () => {
  for (const state of [april(), withReport({ isReportFrozen: true })]) {
    expect(buttonsOf(atWork(open, state).shown())).toEqual([]);
  }
  expect(wordsOf(atWork(open, april()).shown())).toContain("chưa có báo cáo để chốt");
  expect(wordsOf(atWork(open, withReport({ isReportFrozen: true })).shown())).toContain("đã chốt");
});

it("says how many errors and warnings are left, and nothing where there are none", () => {
  expect(wordsOf(atWork(open, withReport()).shown())).toMatch(
    /Số liệu còn \d+ lỗi, \d+ cảnh báo chưa xác nhận/,
  );
  const sound = stateOf({ figures: {}, findings: [], reportName: "Báo cáo" });
  expect(wordsOf(atWork(open, sound).shown())).not.toContain("Số liệu còn");
});

it("freezes the report on today's date and tells what was done", async () => {
  freeze.mockResolvedValueOnce({ message: "Đã chốt." } as Awaited<ReturnType<typeof freezeReport>>);
  const tool = atWork(open, withReport());
  press(tool.shown(), "Chốt báo cáo");
  await tool.settled();
  expect(freeze).toHaveBeenCalledWith(TODAY);
  expect(tool.done).toEqual(["Đang chốt báo cáo… ghi"]);
  expect(tool.told).toEqual([{ tone: "success", message: "Đã chốt." }]);
});

it("tells why a report is not frozen", async () => {
  freeze.mockRejectedValueOnce(new Error("Báo cáo đã được sửa sau khi lập."));
  const tool = atWork(open, withReport());
  press(tool.shown(), "Chốt báo cáo");
  await tool.settled();
  expect(tool.told).toEqual([{ tone: "failure", message: "Báo cáo đã được sửa sau khi lập." }]);
});
