/** What the built page says when something does not load: each cause in Chromium, under the page's own policy. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Browser, Page, Route } from "playwright-core";
import { typeOf } from "../../../scripts/hosting/media-types";
import { ADDIN_DIR } from "../../../scripts/try-it/builds";
import { headerValue } from "../../../src/taskpane/content-security-policy";
import { PATIENCE_MS } from "../../../src/taskpane/opening/watch-opening";
import { REASONS, TITLE, type Cause } from "../../../src/taskpane/opening/reasons";
import { launchChromium } from "../../support/chromium";
import { describeWith } from "../../support/needs";

const ORIGIN = "https://tthc.example.gov.vn";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Office.js as a page outside Excel finds it; `whenReady` is called as the test says. */
const officeJs = (onReady: string): string => `
  window.CustomFunctions = { associate() {}, Error };
  window.Office = {
    HostType: { Excel: "Excel" },
    actions: { associate() {} },
    onReady: ${onReady},
  };`;

const READY = officeJs("async (whenReady) => whenReady({ host: null, platform: null })");
const SILENT = officeJs("async (whenReady) => { window.answer = () => whenReady({ host: null }); }");

/** The pane outside Excel. */
const OPEN = "Khung này dùng trong Excel";

type Answer = (route: Route) => Promise<void> | void;

const javascript =
  (body: string): Answer =>
  (route) =>
    route.fulfill({ contentType: "text/javascript", body });
const refused: Answer = (route) => route.abort("connectionrefused");
const hanging: Answer = () => undefined;

const ours: Answer = (route) => {
  const file = path.join(ADDIN_DIR, new URL(route.request().url()).pathname);
  return route.fulfill({
    contentType: typeOf(file),
    headers: { "Content-Security-Policy": headerValue() },
    body: readFileSync(file),
  });
};

/** Milliseconds. */
const BETWEEN_LOOKS = 20;

