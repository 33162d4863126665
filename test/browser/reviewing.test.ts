/** Reports reviewed by the built worker in Chromium, under the pane's own content security policy. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { addinSite } from "../../scripts/start-excel/site";
import { serveSite, type RunningSite } from "../../scripts/try-it/server";
import { ADDIN_PATH } from "../../scripts/try-it/site";
import { wordFile } from "../../src/report/word/word-file";
import { REAL_CASES } from "../cases";
import { documentOfCase } from "../report/real-documents";
import { pdfFile } from "../review/support/pdf-file";
import { launchChromium } from "../support/chromium";
import { describeWith } from "../support/needs";
import type { Cancelled, ReviewedFile } from "./reading-page/page";
import { READING_PAGE } from "./test-pages";

const HTML =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><input type="file"><script src="main.js"></script>';
const WRONG = "Đã giải quyết 1.006 hồ sơ, trong đó quá hạn 01 hồ sơ, tỷ lệ 0,01%.";
/** A thread that does the work itself has a turn or two for others. */
const MANY_TURNS = 30;

describeWith(["Chromium"], "reviewing in the browser", () => {
  let folder: string;
  let site: RunningSite;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "tthc-reviewing-"));
    const built = [...addinSite(READING_PAGE.outDir)].map(([name, content]): [string, () => Buffer] => [
      ADDIN_PATH + name,
      content,
    ]);
    site = await serveSite(new Map([...built, [`${ADDIN_PATH}index.html`, () => Buffer.from(HTML)]]), 0);
    browser = await launchChromium();
  });

  beforeEach(async () => {
    complaints.length = 0;
    page = await browser.newPage();
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", ({ message }) => complaints.push(message));
  });

  afterEach(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function choose(name: string, bytes: Uint8Array): Promise<void> {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    await page.goto(`${site.address}${ADDIN_PATH}index.html`);
    await page.setInputFiles("input", file);
  }

  const review = (): Promise<ReviewedFile> =>
    page.evaluate(() => (globalThis as unknown as { reviewChosen(): Promise<ReviewedFile> }).reviewChosen());

  test("a PDF is read under the page's policy, and nothing in it is run", async () => {
    await choose("bao-cao.pdf", pdfFile([[{ text: WRONG, x: 85, y: 700 }]]));
    expect(await review()).toMatchObject({ text: WRONG, errors: ["P01"] });
  });

  test("a Word file is read in the worker", async () => {
    await choose("bao-cao.docx", await wordFile([documentOfCase(REAL_CASES[0]!.case)]));
    expect((await review()).text).toContain("Tổng số hồ sơ phải giải quyết: 1.022 hồ sơ");
  });

  test("a long text never holds the page's thread, and tells how far it is", async () => {
    await choose("bao-cao.txt", new TextEncoder().encode(`${WRONG}\n`.repeat(4000)));
    const { shares, turns } = await review();
    expect(turns).toBeGreaterThan(MANY_TURNS);
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test("a cancel is heard at once, and the worker ends", async () => {
    await choose("bao-cao.txt", new TextEncoder().encode(`${WRONG}\n`.repeat(4000)));
    const cancelled = await page.evaluate(() =>
      (globalThis as unknown as { cancelReview(): Promise<Cancelled> }).cancelReview(),
    );
    expect(cancelled).toEqual({ reason: "thôi", isAtOnce: true });
    while (page.workers().length > 0) await page.workers()[0]!.waitForEvent("close");
  });
});
