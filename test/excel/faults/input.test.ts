import { tryRows } from "./suite";
import { INPUT_ROWS } from "./table/input-rows";

tryRows("input", INPUT_ROWS);