describeWith(["Chromium"], "a pane that does not open", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 350, height: 480 }, locale: "vi-VN" });
    // Time stands still, and goes on as the test says.
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
  });

  afterEach(() => page.close());

  afterAll(async () => {
    await browser?.close();
  });

  /** Opens the page. @param answers what becomes of requests, by the end of their address; others are answered. */
  const open = async (answers: Readonly<Record<string, Answer>>): Promise<void> => {
    await page.route("**/*", (route) => {
      const address = route.request().url();
      const [, answer] = Object.entries(answers).find(([end]) => address.endsWith(end)) ?? [];
      return (answer ?? (address === OFFICE_JS ? javascript(READY) : ours))(route);
    });
    // What hangs keeps the page from ever being loaded.
    await page.goto(`${ORIGIN}/taskpane.html`, { waitUntil: "commit" });
    await until(() => document.readyState !== "loading");
  };

  /** Waits for something of the page, asked from here: the page's own frames stand still while a style is on its way. */
  const until = async (holds: () => boolean): Promise<void> => {
    while (!(await page.evaluate(holds))) await setTimeout(BETWEEN_LOOKS);
  };

  const place = () => page.locator("#opening");

  const expectReason = async (cause: Cause, code: string): Promise<void> => {
    await place().getByText(`hỗ trợ: ${code}`, { exact: false }).waitFor();
    expect(await place().locator("strong, p").allTextContents()).toEqual([
      TITLE,
      ...REASONS[cause],
      expect.stringMatching(new RegExp(`hỗ trợ: ${code}$`)),
    ]);
    const folder = process.env["PICTURES"];
    if (folder !== undefined) await page.screenshot({ path: path.join(folder, `opening-${code}.png`) });
  };

  const isOpen = () => page.getByRole("heading", { name: OPEN }).waitFor();

  it("says nothing when all is well, and nothing afterwards", async () => {
    await open({});
    await isOpen();
    await page.clock.runFor(2 * PATIENCE_MS);
    await page.evaluate((filename) => {
      window.dispatchEvent(new ErrorEvent("error", { message: "later", filename }));
    }, `${ORIGIN}/taskpane.js`);
    expect(await page.getByText(TITLE).count()).toBe(0);
    expect(await page.getByRole("heading", { name: OPEN }).count()).toBe(1);
  });

  it("tells at once that Office.js is refused", async () => {
    await open({ "/office.js": refused });
    await page.clock.runFor(1000);
    await expectReason("A", "A1");
  });

  it("tells that Office.js does not answer, and waits before", async () => {
    await open({ "/office.js": hanging });
    await place().getByText("Đang mở…").waitFor();
    await page.clock.runFor(PATIENCE_MS - 1);
    expect(await place().textContent()).toBe("Đang mở…");
    await page.clock.runFor(1);
    await expectReason("A", "A2");
  });

  it("tells that a part of Office.js is refused, once Excel is silent, too", async () => {
    const parts = "https://appsforoffice.microsoft.com/lib/1/hosted/excel-web-16.00.js";
    const load = `const part = document.createElement("script"); part.src = "${parts}"; document.head.append(part);`;
    await open({ "/office.js": javascript(SILENT + load), "/excel-web-16.00.js": refused });
    await until(() => "answer" in window);
    await page.clock.runFor(1000);
    expect(await place().textContent()).toBe("Đang mở…");
    await page.clock.runFor(PATIENCE_MS);
    await expectReason("A", "A3 excel-web-16.00.js");
  });

  it("tells that a script of ours is refused", async () => {
    await open({ "/ribbon.js": refused });
    await page.clock.runFor(1000);
    await expectReason("C", "C1 ribbon.js");
  });

  it("tells that a script of ours does not answer", async () => {
    await open({ "/taskpane.js": hanging });
    await until(() => "Office" in window);
    await page.clock.runFor(PATIENCE_MS);
    await expectReason("C", "C2");
  });

  it("opens bare when the styles do not answer, and is dressed when they do", async () => {
    let answerNow: () => void = () => undefined;
    await open({
      "/style.css": (route) =>
        new Promise<void>((resolve) => {
          answerNow = () => void Promise.resolve(ours(route)).then(resolve);
        }),
    });
    await place().waitFor({ state: "attached" });
    await page.clock.runFor(PATIENCE_MS);
    await isOpen();
    answerNow();
    await until(() => document.styleSheets.length === 1);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
  });

  it("tells that a script of ours came as something else", async () => {
    await open({ "/functions.js": javascript("<!doctype html><title>Proxy</title>") });
    await page.clock.runFor(1000);
    await expectReason("C", "C3 functions.js");
  });

  it("tells an error of a script of ours", async () => {
    await open({ "/ribbon.js": javascript("throw new Error('đổ')") });
    await page.clock.runFor(1000);
    await expectReason("D", "D1 ribbon.js");
  });

  it("tells an error that only a promise knows, once the pane stays closed", async () => {
    await open({ "/taskpane.js": javascript("Promise.reject(new Error('đổ'))") });
    await until(() => document.readyState === "complete");
    await page.clock.runFor(PATIENCE_MS);
    await expectReason("D", "D2");
  });

  it("tells that the web view is too old", async () => {
    // Of EdgeHTML and Trident only this matters: none of what came in 2020 is there.
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "BigInt"));
    await open({ "/functions.js": javascript("a ? . b : c") });
    await page.clock.runFor(1000);
    await expectReason("B", "B1");
  });

  it("tells that Excel is silent, and gives way to the pane when Excel answers after all", async () => {
    await open({ "/office.js": javascript(SILENT) });
    await until(() => document.readyState === "complete");
    await page.clock.runFor(PATIENCE_MS);
    await expectReason("E", "E1");
    await page.evaluate(() => (globalThis as unknown as { answer: () => void }).answer());
    await isOpen();
    expect(await page.getByText(TITLE).count()).toBe(0);
  });

  it("gives way to the pane when Office.js comes late", async () => {
    let answerNow: () => void = () => undefined;
    const late: Answer = (route) =>
      new Promise<void>((resolve) => {
        answerNow = () => void Promise.resolve(javascript(READY)(route)).then(resolve);
      });
    await open({ "/office.js": late });
    await place().waitFor();
    await page.clock.runFor(PATIENCE_MS);
    await expectReason("A", "A2");
    answerNow();
    await isOpen();
    expect(await page.getByText(TITLE).count()).toBe(0);
  });

  it("says the certain cause in place of the one that waiting suggested", async () => {
    let refuseNow: () => void = () => undefined;
    await open({
      "/office.js": (route) =>
        new Promise<void>((resolve) => {
          refuseNow = () => void Promise.resolve(refused(route)).then(resolve);
        }),
    });
    await place().waitFor();
    await page.clock.runFor(PATIENCE_MS);
    await expectReason("A", "A2");
    refuseNow();
    await expectReason("A", "A1");
  });
});
