/**
 * The pane as Chromium draws it, in each state, width and theme: nothing is wider than the pane and no text is cut
 * off. With PANE_PICTURES=folder the pictures are kept, to be looked at.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { describeWith } from "../../support/needs";
import { buildScenePage } from "./page/build";
import { SCENES } from "../../taskpane/scenes";

const FOLDER = process.env["PANE_PICTURES"];

/** 160 is the narrowest pane at a zoom of 200 %. */
const WIDTHS = [160, 320, 350, 500];

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced-colors": { colorScheme: "dark", forcedColors: "active" },
};

/** Elements that are wider than they show, and whether the page scrolls sideways. */
function overflow(): string[] {
  const root = document.documentElement;
  const isCut = (element: Element): boolean =>
    element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline";
  const cut = [...document.querySelectorAll("main *:not(select):not(option):not(input)")].filter(isCut);
  const wide = root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth}`] : [];
  return [
    ...wide,
    ...cut.map((element) => `${element.tagName}.${element.className}: ${element.textContent}`),
  ];
}

describeWith(["Chromium"], "the pane as it is drawn", () => {
  let browser: Browser;
  let html: string;

  beforeAll(async () => {
    html = await buildScenePage();
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  const show = (page: Page, scene: string) =>
    page.evaluate((name) => (window as unknown as { showScene(name: string): void }).showScene(name), scene);

  describe.each(Object.entries(LOOKS))("%s", (look, options) => {
    it.each(WIDTHS)(
      "fits a width of %i px in every state",
      async (width) => {
        const context = await browser.newContext({ ...options, viewport: { width, height: 700 } });
        const page = await context.newPage();
        await page.setContent(html);
        for (const scene of Object.keys(SCENES)) {
          await show(page, scene);
          expect({ scene, overflow: await page.evaluate(overflow) }).toEqual({ scene, overflow: [] });
          if (FOLDER !== undefined) {
            mkdirSync(FOLDER, { recursive: true });
            await page.screenshot({
              path: path.join(FOLDER, `${look}-${width}-${scene}.png`),
              fullPage: true,
            });
          }
        }
        await context.close();
      },
      60_000,
    );
  });

  it("keeps what is being typed, and the focus, when the figures change meanwhile", async () => {
    const page = await browser.newPage();
    await page.setContent(html);
    await show(page, "period-problems");
    await page.fill("#nguoi_ky", "Nguyễn Văn");
    await page.focus("#nguoi_ky");
    await show(page, "period-problems");
    expect(await page.inputValue("#nguoi_ky")).toBe("Nguyễn Văn");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("nguoi_ky");
    await page.close();
  });

  it("moves the focus to the new step's heading only for an officer who is in the pane", async () => {
    const page = await browser.newPage();
    await page.setContent(html);
    await show(page, "figures-some");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    await page.focus(".step");
    await show(page, "check-errors");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("check-title");
    await page.close();
  });
});
