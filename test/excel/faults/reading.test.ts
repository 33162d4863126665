import { tryRows } from "./suite";
import { READING_ROWS } from "./table/reading-rows";

tryRows("reading", READING_ROWS);
