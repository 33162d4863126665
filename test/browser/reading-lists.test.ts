/** Lists read by the built worker in Chromium, under the pane's own content security policy. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { dayOfIso, makeList, type ListOptions } from "../../scripts/dossier-lists";
import { BAD_FILES } from "../../scripts/dossier-lists/bad-files";
import { addinSite } from "../../scripts/start-excel/site";
import { serveSite, type RunningSite } from "../../scripts/try-it/server";
import { ADDIN_PATH } from "../../scripts/try-it/site";
import { launchChromium } from "../support/chromium";
import { describeWith } from "../support/needs";
import type { Cancelled, Reading } from "./reading-page/page";
import { READING_PAGE } from "./test-pages";

const HTML =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><input type="file"><script src="main.js"></script>';
const ROWS = 100_000;
/** A thread that does the work itself has a turn or two for others while a file is opened, one that waits hundreds. */
const MANY_TURNS = 30;
/** Dossiers that come in one message: taking them is some milliseconds of the page's thread. */
const LARGEST_PART = 2000;

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

  const read = (): Promise<Reading> =>
    page.evaluate(() => (globalThis as unknown as { readChosen(): Promise<Reading> }).readChosen());

  test.each(["city", "service"] as const)(
    "100,000 dossiers of the shape %s never hold the page's thread",
    async (shape) => {
      const made = list(shape, ROWS);
      await choose(made.file, made.bytes);
      const reading = await read();
      expect(reading).toMatchObject({ dossiers: ROWS, problems: 0, refusals: [] });
      expect(Object.keys(reading.told)).toEqual(["opening", "reading"]);
      expect(reading.turns.opening).toBeGreaterThan(MANY_TURNS);
      expect(reading.turns.reading).toBeGreaterThan(MANY_TURNS);
      expect(reading.largestPart).toBeLessThanOrEqual(LARGEST_PART);
    },
  );

  test("a bomb is refused in plain words", async () => {
    const bomb = BAD_FILES.find(({ what }) => what === "a zip bomb that lies")!;
    await choose(bomb.file, bomb.bytes());
    const { refusals, dossiers } = await read();
    expect(dossiers).toBe(0);
    expect(refusals).toEqual([expect.stringContaining(bomb.says)]);
  });

  test("a cancel in the midst of a workbook is heard at once, and its worker ends", async () => {
    const made = list("city", 30_000);
    await choose(made.file, made.bytes);
    const cancelled = await page.evaluate(() =>
      (globalThis as unknown as { cancelOpening(): Promise<Cancelled> }).cancelOpening(),
    );
    expect(cancelled).toEqual({ reason: "thôi", isAtOnce: true });
    while (page.workers().length > 0) await page.workers()[0]!.waitForEvent("close");
  });

  test("where workers are missing, the lists are read all the same, in slices", async () => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, "Worker");
      // To the code that looks, a frame has gone by each time: it gives the thread back wherever it can.
      let now = 0;
      performance.now = () => (now += 17);
    });
    const made = list("receipts", 5000);
    await choose(made.file, made.bytes);
    const reading = await read();
    expect(reading).toMatchObject({ dossiers: 5000, problems: 0, refusals: [], overtaken: 0 });
    expect(reading.told.reading).toBeGreaterThanOrEqual(5);
  });
});
