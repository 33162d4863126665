import { chromium, type Browser } from "playwright-core";
import { findProgram } from "../../embedded-excel/print";

/** Path of the machine's Chromium; undefined where there is none. */
export function findChromium(): string | undefined {
  return findProgram(["chromium", "chromium-browser", "google-chrome"]);
}

/** Opens the machine's Chromium without a window, and without requests of its own. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium()!,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
