/**
 * The pictures of the guide, made from the try-it page with the sample month: the page, and the pane at each step.
 *
 *   npm run pictures
 */
import path from "node:path";
import { TryIt } from "../test/browser/try-it";
import { launchChromium } from "../test/support/chromium";
import { ensureBuilt, TRY_IT } from "./try-it/builds";
import { serveSite } from "./try-it/server";
import { trySite } from "./try-it/site";

const IMAGES = path.join(__dirname, "..", "docs", "images");
const SCREEN = { width: 1366, height: 768 };

/** The pane's steps by the names of their pictures. */
const STEPS: Readonly<Record<string, string>> = {
  "buoc-1": "Kỳ báo cáo",
  "buoc-2": "Số liệu",
  "buoc-3": "Kiểm tra",
  "buoc-4": "Báo cáo",
};

async function main(): Promise<void> {
  await ensureBuilt(TRY_IT, console.error);
  const site = await serveSite(trySite(), 0);
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: SCREEN, locale: "vi-VN" });
  const tryIt = new TryIt(page, site);
  await tryIt.open();
  await tryIt.press("Mở với số liệu tháng 4/2026");
  for (const [name, step] of Object.entries(STEPS)) {
    await tryIt.openStep(step);
    await tryIt.pane.locator(`[aria-current="step"]`).waitFor();
    await page.locator("#pane-side").screenshot({ path: path.join(IMAGES, `${name}.png`) });
  }
  await tryIt.openStep("Kiểm tra");
  await page.screenshot({ path: path.join(IMAGES, "trang-dung-thu.png") });
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
