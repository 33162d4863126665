export { findLibreOffice, findProgram } from "./find-program";
export { printPdf, printPdfs, type PrintJob } from "./print-pdf";
export { runProgram } from "./run-program";
export { TINOS_FILES, tinosFolder } from "./tinos";
