export { useEmbeddedExcel } from "./opened-excel";
