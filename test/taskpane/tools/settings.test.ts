/** "Thiết lập cách tính": what is chosen, what another choice would do, and that a choice is written. */
import { SETTINGS } from "../../../src/catalog/settings";
import { keepInformation } from "../../../src/excel/input/keep-information";
import { open } from "../../../src/taskpane/tools/settings";
import { april, stateWithoutSheet } from "../states";
import { atWork } from "./at-work";
import { elementsOf, enter, wordsOf } from "./elements";

jest.mock("../../../src/excel/input/keep-information", () => ({ keepInformation: jest.fn() }));

it("asks for an input sheet first", () => {
  expect(wordsOf(atWork(open, stateWithoutSheet()).shown())).toContain("chưa có biểu nhập liệu");
});

it("shows every setting but the closing of the period, with the value in use", () => {
  const fields = elementsOf(atWork(open, april()).shown()).filter(({ attributes }) =>
    String(attributes["id"]).startsWith("setting-"),
  );
  const shown = fields
    .filter(({ tag }) => ["select", "input"].includes(tag))
    .map(({ attributes, value }) => [attributes["id"], value]);
  const settings = SETTINGS.filter(({ key }) => key !== "chot_ky");
  expect(shown).toEqual(settings.map((setting) => [`setting-${setting.key}`, setting.default]));
});

it("says what another choice would do to this month's figures", () => {
  const words = wordsOf(atWork(open, april()).shown());
  expect(words).toContain("Nếu chọn “");
});

it("writes a choice into the sheet and says so", async () => {
  const tool = atWork(open, april());
  enter(tool.shown(), "setting-so_le", { value: "1" });
  await tool.settled();
  expect(keepInformation).toHaveBeenCalledWith({ so_le: "1" });
  expect(tool.done).toEqual(["Đang ghi thiết lập vào biểu… ghi"]);
  expect(tool.told).toEqual([
    { tone: "success", message: expect.stringMatching(/^Đã đổi “.+”\. Các tỷ lệ trên biểu đã tính lại\.$/) },
  ]);
});
