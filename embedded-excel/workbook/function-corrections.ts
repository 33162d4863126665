import type { UniverBook } from "./univer-book";

/** Replaces functions of Univer whose answer differs from Excel's. */
export function correctFunctions(_book: UniverBook): void {}
