/** Lists read by the built worker in Chromium, under the pane's own content security policy. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { dayOfIso, makeList, type ListOptions } from "../../scripts/dossier-lists";
import { BAD_FILES } from "../../scripts/dossier-lists/bad-files";
import { serveSite, type RunningSite } from "../../scripts/try-it/server";
import { ADDIN_PATH } from "../../scripts/try-it/site";
import { launchChromium } from "../support/chromium";
import { describeWith } from "../support/needs";
import type { Reading } from "./reading-page/page";

const ROOT = path.join(__dirname, "..", "..");
const HTML =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><input type="file"><script src="main.js"></script>';
const ROWS = 100_000;
/** Of the time that a reading takes, the longest that may pass before the thread is free: a share, however busy the machine. */
const LARGEST_SHARE = 1 / 3;

const list = (shape: ListOptions["shape"], dossiers: number): ReturnType<typeof makeList> =>
  makeList({
    shape,
    seed: 3,
    period: { from: dayOfIso("2026-03-20"), to: dayOfIso("2026-04-19") },
    dossiers,
  });

describeWith(["Chromium"], "reading lists in the browser", () => {
  let folder: string;
  let site: RunningSite;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "tthc-reading-"));
    const webpack = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
    // The add-in's own build, but for the entry.
    const entry = ["--entry-reset", "--entry", "./test/browser/reading-page/page.ts"];
    const args = [webpack, "--mode", "production", ...entry, "--output-path", folder];
    execFileSync(process.execPath, args, { cwd: ROOT });
    const built = readdirSync(folder).map((name): [string, () => Buffer] => [
      ADDIN_PATH + name,
      () => readFileSync(path.join(folder, name)),
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

  const read = (): Promise<Reading> =>
    page.evaluate(() => (globalThis as unknown as { readChosen(): Promise<Reading> }).readChosen());

  test.each(["city", "service"] as const)(
    "100,000 dossiers of the shape %s never hold the page's thread",
    async (shape) => {
      const made = list(shape, ROWS);
      await choose(made.file, made.bytes);
      const reading = await read();
      expect(reading).toMatchObject({
        dossiers: ROWS,
        problems: 0,
        refusals: [],
        stages: ["opening", "reading"],
      });
      expect(reading.longestTask / reading.took).toBeLessThan(LARGEST_SHARE);
    },
  );

  test("a bomb is refused in plain words", async () => {
    const bomb = BAD_FILES.find(({ what }) => what === "a zip bomb that lies")!;
    await choose(bomb.file, bomb.bytes());
    const { refusals, dossiers } = await read();
    expect(dossiers).toBe(0);
    expect(refusals).toEqual([expect.stringContaining(bomb.says)]);
  });

  test("a cancel in the midst of a workbook is heard at once", async () => {
    const made = list("city", 30_000);
    await choose(made.file, made.bytes);
    const { took } = await read();
    const { heardAfter, reason } = await page.evaluate(() =>
      (
        globalThis as unknown as {
          cancelChosen(after: number): Promise<{ heardAfter: number; reason: string }>;
        }
      ).cancelChosen(200),
    );
    expect(reason).toBe("thôi");
    expect(heardAfter).toBeGreaterThanOrEqual(0);
    expect(heardAfter / took).toBeLessThan(LARGEST_SHARE);
  });

  test("where workers are missing, the lists are read all the same", async () => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
    const made = list("receipts", 5000);
    await choose(made.file, made.bytes);
    const reading = await read();
    expect(reading).toMatchObject({ dossiers: 5000, problems: 0, refusals: [] });
    // The library unpacks a workbook in one go; the rows come in slices, so the thread is not held to the end.
    expect(reading.longestTask / reading.took).toBeLessThan(0.8);
  });
});
