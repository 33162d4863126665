export { readXlsx, sheetsWithPassword } from "./read-xlsx";
export { writeXlsx, type WriteXlsxOptions } from "./write-xlsx";
export type * from "./snapshot";
