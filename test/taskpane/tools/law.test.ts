/** "Văn bản viện dẫn": the list in the pane, and the sheet. */
import { showLaw } from "../../../src/excel/report/show-law";
import { open } from "../../../src/taskpane/tools/law";
import { april } from "../states";
import { atWork } from "./at-work";
import { press, wordsOf } from "./elements";

jest.mock("../../../src/excel/report/show-law", () => ({
  showLaw: jest.fn(async () => "Đã lập trang."),
}));

it("lists the documents with how they stand, and where to make sure", () => {
  const words = wordsOf(atWork(open, april()).shown());
  expect(words).toContain("đối chiếu bản gốc");
  expect(words).toMatch(/Nghị định 118\/2025\/NĐ-CP.{0,5}: Cơ chế một cửa/);
});

it("makes the sheet by the pane's day and tells so", async () => {
  const tool = atWork(open, april());
  press(tool.shown(), "Lập trang Văn bản");
  await tool.settled();
  expect(showLaw).toHaveBeenCalledWith(april().today);
  expect(tool.told).toEqual([{ tone: "success", message: "Đã lập trang." }]);
});
