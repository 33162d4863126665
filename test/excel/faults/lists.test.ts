import { tryRows } from "./suite";
import { LIST_ROWS } from "./table/list-rows";

tryRows("lists", LIST_ROWS);
