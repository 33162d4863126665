/**
 * A scripted officer in Chromium: makes the month's report in the try-it page, and counts what it costs. One JSON line
 * for each job.
 *
 *   npm run officer -- [CASE.json …]      the April sample's findings, a month from three lists, and each case
 *                                       from nothing to its Word file
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { TryIt } from "../test/browser/try-it";
import { launchChromium } from "../test/support/chromium";
import { readCase } from "./case-file/read-case";
import { findingsOfSample, monthFromLists, wholeJob } from "./officer/journeys";
import { ensureBuilt, TRY_IT } from "./try-it/builds";
import { serveSite } from "./try-it/server";
import { trySite } from "./try-it/site";

const SCREEN = { width: 1366, height: 768 };

async function main(): Promise<void> {
  await ensureBuilt(TRY_IT, console.error);
  const site = await serveSite(trySite(), 0);
  const browser = await launchChromium();
  const job = async (name: string, work: (tryIt: TryIt) => Promise<object>): Promise<void> => {
    const page = await browser.newPage({ viewport: SCREEN, locale: "vi-VN" });
    const tryIt = new TryIt(page, site);
    await tryIt.open();
    console.log(JSON.stringify({ job: name, ...(await work(tryIt)) }));
    await page.close();
  };
  await job("findings of April", findingsOfSample);
  await job("month from three lists", monthFromLists);
  for (const file of process.argv.slice(2)) {
    const given = readCase(readFileSync(file, "utf8"));
    await job(path.basename(file, ".json"), (tryIt) => wholeJob(tryIt, given));
  }
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
