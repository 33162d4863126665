/** The try-it page keeps what was done, asks before it goes, and takes back no more than the person's own steps. */
import { addressOf } from "../support/excel";
import { describeWith } from "../support/needs";
import { inputSheetOf, useOneTryIt } from "./try-it";

describeWith(["Chromium"], "the workbook of the try-it page", () => {
  const tryIt = useOneTryIt();
  const textAt = async (key: string): Promise<unknown> => {
    const sheet = inputSheetOf(await tryIt().download());
    const address = addressOf(sheet, key);
    return sheet.cells.find(({ row, column }) => `D${row + 1}` === address && column === 3)?.value ?? null;
  };
  let cell: string;

  beforeAll(async () => {
    await tryIt().press("Chèn biểu");
    cell = addressOf(inputSheetOf(await tryIt().download()), "rut");
    await tryIt().goTo(cell);
    await tryIt().type("7");
  });

  it("takes back with Ctrl+Z what was typed, and nothing that the add-in has made", async () => {
    const { page } = tryIt();
    await tryIt().goTo(cell);
    for (let press = 0; press < 6; press += 1) await page.keyboard.press("Control+z");
    expect(await textAt("rut")).toBeNull();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Trang 1", "Nhập liệu"]);
    await tryIt().goTo(cell);
    await tryIt().type("7");
  });

  it("is there again after the page was loaded anew", async () => {
    const { page } = tryIt();
    await page.waitForTimeout(2_500);
    await page.reload();
    await tryIt().isReady();
    expect(await textAt("rut")).toBe(7);
  });

  it("is kept when the person would rather keep it, and goes when told so", async () => {
    const { page } = tryIt();
    await tryIt().goTo(cell);
    await tryIt().type("8");
    await page.getByRole("button", { name: "Bắt đầu trống", exact: true }).click();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Giữ lại sổ này");
    await page.keyboard.press("Escape");
    await tryIt().isReady();
    expect(await textAt("rut")).toBe(8);
    await tryIt().goTo(cell);
    await tryIt().type("9");
    await tryIt().press("Bắt đầu trống");
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Trang 1"]);
  });

  it("stays in front when the add-in adds a sheet that it does not show", async () => {
    await tryIt().press("Mở với số liệu tháng 4/2026");
    const active = (): Promise<string> => tryIt().page.locator("[role=tab][aria-selected=true]").innerText();
    expect(await active()).toBe("Nhập liệu");
    await tryIt().openStep("Kiểm tra");
    await tryIt().pressInPane(/^Xác nhận/);
    await tryIt().pane.locator(".finding textarea").first().fill("Đã kiểm tra.");
    await tryIt().pressInPane("Ghi xác nhận");
    await tryIt().pane.getByText("xác nhận vào trang “Xác nhận”").waitFor();
    expect(await active()).toBe("Nhập liệu");
  });

  it.each([
    ["1366×768", { width: 1366, height: 768 }],
    ["150 %", { width: 911, height: 512 }],
    ["320 pixels", { width: 320, height: 640 }],
  ])("fits a window of %s, with room for the pane", async (_, viewport) => {
    const { page } = tryIt();
    await page.setViewportSize(viewport);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
    const pane = await page.locator("#pane").boundingBox();
    expect(pane!.height).toBeGreaterThan(340);
    await page.setViewportSize({ width: 1366, height: 768 });
  });
});
