export { readXlsx, sheetsWithPassword, unheldInSheets, type Unheld } from "./read-xlsx";
export { writeXlsx, type WriteXlsxOptions } from "./write-xlsx";
export { chartXml, type DrawnChart } from "./chart-xml";
export type * from "./snapshot";
