import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "../../workbook-file";
import { valueOfName } from "../support/excel";
import { describeWith } from "../support/needs";
import { inputSheetOf, useOneTryIt } from "./try-it";

describeWith(["Chromium"], "workbooks as files in the try-it page", () => {
  const tryIt = useOneTryIt();

  async function openFile(file: string): Promise<void> {
    const { page } = tryIt();
    const chosen = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Mở tệp .xlsx" }).click();
    // What has not been saved is asked for first.
    const lose = page.getByRole("button", { name: "Bỏ, mở sổ khác" });
    if (await lose.isVisible()) await lose.click();
    await (await chosen).setFiles(file);
  }

  test("a saved workbook opens as it was, and the add-in works on with it", async () => {
    await tryIt().press("Mở với số liệu tháng 4/2026");
    const file = await tryIt().downloadedFile();
    const before = inputSheetOf(await readXlsx(readFileSync(file)));
    await tryIt().press("Bắt đầu trống");
    await openFile(file);
    await tryIt().pane.getByText("Còn 7 lỗi").first().waitFor();
    await tryIt().isReady();
    const after = inputSheetOf(await tryIt().download());
    for (const part of [
      "merges",
      "hiddenColumns",
      "names",
      "conditionalFormats",
      "frozen",
      "isProtected",
    ] as const)
      expect(after[part]).toEqual(before[part]);
    expect(valueOfName(after, "tl_giai_quyet")).toBe(valueOfName(before, "tl_giai_quyet"));
    await tryIt().press("Kiểm tra");
    await tryIt().pane.getByText("Hồ sơ không cân").first().waitFor();
  });

  test("what is no workbook is refused in plain words, and the open workbook stays", async () => {
    await tryIt().press("Bắt đầu trống");
    await tryIt().press("Chèn biểu");
    const file = path.join(tmpdir(), "khong-phai-so.xlsx");
    writeFileSync(file, "Đây là văn bản.");
    await openFile(file);
    await tryIt().page.getByText("không phải sổ Excel .xlsx").waitFor();
    await tryIt().press("Kiểm tra");
    expect(inputSheetOf(await tryIt().download()).name).toBe("Nhập liệu");
  });
});
