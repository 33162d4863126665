import { openVisibleBook } from "./grid/visible-book";
const book = openVisibleBook(document.getElementById("grid")!);
import { EmbeddedWorkbook } from "../workbook/workbook";
const workbook = new EmbeddedWorkbook(book, ["Sheet1"]);
workbook.active.cells.setContent(0,0,{formula: "=SUM(1,2)"}); workbook.active.flush();
