/** The half of pdf.js that parses: loaded for what it defines. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
