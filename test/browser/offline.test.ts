/** The offline edition as an officer opens it: from a folder, with the network cut. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Download, Page } from "playwright-core";
import { OFFLINE } from "../../scripts/try-it/builds";
import { inputWorkbook } from "../../src/on-files/input-workbook";
import { reportOfFile } from "../../src/on-files/report-of-file";
import { verdictOf } from "../../src/workbook/check-sheet";
import { textsOf } from "../../src/report/document/document";
import { readXlsx, type WorkbookSnapshot } from "../../workbook-file";
import { REAL_CASES } from "../cases";
import { workbookOfCase } from "../support/case-workbooks";
import { launchChromium } from "../support/chromium";
import { describeWith } from "../support/needs";

/** As a folder may be called on an office's machine. */
const FOLDER = "Báo cáo xã #1 (mới)";

const readDownload = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

const cellsOf = (book: WorkbookSnapshot, sheet: string): string[] =>
  book.sheets.find(({ name }) => name === sheet)!.cells.map(({ value }) => String(value ?? ""));

const plainly = (text: string): string => text.replace(/[\s\u00a0]+/g, " ").trim();

describeWith(["Chromium"], "the offline edition, opened from a folder with the network cut", () => {
  let folder: string;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const complaints: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tthc-offline-"));
    cpSync(OFFLINE.outDir, join(folder, FOLDER), { recursive: true });
    browser = await launchChromium();
  });
  beforeEach(async () => {
    complaints.length = 0;
    asked.length = 0;
    context = await browser.newContext({
      offline: true,
      viewport: { width: 1280, height: 800 },
      locale: "vi-VN",
    });
    page = await context.newPage();
    page.on("request", (request) => void asked.push(request.url()));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("dialog", (dialog) => void dialog.accept());
    await page.goto(pathToFileURL(join(folder, FOLDER, "bao-cao-tthc.html")).href);
    await pane().getByText("Kỳ báo cáo").first().waitFor();
  });
  afterEach(async () => {
    await context.close();
    expect(asked.filter((address) => !/^(?:file|blob|data):/.test(address))).toEqual([]);
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const pane = () => page.locator("#pane");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const step = (number: 1 | 2 | 3 | 4) =>
    pane()
      .locator(".steps button")
      .nth(number - 1)
      .click();
  const cell = (address: string) => page.locator(`td[data-cell="${address}"]`);
  const open = async (name: string, bytes: Uint8Array): Promise<void> => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    await page.setInputFiles("#open-file", file);
  };
  const save = async (): Promise<Download> => {
    const [download] = await Promise.all([page.waitForEvent("download"), press("Lưu sổ")]);
    return download;
  };
  const makeReport = async (): Promise<void> => {
    await step(4);
    await press("Lập báo cáo");
    const again = pane().getByRole("button", { name: "Lập lại báo cáo" });
    const anyway = pane().getByRole("button", { name: "Vẫn lập báo cáo" });
    await again.or(anyway).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
    await again.waitFor();
  };

  /** The counts of column D in the draft, by row; a function of the page, so it stands alone. */
  const keptCounts = (): Promise<Readonly<Record<number, unknown>>> =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open("tthc-ngoai-tuyen");
          request.onsuccess = () => {
            const store = request.result.transaction("ban-nhap").objectStore("ban-nhap");
            const got = store.get("so-dang-mo") as IDBRequest<{ snapshot: WorkbookSnapshot } | undefined>;
            got.onsuccess = () => {
              request.result.close();
              const cells = got.result?.snapshot.sheets.flatMap((sheet) => sheet.cells) ?? [];
              const counts = cells.filter(({ column, style }) => column === 3 && style.locked === false);
              resolve(Object.fromEntries(counts.map(({ row, value }) => [row, value])));
            };
          };
        }),
    );

  /**
   * Waits until the draft, which is kept a moment after each change, holds these counts by row. Asked again and again
   * from here: Playwright's `waitForFunction` takes a promise for a yes.
   */
  const isKept = async (counts: Readonly<Record<number, number | null>>): Promise<void> => {
    for (;;) {
      const kept = await keptCounts();
      if (Object.entries(counts).every(([row, value]) => kept[Number(row)] === value)) return;
    }
  };

  it("makes an input workbook, takes its figures, reports, keeps a draft, saves, and goes on to the next period", async () => {
    await pane().getByLabel("Đơn vị báo cáo").fill("TTPVHCC xã Gia Phúc");
    await press("Chèn biểu nhập liệu");
    await cell("D9").locator(".entry").click();
    for (const typed of ["1.000", "400", "600"]) {
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
    }
    // Calculated in the page: the total of both channels, and what its sum says.
    await cell("E10").getByText("40,00%").waitFor();
    await cell("D8").locator(".entry").fill("1,5");
    await page.keyboard.press("Enter");
    await page.locator("#desk .note.wrong").waitFor();
    // Until then the draft says of D8 what it will say when it is emptied.
    await isKept({ 7: 1.5 });
    await cell("D8").locator(".entry").fill("");
    await page.keyboard.press("Enter");

    await page.locator("#desk").getByText("chưa lưu").waitFor();
    await isKept({ 10: 600, 7: null });
    await page.reload();
    await press("Làm tiếp bản nháp");
    await cell("D9").getByText("1.000").waitFor();

    await makeReport();
    const [word] = await Promise.all([page.waitForEvent("download"), press("Tải bản Word")]);
    expect((await readDownload(word)).subarray(0, 2).toString()).toBe("PK");

    const saved = await save();
    expect(saved.suggestedFilename()).toBe("So lieu bao cao TTHC.xlsx");
    const bytes = await readDownload(saved);
    const { check } = await reportOfFile("a.xlsx", bytes);
    expect(check.content.figures).toEqual({
      tiep_nhan_trong_ky: 1000,
      tn_truc_tuyen: 400,
      tn_truc_tiep: 600,
    });
    expect(cellsOf(await readXlsx(bytes), "Báo cáo").some((text) => text.includes("1.000"))).toBe(true);
    await page.locator("#desk").getByText("Đã lưu").waitFor();

    await step(2);
    await pane()
      .getByRole("button", { name: /kỳ mới/i })
      .first()
      .click();
    const anyway = pane().getByRole("button", { name: "Vẫn lập kỳ mới" });
    const tabs = page.locator(".tabs button");
    await anyway.or(tabs.nth(3)).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
    // The figures of the period before have come along, calculated.
    await cell("G9").getByText("1.000").waitFor();
  });

  it("opens the five cases: the same verdict and the same words as by the command, and the files stay", async () => {
    for (const [index, { case: real }] of REAL_CASES.entries()) {
      const bytes = await workbookOfCase(real);
      const { check, document } = await reportOfFile("a.xlsx", bytes);
      const name = `truong-hop-${index}.xlsx`;
      await open(name, bytes);
      await page.locator("#desk").getByText(name).waitFor();
      await pane().locator(".verdict").getByText(verdictOf(check.findings), { exact: true }).waitFor();
      await makeReport();
      const saved = await save();
      expect(saved.suggestedFilename()).toBe(`truong-hop-${index} (bản mới).xlsx`);
      const printed = cellsOf(await readXlsx(await readDownload(saved)), "Báo cáo").map(plainly);
      // Texts beside one another stand in cells of their own, long paragraphs in pieces.
      const whole = printed.join(" ");
      const missing = textsOf(document)
        .map(plainly)
        .filter((text) => !printed.includes(text) && !whole.includes(text));
      expect(missing).toEqual([]);
      expect(readFileSync(join(folder, name))).toEqual(Buffer.from(bytes));
      await page.locator("#desk").getByText("Đã lưu").waitFor();
    }
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("opens every tool, says why it cannot read a file, and asks before unsaved work goes", async () => {
    await open("bieu.xlsx", await inputWorkbook([{ name: "ten_ky", content: "tháng 5 năm 2026" }]));
    await cell("D8").waitFor();
    for (const tool of [
      "Đếm từ danh sách hồ sơ",
      "Soát báo cáo đã viết",
      "Thiết lập cách tính",
      "Thuyết minh",
      "Sửa mẫu báo cáo",
      "Chốt báo cáo",
      "Điểm 766",
    ]) {
      await pane().locator(".tools").getByRole("button", { name: tool, exact: true }).click();
      await pane().getByRole("heading", { name: tool }).waitFor();
      await press("Về các bước");
    }
    expect(await pane().getByText("Tự kiểm tra").count()).toBe(0);

    await open("so-khac.xlsx", Buffer.from("không phải sổ"));
    await page.locator("#desk .note.wrong").getByText("không phải sổ Excel dạng .xlsx").waitFor();

    await cell("D8").locator(".entry").fill("25");
    await page.keyboard.press("Enter");
    await page.locator("#desk").getByText("chưa lưu").waitFor();
    await press("Sổ mới");
    await press("Ở lại");
    await cell("D8").getByText("25").waitFor();
  });
});
