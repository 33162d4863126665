/** "Thuyết minh": the officer's words on a sheet, and what the figures suggest for them. */
import { addSuggestions, openNarrative } from "../../../src/excel/report/open-narrative";
import { NARRATIVE_PARTS } from "../../../src/report/facts/narrative-parts";
import { open } from "../../../src/taskpane/tools/narrative";
import { APRIL, april, GIA_PHUC, stateOf, stateWithoutSheet } from "../states";
import { atWork } from "./at-work";
import { press, wordsOf } from "./elements";

jest.mock("../../../src/excel/report/open-narrative", () => ({
  addSuggestions: jest.fn(),
  openNarrative: jest.fn(),
}));

const LIMITS = {
  ...NARRATIVE_PARTS.find(({ key }) => key === "han_che")!,
  row: 9,
  text: "Còn 03 hồ sơ quá hạn.",
  suggested: "Còn 03 hồ sơ quá hạn.",
};

const opened = jest.mocked(openNarrative);
beforeEach(() =>
  opened.mockResolvedValue({
    sheetName: "Thuyết minh",
    message: "Trang “Thuyết minh” đang mở.",
    advice: [{ part: LIMITS, fresh: ["Còn 01 hồ sơ quá hạn."], stale: ["Còn 03 hồ sơ quá hạn."] }],
  }),
);

it("asks for an input sheet first", () => {
  expect(wordsOf(atWork(open, stateWithoutSheet()).shown())).toContain("chưa có biểu nhập liệu");
});

it("opens the sheet, and shows what the figures suggest and what is no longer so", async () => {
  const tool = atWork(open, april());
  expect(wordsOf(tool.shown())).not.toContain("gợi ý cũ");
  press(tool.shown(), "Mở và cập nhật gợi ý");
  await tool.settled();
  const words = wordsOf(tool.shown());
  expect(tool.told).toEqual([{ tone: "success", message: "Trang “Thuyết minh” đang mở." }]);
  for (const expected of [LIMITS.label, "Còn 01 hồ sơ quá hạn.", "Còn 03 hồ sơ quá hạn."])
    expect(words).toContain(expected);
});

it("adds a suggestion to its part, and then no longer shows it", async () => {
  const tool = atWork(open, april());
  press(tool.shown(), "Mở và cập nhật gợi ý");
  await tool.settled();
  press(tool.shown(), "Thêm vào cuối phần này");
  await tool.settled();
  expect(addSuggestions).toHaveBeenCalledWith("han_che", ["Còn 01 hồ sơ quá hạn."]);
  expect(tool.told.at(-1)!.message).toBe(`Đã thêm vào phần “${LIMITS.label}”.`);
  expect(wordsOf(tool.shown())).not.toContain("Còn 01 hồ sơ quá hạn.");
});

it("warns of words that the chosen template does not print, and of a part that is very long", () => {
  const narrative = { kien_nghi_bo_nganh: "Nâng cấp phần mềm.", uu_diem: "Dài. ".repeat(900) };
  const words = wordsOf(atWork(open, stateOf({ figures: APRIL, information: GIA_PHUC, narrative })).shown());
  expect(words).toContain("Mẫu đang chọn không in phần: Kiến nghị với các bộ, ngành.");
  expect(words).toContain("Phần “Ưu điểm” dài 4.500 ký tự.");
});
