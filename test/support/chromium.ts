import { findProgram } from "../../embedded-excel/print/find-program";

/** Path of the machine's Chromium; undefined where there is none. */
export function findChromium(): string | undefined {
  return findProgram(["chromium", "chromium-browser", "google-chrome"]);
}
