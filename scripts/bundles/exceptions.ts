/** What bundles may hold although it is too new, and why nothing fails by it. An exception that nothing needs is told. */

export interface Exception {
  /** What it is about, as the problem says it. */
  readonly what: string;
  /** A text in the file that shows whose code it is: numbers of chunks change from build to build. */
  readonly where: string;
  readonly why: string;
}

/** Names that both halves of pdf.js hold: they know of each other's edition. */
const PDF_JS = "4.10.38";
const PDF_ASKS = "a PDF is only read where web views have it: `pdf-text` asks before it loads pdf.js.";

export const EXCEPTIONS: readonly Exception[] = [
  { what: ".at( needs Safari 15.4, Chromium 92", where: PDF_JS, why: PDF_ASKS },
  { what: "structuredClone needs Safari 15.4, Chromium 98", where: PDF_JS, why: PDF_ASKS },
  {
    what: ".withResolvers( needs Safari 17.4, Chromium 119",
    where: PDF_JS,
    why: "pdf.js brings its own where there is none (core-js).",
  },
  {
    what: "DecompressionStream needs Safari 16.4, Chromium 80",
    where: PDF_JS,
    why: "pdf.js catches that it is missing and unpacks by itself.",
  },
  {
    what: "CompressionStream needs Safari 16.4, Chromium 80",
    where: PDF_JS,
    why: "pdf.js packs what it writes into a file; we only read.",
  },
  {
    what: ".randomUUID( needs Safari 15.4, Chromium 92",
    where: PDF_JS,
    why: "pdf.js asks whether it is there.",
  },
  {
    what: "lookbehind in a text",
    where: "w:document",
    why: "docx makes this pattern in patchDocument, which fills placeholders of a given file; we only write new ones.",
  },
];
