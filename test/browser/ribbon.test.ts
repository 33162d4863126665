import { readFileSync } from "node:fs";
import { describeWith } from "../support/needs";
import { inputSheetOf, useOneTryIt } from "./try-it";

describeWith(["Chromium"], "the ribbon of the try-it page", () => {
  const tryIt = useOneTryIt();

  test("shows the manifest's tab with every button, its picture and its supertip", async () => {
    const { page } = tryIt();
    const manifest = readFileSync("manifest.xml", "utf8");
    expect(await page.textContent(".ribbon-tab")).toBe("Báo cáo TTHC");
    const buttons = await page.locator(".ribbon-button").all();
    expect(await Promise.all(buttons.map((button) => button.innerText()))).toEqual([
      "Chèn biểu",
      "Kỳ mới",
      "Kiểm tra",
      "Tô màu",
      "Lập báo cáo",
      "Tự kiểm tra",
      "Mở khung",
    ]);
    for (const button of buttons) {
      expect(manifest).toContain(`DefaultValue="${await button.getAttribute("title")}"`);
      const isDrawn = await button
        .locator("img")
        .evaluate((image: HTMLImageElement) => image.naturalWidth > 0);
      expect(isDrawn).toBe(true);
    }
  });

  test("Tự kiểm tra opens the tool, in a workbook where nothing has been done too", async () => {
    await tryIt().press("Bắt đầu trống");
    await tryIt().press("Tự kiểm tra");
    await tryIt().pane.getByRole("button", { name: "Chạy tự kiểm tra" }).waitFor();
  });

  test("Chèn biểu inserts the input sheet", async () => {
    await tryIt().press("Bắt đầu trống");
    await tryIt().press("Chèn biểu");
    expect(inputSheetOf(await tryIt().download()).name).toBe("Nhập liệu");
  });

  test("Kiểm tra tells the verdict and goes to the first finding", async () => {
    const { page } = tryIt();
    await tryIt().press("Mở với số liệu tháng 4/2026");
    await tryIt().press("Kiểm tra");
    await tryIt().pane.getByText("Hồ sơ không cân").first().waitFor();
    expect(await tryIt().nameBox.inputValue()).toBe("tong_ho_so");
    expect(await page.locator("dialog[open]").count()).toBe(0);
  });

  test("Lập báo cáo asks first while there are errors, then fills the report", async () => {
    await tryIt().press("Mở với số liệu tháng 4/2026");
    await tryIt().press("Lập báo cáo");
    await tryIt().pressInPane("Vẫn lập báo cáo");
    await tryIt().page.getByRole("tab", { name: "Báo cáo", exact: true }).waitFor();
    const names = (await tryIt().download()).sheets.map(({ name }) => name);
    expect(names).toContain("Báo cáo");
  });

  test("Mở khung brings the pane back, as does a command that has a question", async () => {
    const { page } = tryIt();
    const pane = page.locator("#pane");
    await tryIt().press("Bắt đầu trống");
    await page.getByRole("button", { name: "Đóng khung" }).click();
    expect(await pane.isVisible()).toBe(false);
    await tryIt().press("Mở khung");
    expect(await pane.isVisible()).toBe(true);
    await page.getByRole("button", { name: "Đóng khung" }).click();
    await tryIt().press("Lập báo cáo");
    await pane.waitFor({ state: "visible" });
  });
});
