/**
 * Both halves of pdf.js in one piece. The one that parses is loaded here and not by the other, which would start a worker of
 * its own for it: it finds it under the name that it gives itself.
 */
import "pdfjs-dist/legacy/build/pdf.worker.mjs";

export { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
