import { findLibreOffice, findProgram } from "../../embedded-excel/print";
import { findChromium } from "./chromium";

/** Programs that tests may need, and whether each is here. */
const TOOLS = {
  Chromium: () => findChromium() !== undefined,
  LibreOffice: () => findLibreOffice() !== undefined,
  poppler: () =>
    ["pdffonts", "pdftotext", "pdfinfo", "pdftoppm"].every((program) => findProgram([program]) !== undefined),
};

/**
 * `describe` for tests that need programs of the machine. Where one is missing they are listed as skipped with the
 * reason; with CI=true a missing program is a failure, so that no check drops out unseen.
 *
 * @example
 * describeWith(["LibreOffice", "poppler"], "the printed report", () => { test("is A4", …); });
 */
export function describeWith(tools: readonly (keyof typeof TOOLS)[], name: string, fn: () => void): void {
  const missing = tools.filter((tool) => !TOOLS[tool]());
  if (missing.length === 0) {
    describe(name, fn);
    return;
  }
  const reason = `${missing.join(" and ")} not installed`;
  if (process.env.CI === "true") {
    describe(name, () => {
      test("has the programs it needs", () => {
        throw new Error(reason);
      });
    });
  } else {
    describe.skip(`${name} (${reason})`, fn);
  }
}
