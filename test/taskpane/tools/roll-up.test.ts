/** "Tổng hợp nhiều đơn vị": files are gathered, read one by one with their share told, and handed over. */
import { open } from "../../../src/taskpane/tools/roll-up";
import { downloadFile } from "../../../src/taskpane/hand-over";
import { fileOf, makeProvince } from "../../rollup/province";
import { stateWithoutSheet } from "../states";
import { atWork } from "./at-work";
import { enter, press, wordsOf } from "./elements";

jest.mock("../../../src/taskpane/hand-over", () => ({ downloadFile: jest.fn(() => "Đã chuyển.") }));

const communes = makeProvince(3, 7);
const packets = () =>
  Promise.all(
    communes.map(async ({ month, listed }, nth) => {
      const { text } = await fileOf("a.json", {
        ...month,
        findings:
          nth === 0 ? [{ code: "Q05", severity: "error", message: "Không khớp.", keys: ["rut"] }] : [],
      });
      return new File([text], `${listed.code}.json`);
    }),
  );

it("reads what was chosen, tells its share, and offers the workbook, the report and the slips", async () => {
  const tool = atWork(open, stateWithoutSheet());
  enter(tool.shown(), "roll-up-files", { files: await packets() });
  enter(tool.shown(), "roll-up-files", { files: [new File(["hỏng"], "khac.xlsx")] });
  expect(wordsOf(tool.shown())).toContain("Đã chọn 4 tệp");
  press(tool.shown(), "Tổng hợp");
  await tool.settled();
  const words = wordsOf(tool.shown());
  expect(words).toContain("3 đơn vị đã nộp, 0 chưa nộp, 1 tệp không nhận");
  expect(words).toContain("Tệp “khac.xlsx”");
  expect(tool.reports).toContain("tệp “10001.json” 20%");
  for (const caption of ["Tải tong-hop.xlsx", "Tải bao-cao.docx", "Tải 1 phiếu trả lại (.zip)"]) {
    press(tool.shown(), caption);
    await tool.settled();
  }
  expect(jest.mocked(downloadFile).mock.calls.map(([name]) => name)).toEqual([
    "tong-hop.xlsx",
    "bao-cao.docx",
    "phieu-tra-lai.zip",
  ]);
});

it("a file that is chosen again takes the place of the first, and more than a province has is refused", async () => {
  const tool = atWork(open, stateWithoutSheet());
  const [first] = await packets();
  enter(tool.shown(), "roll-up-files", { files: [first!] });
  enter(tool.shown(), "roll-up-files", { files: [first!] });
  expect(wordsOf(tool.shown())).toContain("Đã chọn 1 tệp");
  const many = Array.from({ length: 401 }, (_, nth) => new File(["x"], `${nth}.json`));
  enter(tool.shown(), "roll-up-files", { files: many });
  expect(tool.told).toEqual([
    { tone: "success", message: expect.stringContaining("Đã thay 1 tệp cùng tên") },
    { tone: "failure", message: expect.stringContaining("tối đa 400 tệp") },
  ]);
  press(tool.shown(), "Bỏ chọn");
  expect(wordsOf(tool.shown())).not.toContain("Đã chọn");
});
