/**
 * The pictures of the guide, made from the try-it page with the sample month: the page, and the pane at each step.
 *
 *   npm run pictures                   the guide's own, into docs/images
 *   npm run pictures -- --all DIR      each step on the page and in a pane of 320 px, in every theme, to be looked at
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { TryIt } from "../test/browser/try-it";
import { launchChromium } from "../test/support/chromium";
import { ensureBuilt, TRY_IT } from "./try-it/builds";
import { serveSite } from "./try-it/server";
import { trySite } from "./try-it/site";

const IMAGES = path.join(__dirname, "..", "docs", "images");
const SCREEN = { width: 1366, height: 768 };

/** The narrowest pane that Excel opens, and the line beside it. */
const NARROW_PANE = "321px";

/** The pane's steps by the names of their pictures. */
const STEPS: Readonly<Record<string, string>> = {
  "buoc-1": "Kỳ báo cáo",
  "buoc-2": "Số liệu",
  "buoc-3": "Kiểm tra",
  "buoc-4": "Báo cáo",
};

const THEMES: Readonly<Record<string, Parameters<Page["emulateMedia"]>[0]>> = {
  sang: { colorScheme: "light", forcedColors: "none" },
  toi: { colorScheme: "dark", forcedColors: "none" },
  "tuong-phan": { colorScheme: "dark", forcedColors: "active" },
};

async function openStep(tryIt: TryIt, step: string): Promise<void> {
  await tryIt.openStep(step);
  await tryIt.pane.locator(`[aria-current="step"]`).waitFor();
}

async function picturesOfGuide(tryIt: TryIt): Promise<void> {
  const { page } = tryIt;
  for (const [name, step] of Object.entries(STEPS)) {
    await openStep(tryIt, step);
    await page.locator("#pane-side").screenshot({ path: path.join(IMAGES, `${name}.png`) });
  }
  await openStep(tryIt, "Kiểm tra");
  await page.screenshot({ path: path.join(IMAGES, "trang-dung-thu.png") });
}

async function picturesToLookAt(tryIt: TryIt, folder: string): Promise<void> {
  const { page } = tryIt;
  const side = page.locator("#pane-side");
  mkdirSync(folder, { recursive: true });
  for (const [theme, media] of Object.entries(THEMES)) {
    await page.emulateMedia(media);
    // Excel tells the pane its theme; the try-it page has the light one.
    await tryIt.pane.evaluate(
      (wanted) => void (document.documentElement.dataset["theme"] = wanted),
      media?.colorScheme ?? "light",
    );
    for (const [name, step] of Object.entries(STEPS)) {
      await openStep(tryIt, step);
      await page.screenshot({ path: path.join(folder, `${name}-${theme}-1366.png`) });
      await side.evaluate((element, width) => void (element.style.width = width), NARROW_PANE);
      await side.screenshot({ path: path.join(folder, `${name}-${theme}-320.png`) });
      await side.evaluate((element) => element.style.removeProperty("width"));
    }
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { all: { type: "string" } } });
  await ensureBuilt(TRY_IT, console.error);
  const site = await serveSite(trySite(), 0);
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: SCREEN, locale: "vi-VN" });
  const tryIt = new TryIt(page, site);
  await tryIt.open();
  await tryIt.press("Mở với số liệu tháng 4/2026");
  await (values.all === undefined ? picturesOfGuide(tryIt) : picturesToLookAt(tryIt, values.all));
  await browser.close();
  await site.close();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
