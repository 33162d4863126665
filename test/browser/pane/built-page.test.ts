/** The built page under its content security policy, in Chromium, with a stand-in for Office.js outside Excel. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { ADDIN_DIR } from "../../../scripts/try-it/builds";
import { headerValue } from "../../../src/taskpane/content-security-policy";
import { launchChromium } from "../../support/chromium";
import { describeWith } from "../../support/needs";

const ORIGIN = "https://tthc.example.gov.vn";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What a page outside Excel finds of Office. */
const STAND_IN = `
  window.CustomFunctions = { associate() {}, Error };
  window.Office = {
    HostType: { Excel: "Excel" },
    actions: { associate() {} },
    onReady: async (whenReady) => whenReady({ host: null, platform: null }),
  };`;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css",
};

describeWith(["Chromium"], "the built page", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
  });

  it("works under its policy, asks nothing of anyone else, and is kind outside Excel", async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.route("**/*", async (route) => {
      const address = route.request().url();
      asked.push(address);
      if (address === OFFICE_JS) return route.fulfill({ contentType: "text/javascript", body: STAND_IN });
      const file = path.join(ADDIN_DIR, new URL(address).pathname);
      return route.fulfill({
        contentType: TYPES[path.extname(file)]!,
        headers: { "Content-Security-Policy": headerValue() },
        body: readFileSync(file),
      });
    });
    await page.goto(`${ORIGIN}/taskpane.html`);
    await page.getByRole("heading", { name: "Khung này dùng trong Excel" }).waitFor();
    expect(complaints).toEqual([]);
    expect(asked.filter((address) => !address.startsWith(`${ORIGIN}/`))).toEqual([OFFICE_JS]);
  });
});
