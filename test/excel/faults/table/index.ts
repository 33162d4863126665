import { INPUT_ROWS } from "./input-rows";
import { LIST_ROWS } from "./list-rows";
import { READING_ROWS } from "./reading-rows";
import { REPORT_ROWS } from "./report-rows";
import type { Row } from "./row";

export type { Row } from "./row";
export { preparation } from "./preparations";

/** Every command of `src/excel`, in every workbook in which it does something else. */
export const ROWS: readonly Row[] = [...INPUT_ROWS, ...LIST_ROWS, ...REPORT_ROWS, ...READING_ROWS];
