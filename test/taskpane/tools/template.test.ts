/** "Sửa mẫu báo cáo": the sheet of a template, its faults, its slots, and files to share. */
import { keepInformation } from "../../../src/excel/input/keep-information";
import {
  exportTemplate,
  goToTemplateRow,
  importTemplate,
  inspectTemplate,
  openTemplateSheet,
  useActiveTemplate,
} from "../../../src/excel/report/template-sheets";
import { downloadFile } from "../../../src/taskpane/hand-over";
import { open } from "../../../src/taskpane/tools/template";
import { april, ownTemplate, stateWithoutSheet } from "../states";
import { atWork } from "./at-work";
import { buttonsOf, enter, press, textOf, wordsOf } from "./elements";
import { INSPECTED } from "./tool-scenes";

jest.mock("../../../src/excel/input/keep-information", () => ({ keepInformation: jest.fn() }));
jest.mock("../../../src/taskpane/hand-over", () => ({ downloadFile: jest.fn() }));
jest.mock("../../../src/excel/report/template-sheets", () => ({
  exportTemplate: jest.fn(async () => "{}"),
  goToTemplateRow: jest.fn(),
  importTemplate: jest.fn(async () => ({ form: "thang-ubnd", sheetName: "Mẫu của Ủy ban nhân dân" })),
  inspectTemplate: jest.fn(),
  openTemplateSheet: jest.fn(async () => "Mẫu báo cáo kỳ"),
  useActiveTemplate: jest.fn(async () => ({ form: "thang-trung-tam", sheetName: "Mẫu báo cáo kỳ (2)" })),
}));

beforeEach(() => {
  jest.clearAllMocks();
  jest.mocked(inspectTemplate).mockResolvedValue(INSPECTED);
});

const OWN = { mau_bao_cao: "thang-trung-tam (mẫu riêng)" };

it("puts the template at hand on a sheet, chooses it, and reads it", async () => {
  const tool = atWork(open, april());
  press(tool.shown(), "Đưa mẫu ra trang để sửa");
  await tool.settled();
  expect(openTemplateSheet).toHaveBeenCalledWith("thang-trung-tam");
  expect(keepInformation).toHaveBeenCalledWith(OWN);
  expect(wordsOf(tool.shown())).toContain("Mẫu có 2 chỗ phải sửa:");
  expect(tool.told).toEqual([
    { tone: "success", message: "Mẫu ở trang “Mẫu báo cáo kỳ”. Báo cáo từ nay lập theo trang này." },
  ]);
});

it("chooses nothing where there is no input sheet to keep the choice", async () => {
  const tool = atWork(open, stateWithoutSheet());
  press(tool.shown(), "Đưa mẫu ra trang để sửa");
  await tool.settled();
  expect(openTemplateSheet).toHaveBeenCalled();
  expect(keepInformation).not.toHaveBeenCalled();
});

it("reads the office's own edition, goes to a faulty row, and says when it cannot", async () => {
  const tool = atWork(open, ownTemplate());
  press(tool.shown(), "Kiểm tra và xem thử");
  await tool.settled();
  jest.mocked(goToTemplateRow).mockResolvedValueOnce();
  press(tool.shown(), "Đến dòng 15");
  expect(goToTemplateRow).toHaveBeenCalledWith("sheet-2", 15);
  jest.mocked(goToTemplateRow).mockRejectedValueOnce(new Error("Trang mẫu đã bị xóa."));
  press(tool.shown(), "Đến dòng 31");
  await tool.settled();
  expect(tool.told).toEqual([{ tone: "failure", message: "Trang mẫu đã bị xóa." }]);
});

it("goes back to our template and leaves the sheet in the workbook", async () => {
  expect(buttonsOf(atWork(open, april()).shown()).map(textOf)).not.toContain("Dùng lại mẫu có sẵn");
  const tool = atWork(open, ownTemplate());
  press(tool.shown(), "Dùng lại mẫu có sẵn");
  await tool.settled();
  expect(keepInformation).toHaveBeenCalledWith({ mau_bao_cao: "thang-trung-tam" });
});

it("finds slots by their meaning", () => {
  const tool = atWork(open, april());
  enter(tool.shown(), "slot-search", { value: "qua han" });
  expect(wordsOf(tool.shown())).toContain("{{gq_qua_han}}");
  enter(tool.shown(), "slot-search", { value: "không có chữ này" });
  expect(wordsOf(tool.shown())).toContain("Không thấy chỗ điền nào.");
});

describe("sharing", () => {
  it("saves the template to a file", async () => {
    const tool = atWork(open, april());
    press(tool.shown(), "Lưu mẫu ra tệp");
    await tool.settled();
    expect(exportTemplate).toHaveBeenCalledWith("thang-trung-tam");
    expect(downloadFile).toHaveBeenCalledWith(
      "mau-thang-trung-tam.json",
      "{}",
      "application/json",
      "chép trang mẫu sang sổ khác cũng dùng được",
    );
  });

  it("takes a file, and the sheet that is open", async () => {
    const tool = atWork(open, april());
    enter(tool.shown(), "template-file", { files: [new File(['{"mau":1}'], "mau.json")] });
    await tool.settled();
    expect(importTemplate).toHaveBeenCalledWith('{"mau":1}');
    expect(keepInformation).toHaveBeenLastCalledWith({ mau_bao_cao: "thang-ubnd (mẫu riêng)" });
    press(tool.shown(), "Dùng trang mẫu đang mở");
    await tool.settled();
    expect(useActiveTemplate).toHaveBeenCalled();
    expect(keepInformation).toHaveBeenLastCalledWith(OWN);
    expect(tool.told.map(({ message }) => message)).toEqual([
      expect.stringContaining("“Mẫu của Ủy ban nhân dân”"),
      expect.stringContaining("“Mẫu báo cáo kỳ (2)”"),
    ]);
  });
});
