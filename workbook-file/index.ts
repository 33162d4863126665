export { readXlsx, sheetsWithPassword, unheldInSheets, type Unheld } from "./read-xlsx";
export { writeXlsx, type WriteXlsxOptions } from "./write-xlsx";
export type * from "./snapshot";
