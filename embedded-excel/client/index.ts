export { classTable } from "./class-table-cache";
