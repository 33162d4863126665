/**
 * The pane as Chromium draws it, in each state, width and theme: nothing is wider than the pane and no text is cut
 * off. With PANE_PICTURES=folder the pictures are kept, to be looked at.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { describeWith } from "../../support/needs";
import { scenePage } from "./page/scene-page";
import { SCENES } from "../../taskpane/scenes";

const axeSource = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

const FOLDER = process.env["PANE_PICTURES"];

/** 160 is the narrowest pane at a zoom of 200 %. */
const WIDTHS = [160, 320, 350, 500];

const LOOKS: Readonly<Record<string, Parameters<Page["emulateMedia"]>[0]>> = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "forced-colors": { colorScheme: "dark", forcedColors: "active" },
};

/** Of each scene: elements that are wider than they show, and whether the page scrolls sideways. Runs in the page. */
function overflowOfScenes(scenes: readonly string[]): string[] {
  const { showScene } = window as unknown as { showScene(name: string): void };
  const root = document.documentElement;
  const isCut = (element: Element): boolean =>
    element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline";
  return scenes.flatMap((scene) => {
    showScene(scene);
    const cut = [...document.querySelectorAll("main *:not(select):not(option):not(input)")].filter(isCut);
    const wide = root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth}`] : [];
    const narrow = cut.map(
      ({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent}`,
    );
    return [...wide, ...narrow].map((each) => `${scene}: ${each}`);
  });
}

/** What axe finds wrong, scene by scene. Runs in the page, where axe is. */
async function violationsOfScenes([scenes, options]: readonly [readonly string[], RunOptions]): Promise<
  string[]
> {
  const { showScene, axe } = window as unknown as {
    showScene(name: string): void;
    axe: { run(options: RunOptions): Promise<AxeResults> };
  };
  const wrong: string[] = [];
  for (const scene of scenes) {
    showScene(scene);
    for (const { id, nodes } of (await axe.run(options)).violations) {
      wrong.push(...nodes.map(({ target }) => `${scene}: ${id}: ${target.join(" ")}`));
    }
  }
  return wrong;
}

async function keepPictures(page: Page, name: string): Promise<void> {
  mkdirSync(path.dirname(name), { recursive: true });
  for (const scene of Object.keys(SCENES)) {
    await show(page, scene);
    await page.screenshot({ path: `${name}-${scene}.png`, fullPage: true });
  }
}

const show = (page: Page, scene: string): Promise<void> =>
  page.evaluate((name) => (window as unknown as { showScene(name: string): void }).showScene(name), scene);

describeWith(["Chromium"], "the pane as it is drawn", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
    // Once for all tests: the page's script is most of their time.
    await page.setContent(scenePage());
  });
  afterAll(() => browser?.close());

  describe.each(Object.entries(LOOKS))("%s", (look, media) => {
    it.each(WIDTHS)("fits a width of %i px in every state", async (width) => {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 700 });
      // All scenes in one question: thousands of them would cost more than the drawing.
      const cut = await page.evaluate(overflowOfScenes, Object.keys(SCENES));
      expect(cut).toEqual([]);
      if (FOLDER !== undefined) await keepPictures(page, path.join(FOLDER, `${look}-${width}`));
    });
  });

  // The themes differ in their colours only.
  it.each([
    ["light", {}],
    ["dark", { runOnly: ["color-contrast"] }],
  ] as const)("axe finds nothing wrong in any state, %s", async (colorScheme, options) => {
    await page.emulateMedia({ colorScheme, forcedColors: "none" });
    await page.setViewportSize({ width: 350, height: 700 });
    await page.evaluate(axeSource);
    const wrong = await page.evaluate(violationsOfScenes, [
      Object.keys(SCENES),
      options as RunOptions,
    ] as const);
    expect(wrong).toEqual([]);
  });

  it("keeps what is being typed, and the focus, when the figures change meanwhile", async () => {
    await show(page, "period-problems");
    await page.fill("#nguoi_ky", "Nguyễn Văn");
    await page.focus("#nguoi_ky");
    await show(page, "period-problems");
    expect(await page.inputValue("#nguoi_ky")).toBe("Nguyễn Văn");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("nguoi_ky");
  });

  it("moves the focus to the new step's heading only for an officer who is in the pane", async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await show(page, "figures-some");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
    await page.focus(".step");
    await show(page, "check-errors");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("check-title");
  });
});
