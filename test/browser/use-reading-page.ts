/** The page of the readers alone, with a file chosen on it: for tests of what runs in workers, under the pane's policy. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { addinSite } from "../../scripts/start-excel/site";
import { serveSite, type RunningSite } from "../../scripts/try-it/server";
import { ADDIN_PATH } from "../../scripts/try-it/site";
import { launchChromium } from "../support/chromium";
import { READING_PAGE } from "./test-pages";

const HTML =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><input type="file"><script src="main.js"></script>';

export interface ReadingPage {
  page(): Page;
  /** Opens the page anew and chooses a file of this name. */
  choose(name: string, bytes: Uint8Array): Promise<void>;
  /** Calls a function that the page offers (`reading-page/page.ts`). */
  call<T>(name: string): Promise<T>;
}

/** Serves the page to the tests of one `describe`, a fresh one to each; whatever it complains of fails the test. */
export function useReadingPage(): ReadingPage {
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

  return {
    page: () => page,
    async choose(name, bytes) {
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      await page.goto(`${site.address}${ADDIN_PATH}index.html`);
      await page.setInputFiles("input", file);
    },
    call: <T>(name: string) =>
      page.evaluate(
        (offered) => (globalThis as unknown as Record<string, () => Promise<T>>)[offered]!(),
        name,
      ),
  };
}
