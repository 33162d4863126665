/** "Điểm 766": what is lost, what can be won, and the sheet with all of it. */
import { showScore } from "../../../src/excel/report/show-score";
import { open } from "../../../src/taskpane/tools/score";
import { stateOf, stateWithoutSheet } from "../states";
import { atWork } from "./at-work";
import { buttonsOf, press, wordsOf } from "./elements";

jest.mock("../../../src/excel/report/show-score", () => ({
  showScore: jest.fn(async () => "Đã lập trang."),
}));

const paid = stateOf({ figures: { phi_phat_sinh: 10, phi_truc_tuyen: 5 } });

it("asks for an input sheet where there is none", () => {
  const shown = atWork(open, stateWithoutSheet()).shown();
  expect(wordsOf(shown)).toContain("chưa có biểu nhập liệu");
  expect(buttonsOf(shown)).toEqual([]);
});

it("says that it is an estimate, where points are lost and what wins them back", () => {
  const words = wordsOf(atWork(open, paid).shown());
  expect(words).toContain("Ước tính");
  expect(words).toContain("Không phải điểm chính thức");
  expect(words).toContain("3.6 Hồ sơ thanh toán trực tuyến: mất 3,00 điểm (5/10)");
  expect(words).toContain("3.6: Thêm 5 hồ sơ được 3,00 điểm");
});

it("names nothing as lost that is only not known", () => {
  const words = wordsOf(atWork(open, stateOf({ figures: {} })).shown());
  expect(words).not.toContain("Mất điểm ở");
  expect(words).not.toContain("Muốn thêm điểm");
});

it("writes counts as they are written here, and says nothing of what is none", () => {
  const words = (figures: Readonly<Record<string, number>>): string =>
    wordsOf(atWork(open, stateOf({ figures })).shown());
  expect(words({ phi_phat_sinh: 2000, phi_truc_tuyen: 900 })).toContain("(900/2.000)");
  expect(words({ phi_phat_sinh: 2000, phi_truc_tuyen: 900 })).toContain("3.6: Thêm 1.100 hồ sơ");
  expect(words({ phi_phat_sinh: 2000, phi_truc_tuyen: 1.5 })).not.toContain("3.6");
});

it("makes the sheet and tells so", async () => {
  const tool = atWork(open, paid);
  press(tool.shown(), "Lập trang Điểm 766");
  await tool.settled();
  expect(showScore).toHaveBeenCalledTimes(1);
  expect(tool.told).toEqual([{ tone: "success", message: "Đã lập trang." }]);
});
