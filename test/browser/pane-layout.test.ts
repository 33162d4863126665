import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";
import { describeWith } from "../support/needs";
import { useOneTryIt } from "./try-it";

const axeSource = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
const STEPS = ["Kỳ báo cáo", "Số liệu", "Kiểm tra", "Báo cáo"];

describeWith(["Chromium"], "the try-it page", () => {
  const tryIt = useOneTryIt();

  describe("the page just opened", () => {
    test("the welcome of the first run fits 320 px", async () => {
      await tryIt().page.evaluate(() => {
        document.getElementById("pane-side")!.style.width = "321px";
      });
      const { pane } = tryIt();
      expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await violations(pane)).toEqual([]);
    });

    test("axe finds nothing wrong with the whole page: the grid, a cell that is typed in, what the page is", async () => {
      const { page } = tryIt();
      const wrong: string[] = [];
      const look = async (state: string): Promise<void> => {
        wrong.push(...(await violations(page.mainFrame())).map((violation) => `${state}: ${violation}`));
      };
      await look("opened");
      await tryIt().goTo("B2");
      await page.keyboard.press("F2");
      await look("typing");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Trang này là gì?" }).click();
      await look("what the page is");
      await page.getByRole("button", { name: "Đóng", exact: true }).click();
      expect(wrong).toEqual([]);
    });

    test("the page does not scroll at 1366×768 nor at 1920×1080", async () => {
      const { page } = tryIt();
      for (const viewport of [
        { width: 1366, height: 768 },
        { width: 1920, height: 1080 },
      ]) {
        await page.setViewportSize(viewport);
        const size = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.scrollHeight,
        ]);
        expect(size).toEqual([viewport.width, viewport.height]);
      }
      await page.setViewportSize({ width: 1366, height: 768 });
    });

    test("the page's buttons are reached by the keyboard in the order they stand", async () => {
      const { page } = tryIt();
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const reached: string[] = [];
      await page.getByRole("button", { name: "Mở với số liệu tháng 4/2026" }).focus();
      for (let press = 0; press < 6; press++) {
        reached.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ""));
        await page.keyboard.press("Tab");
      }
      expect(reached).toEqual([
        "Mở với số liệu tháng 4/2026",
        "Bắt đầu trống",
        "Mở tệp .xlsx",
        "Tải về .xlsx",
        "Trang này là gì?",
        "Chèn biểu",
      ]);
    });
  });

  describe("the pane", () => {
    beforeAll(() => tryIt().press("Mở với số liệu tháng 4/2026"));

    for (const theme of ["light", "dark"]) {
      for (const width of [320, 350, 500]) {
        test(`every step fits ${width} px, ${theme}, and axe finds nothing wrong`, async () => {
          await tryIt().page.evaluate((pixels) => {
            document.getElementById("pane-side")!.style.width = `${pixels + 1}px`;
          }, width);
          const { pane } = tryIt();
          await pane.evaluate((wanted) => void (document.documentElement.dataset.theme = wanted), theme);
          const wrong: string[] = [];
          for (const step of STEPS) {
            await tryIt().openStep(step);
            const overflow = await pane.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            if (overflow > 0) wrong.push(`${step}: ${overflow} px too wide`);
            wrong.push(...(await violations(pane)).map((violation) => `${step}: ${violation}`));
          }
          expect(wrong).toEqual([]);
        });
      }
    }
  });
});

/** Violations as "rule: selector", in a frame alone. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };
    };
    const { violations: found } = await axe.run(document, { iframes: false });
    return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
}
