/** "Ẩn, hiện dòng": the groups of the sheet, and what is pressed to show more or less of it. */
import { readFolds, showInputRows } from "../../../src/excel/input/show-input-rows";
import { open } from "../../../src/taskpane/tools/rows";
import { april, stateWithoutSheet } from "../states";
import { atWork } from "./at-work";
import { elementsOf, press, wordsOf } from "./elements";
import { FOLDS_NOW } from "./tool-scenes";

jest.mock("../../../src/excel/input/show-input-rows", () => ({
  readFolds: jest.fn(),
  showInputRows: jest.fn(),
}));

const show = jest.mocked(showInputRows);
const read = jest.mocked(readFolds);

beforeEach(() => {
  read.mockResolvedValue([...FOLDS_NOW]);
  show.mockReset().mockResolvedValue("Biểu đang hiện 62 dòng.");
});

it.each([
  ["Chỉ hiện dòng cần", { show: "needed", template: "thang-trung-tam" }],
  ["Hiện đủ dòng", { show: "all" }],
  ["Thu gọn", { show: "fold", id: "cong_an", isOpen: false }],
  ["Mở", { show: "fold", id: "dat_dai", isOpen: true }],
])("%s asks for %j, tells what is shown, and reads the groups again", async (caption, wish) => {
  const tool = atWork(open, april());
  await tool.nextChange();
  press(tool.shown(), caption);
  await tool.settled();
  expect(show).toHaveBeenCalledWith(wish);
  expect(tool.told).toEqual([{ tone: "success", message: "Biểu đang hiện 62 dòng." }]);
  expect(read.mock.calls.length).toBeGreaterThan(1);
});

it("reads nothing where there is no sheet", () => {
  read.mockClear();
  expect(wordsOf(atWork(open, stateWithoutSheet()).shown())).toContain("chưa có biểu nhập liệu");
  expect(read).not.toHaveBeenCalled();
});

it("says what is wrong where the groups cannot be read", async () => {
  read.mockRejectedValueOnce(new Error("boom"));
  const tool = atWork(open, april());
  await tool.nextChange();
  expect(tool.told).toEqual([
    { tone: "failure", message: expect.stringContaining("Chưa đọc được các nhóm") },
  ]);
  expect(elementsOf(tool.shown()).some(({ attributes }) => attributes["role"] === "status")).toBe(true);
});
