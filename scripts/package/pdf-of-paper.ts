/** A paper in Markdown as a PDF, by the machine's Chromium: A4, with its pictures. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { marked } from "marked";
import type { Browser } from "playwright-core";

const STYLE = `
  body { font: 11pt/1.45 "Liberation Serif", "Times New Roman", serif; color: #111; }
  h1 { font-size: 18pt; } h2 { font-size: 14pt; margin-top: 1.4em; } h3 { font-size: 12pt; }
  h1, h2, h3 { break-after: avoid; }
  table { border-collapse: collapse; width: 100%; font-size: 9.5pt; }
  th, td { border: 1px solid #9ab; padding: 3pt 5pt; text-align: left; vertical-align: top; }
  tr, img, pre { break-inside: avoid; }
  pre, code { font-family: "DejaVu Sans Mono", monospace; font-size: 9pt; background: #f3f5f7; overflow-wrap: anywhere; }
  pre { padding: 6pt; white-space: pre-wrap; }
  img { max-width: 100%; max-height: 200mm; }
  a { color: inherit; }`;

/**
 * The page of a paper: pictures within it, so that it needs nothing else. Our papers hold no HTML of their own.
 *
 * @throws Error for a picture that is not there.
 */
export function pageOfPaper(file: string): string {
  const folder = path.dirname(file);
  const body = marked.parse(readFileSync(file, "utf8"), { async: false });
  const whole = body.replace(/(<img src=")([^"]+)"/g, (_, start: string, address: string) => {
    const picture = path.join(folder, address);
    if (!existsSync(picture)) throw new Error(`${file}: ${address} is not there`);
    return `${start}data:image/png;base64,${readFileSync(picture).toString("base64")}"`;
  });
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><style>${STYLE}</style><body>${whole}</body></html>`;
}

export async function pdfOfPaper(browser: Browser, file: string): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(pageOfPaper(file), { waitUntil: "load" });
  const margin = "18mm";
  const pdf = await page.pdf({
    format: "A4",
    margin: { top: margin, bottom: margin, left: margin, right: margin },
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate:
      '<div style="font-size:8pt;width:100%;text-align:center"><span class="pageNumber"></span>/<span class="totalPages"></span></div>',
  });
  await page.close();
  return pdf;
}
