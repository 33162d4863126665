import { tryRows } from "./suite";
import { REPORT_ROWS } from "./table/report-rows";

tryRows("reports", REPORT_ROWS);
