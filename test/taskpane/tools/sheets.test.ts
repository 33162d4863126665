/** "Gần đây": the sheets of ours, each a click away. */
import { openSheet } from "../../../src/excel/on-demand";
import { listSheets } from "../../../src/excel/reading/list-sheets";
import { open } from "../../../src/taskpane/tools/sheets";
import { april } from "../states";
import { atWork } from "./at-work";
import { elementsOf, press } from "./elements";
import { OUR_SHEETS } from "./tool-scenes";

jest.mock("../../../src/excel/on-demand", () => ({ openSheet: jest.fn() }));
jest.mock("../../../src/excel/reading/list-sheets", () => ({ listSheets: jest.fn() }));

const list = jest.mocked(listSheets);

it("lists periods, reports and what the add-in keeps, and opens what is pressed", async () => {
  list.mockResolvedValue([...OUR_SHEETS]);
  const tool = atWork(open, april());
  await tool.nextChange();
  expect(
    elementsOf(tool.shown())
      .filter(({ tag }) => ["h3", "button"].includes(tag))
      .map(({ children }) => children[0]),
  ).toEqual([
    "Kỳ báo cáo",
    "Tháng 5 năm 2026 · trang “Nhập liệu 5-2026”",
    "Tháng 4 năm 2026 · trang “Nhập liệu”",
    "Nhập liệu (2)",
    "Báo cáo",
    "Báo cáo (chốt) · đã chốt",
    "Trang tiện ích giữ",
    "Xác nhận · đang ẩn",
  ]);
  press(tool.shown(), "Xác nhận · đang ẩn");
  await tool.settled();
  expect(openSheet).toHaveBeenCalledWith("5");
});

it("says what is wrong where the sheets cannot be read", async () => {
  list.mockRejectedValueOnce(new Error("boom"));
  const tool = atWork(open, april());
  await tool.nextChange();
  expect(tool.told).toEqual([
    { tone: "failure", message: expect.stringContaining("Chưa đọc được các trang") },
  ]);
});
