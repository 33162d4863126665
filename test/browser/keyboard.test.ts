/** The whole job without a mouse: from the opened page to the Word file, and the focus always where the work goes on. */
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import type { WorkbookSnapshot } from "../../embedded-excel";
import { readXlsx } from "../../workbook-file";
import { addressOf } from "../support/excel";
import { parseCell } from "../../src/sheets/address";
import { describeWith } from "../support/needs";
import { inputSheetOf, useTryIt } from "./try-it";

/** A month of which some counts are still out. */
const TYPED: readonly (readonly [key: string, count: number])[] = [
  ["ky_truoc_chuyen_sang", 10],
  ["tn_truc_tuyen", 15],
  ["tn_truc_tiep", 5],
  ["gq_truoc_han", 20],
  ["gq_dung_han", 4],
  ["gq_qua_han", 1],
];

/** More presses of Tab than any panel has controls. */
const ENOUGH = 120;

describeWith(["Chromium"], "the keyboard alone", () => {
  const tryIt = useTryIt();

  test("does the whole job, from nothing to the Word file", async () => {
    const { page, pane } = tryIt();
    const { keyboard } = page;

    await keyboard.press("F6");
    await tabTo("Bắt đầu");
    await keyboard.press("Enter");
    await expectFocusIn("Kỳ báo cáo");
    await tabTo("Đơn vị báo cáo");
    await keyboard.type("Trung tâm Phục vụ hành chính công xã Vân Giả");
    await tabTo("Chèn biểu nhập liệu");
    await keyboard.press("Enter");
    await pane.getByText("Chưa nhập số nào vào trang").waitFor();
    await tryIt().isReady();
    await expectFocusIn("Số liệu");

    const sheet = inputSheetOf(await saved());
    // The sheet opens at the first cell to be typed in.
    let row = parseCell(addressOf(sheet, TYPED[0]![0]))!.row;
    for (const [key, count] of TYPED) {
      const target = parseCell(addressOf(sheet, key))!.row;
      for (; row < target; row += 1) if (!sheet.hiddenRows.includes(row)) await keyboard.press("ArrowDown");
      await keyboard.type(String(count));
      await keyboard.press("Enter");
      row = target + 1;
      while (sheet.hiddenRows.includes(row)) row += 1;
    }
    await pane.getByText(`Đã nhập ${TYPED.length} số`).waitFor();

    await focusPane();
    await tabTo("Tiếp: kiểm tra");
    await keyboard.press("Enter");
    await expectFocusIn("Kiểm tra");
    await tabTo("Tiếp: lập báo cáo");
    await keyboard.press("Enter");
    await expectFocusIn("Báo cáo");
    await tabTo("Lập báo cáo");
    await keyboard.press("Enter");
    await page.getByRole("tab", { name: "Báo cáo", exact: true }).waitFor();
    await pane.getByText(/^Đã lập trang/).waitFor();
    expect(await focused(pane)).not.toBe("");
    const download = page.waitForEvent("download");
    await tabTo("Tải bản Word");
    await keyboard.press("Enter");
    expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  });

  /** Presses Tab until the named control of the pane has the focus; from the end on from the beginning. */
  async function tabTo(name: string): Promise<void> {
    const { page, pane } = tryIt();
    for (let presses = 0; presses < ENOUGH; presses += 1) {
      if ((await focused(pane)) === name) return;
      await page.keyboard.press("Tab");
      if (!(await isInPane())) await focusPane();
    }
    throw new Error(`Tab never comes to “${name}”, last to “${await focused(pane)}”`);
  }

  const isInPane = (): Promise<boolean> => tryIt().page.evaluate(() => document.activeElement?.id === "pane");

  async function focusPane(): Promise<void> {
    for (let presses = 0; !(await isInPane()) && presses < 3; presses += 1)
      await tryIt().page.keyboard.press("F6");
  }

  async function expectFocusIn(title: string): Promise<void> {
    await tryIt().pane.locator("h2:focus", { hasText: title }).waitFor();
  }

  /** The workbook as a file, by the page's own button; from there F6 leads to the cells. */
  async function saved(): Promise<WorkbookSnapshot> {
    const { page } = tryIt();
    const at = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? "");
    while ((await at()) !== "open-sample") await page.keyboard.press("F6");
    while ((await at()) !== "save-file") await page.keyboard.press("Tab");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const file = await download.path();
    await tryIt().isReady();
    await page.keyboard.press("F6");
    return readXlsx(readFileSync(file));
  }
});

/** Name of the pane's control that has the focus; "" for none. */
function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    const { labels } = element as HTMLInputElement;
    const label = labels === null || labels === undefined ? undefined : labels[0]?.textContent;
    return (label ?? element.textContent ?? "").trim();
  });
}
