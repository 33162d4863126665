import { readFileSync } from "node:fs";
import { readCase } from "../../scripts/case-file/read-case";
import { computeRates } from "../../src/checks/rate-values";
import { resolve } from "../../src/checks/resolve";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { entriesOf } from "../../src/sheets/input/content";
import { crossing } from "../support/crossing";
import { addressOf, valueOfName } from "../support/excel";
import { describeWith } from "../support/needs";
import { inputSheetOf, useTryIt } from "./try-it";

const april = readCase(readFileSync("assets/thang-4-2026.json", "utf8"));
const figures = Object.entries(april.figures);

describeWith(["Chromium"], "the whole job in the try-it page", () => {
  const tryIt = useTryIt();

  test("by mouse and keyboard, from the first run to a downloaded workbook", async () => {
    const { pane, page } = tryIt();
    await tryIt().pressInPane("Bắt đầu");
    await pane.getByLabel("Loại kỳ").selectOption("Tháng");
    await pane.getByLabel("Năm").selectOption("2026");
    await pane.getByLabel("Kỳ", { exact: true }).selectOption("Tháng 4");
    await pane.getByLabel("Ngày chốt").selectOption({ label: "Ngày 20 đến ngày 19" });
    await pane.getByLabel("Đơn vị báo cáo").fill(april.unit);
    await tryIt().pressInPane("Chèn biểu nhập liệu");
    await page.getByRole("tab", { name: "Nhập liệu", exact: true }).waitFor();
    await pane.getByText("Chưa nhập số nào vào trang").waitFor();

    const empty = inputSheetOf(await tryIt().download());
    for (const [key, count] of figures) {
      await tryIt().goTo(addressOf(empty, key));
      await tryIt().type(String(count));
    }
    for (const { name, value } of entriesOf({ printedRates: april.printedRates })) {
      await tryIt().goTo(crossing(empty, name, "cot_ty_le_ghi"));
      await tryIt().type(String(value));
    }

    await pane.getByText(`Đã nhập ${figures.length} số`).waitFor();
    await tryIt().pressInPane("Tiếp: kiểm tra");
    await pane.getByText("Hồ sơ không cân").first().waitFor();
    await tryIt().pressInPane("Tiếp: lập báo cáo");
    await tryIt().pressInPane("Lập báo cáo");
    await tryIt().pressInPane("Vẫn lập báo cáo");
    await page.getByRole("tab", { name: "Báo cáo", exact: true }).waitFor();

    const saved = await tryIt().download();
    const input = inputSheetOf(saved);
    expect(Object.fromEntries(figures.map(([key]) => [key, valueOfName(input, key)]))).toEqual(april.figures);
    const expected = computeRates(resolve(april.figures, DEFAULT_SETTINGS));
    for (const [key, rate] of Object.entries(expected)) {
      const value = valueOfName(input, key);
      if (rate === null) expect([key, typeof value]).not.toEqual([key, "number"]);
      else expect([key, Number(value).toFixed(12)]).toEqual([key, rate.toFixed(12)]);
    }
    expect(valueOfName(input, "don_vi")).toBe(april.unit);
    const report = saved.sheets.find(({ name }) => name === "Báo cáo");
    expect(report?.page).toMatchObject({ paper: "A4", orientation: "Portrait" });
    expect(report?.cells.some(({ value }) => String(value).includes("1.022"))).toBe(true);
  });
});
