/**
 * The tables of a web page, as old programs save them: entities, cells and rows that are never closed, cells that span
 * several rows or columns, tables within cells. A table within a cell is a table of its own.
 */
import type * as HtmlParser from "htmlparser2";
import { LONGEST_CELL, longCellsNotes, withinCell } from "./cell-limit";
import { CUT_NOTE, DAMAGED_NOTE } from "./file-notes";
import { MAX_COLUMNS, MAX_ROWS, tableOf, type Merge, type RawCell, type RawTable } from "./raw-table";
import { UnreadableList } from "./unreadable-list";

/** Deeper nesting is made to exhaust the machine. */
const DEEPEST = 50;
/** What is no text of a cell. */
const SILENT: ReadonlySet<string> = new Set([
  "script",
  "style",
  "title",
  "xml",
  "head",
  "select",
  "textarea",
]);
/** Lines around the tables that may be titles. */
const MOST_OUTSIDE = 40;
const LINE_BREAKS: ReadonlySet<string> = new Set(["br", "p", "div", "li"]);

interface Cell {
  text: string;
  readonly colspan: number;
  readonly rowspan: number;
}

/** Puts the cells of one table on its grid. */
class TableGrid {
  readonly rows: RawCell[][] = [];
  readonly merges: Merge[] = [];
  widest = 0;
  longCells = 0;
  private cell: Cell | undefined;
  private isRowOpen = false;
  private column = 0;
  /** By column, the rows that a cell above still covers. */
  private covered: number[] = [];

  openRow(): void {
    this.closeCell();
    if (this.rows.length >= MAX_ROWS) throw new RangeError("rows");
    this.rows.push([]);
    this.isRowOpen = true;
    this.column = 0;
    this.covered = this.covered.map((rows) => Math.max(0, rows - 1));
  }

  openCell(colspan: number, rowspan: number): void {
    if (!this.isRowOpen) this.openRow();
    this.closeCell();
    this.cell = { text: "", colspan, rowspan };
  }

  text(text: string): void {
    // Blanks are taken out at the end: so much more is kept, and beyond it nothing.
    if (this.cell !== undefined && this.cell.text.length <= 2 * LONGEST_CELL) this.cell.text += text;
  }

  closeCell(): void {
    const { cell } = this;
    this.cell = undefined;
    if (cell === undefined) return;
    while ((this.covered[this.column] ?? 0) > 0) this.column += 1;
    const [top, left] = [this.rows.length - 1, this.column];
    this.column += cell.colspan;
    this.widest = Math.max(this.widest, this.column);
    if (left >= MAX_COLUMNS) return;
    const row = this.rows[top]!;
    while (row.length < left) row.push(null);
    const whole = cell.text.replace(/\s+/g, " ").trim();
    if (whole.length > LONGEST_CELL) this.longCells += 1;
    const text = withinCell(whole);
    row[left] = text === "" ? null : text;
    const right = Math.min(left + cell.colspan, MAX_COLUMNS) - 1;
    if (cell.rowspan > 1) for (let at = left; at <= right; at += 1) this.cover(at, cell.rowspan);
    if (right > left || cell.rowspan > 1)
      this.merges.push({ top, left, bottom: top + cell.rowspan - 1, right });
  }

  private cover(column: number, rows: number): void {
    while (this.covered.length <= column) this.covered.push(0);
    this.covered[column] = rows;
  }

  closeRow(): void {
    this.closeCell();
    this.isRowOpen = false;
  }
}

const spanOf = (text: string | undefined, most: number): number => {
  const span = Number.parseInt(text ?? "1", 10);
  return Number.isFinite(span) && span > 0 ? Math.min(span, most) : 1;
};

/** What the page says outside its tables. */
interface Page {
  readonly grids: readonly TableGrid[];
  readonly outside: readonly string[];
  /** Cells are closed and their table is not: the rest did not arrive. */
  readonly isCut: boolean;
}

function readPage(html: string, { Parser }: typeof HtmlParser): Page {
  const grids: TableGrid[] = [];
  const open: TableGrid[] = [];
  const outside: string[] = [];
  let silent = 0;
  let closesCells = false;
  const current = (): TableGrid | undefined => open[open.length - 1];
  /** Rows without a table around them, as a copied fragment has. */
  const needed = (): TableGrid => {
    if (open.length === 0) openTable();
    return current()!;
  };
  const openTable = (): void => {
    if (open.length >= DEEPEST) throw new RangeError("depth");
    const grid = new TableGrid();
    grids.push(grid);
    open.push(grid);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent += 1;
        else if (name === "table") openTable();
        else if (name === "tr") needed().openRow();
        else if (name === "td" || name === "th") {
          needed().openCell(spanOf(attributes.colspan, 1 << 20), spanOf(attributes.rowspan, 10_000));
        } else if (LINE_BREAKS.has(name)) current()?.text(" ");
      },
      ontext(text) {
        if (silent > 0) return;
        if (open.length > 0) current()?.text(text);
        else if (outside.length < MOST_OUTSIDE && text.trim() !== "")
          outside.push(text.slice(0, LONGEST_CELL).trim());
      },
      onclosetag(name, isImplied) {
        closesCells ||= !isImplied && (name === "td" || name === "th" || name === "tr");
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        else if (name === "table") open.pop()?.closeRow();
        else if (name === "tr") current()?.closeRow();
        else if (name === "td" || name === "th") current()?.closeCell();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false },
  );
  parser.write(html);
  const isCut = closesCells && open.length > 0;
  parser.end();
  while (open.length > 0) open.pop()!.closeRow();
  return { grids: grids.filter(({ rows }) => rows.some((row) => row.length > 0)), outside, isCut };
}

/**
 * The tables of a page, in their order; of several each has a name.
 *
 * @throws UnreadableList "empty", "damaged".
 */
export function htmlTables(file: string, html: string, parser: typeof HtmlParser): RawTable[] {
  let page: Page;
  try {
    page = readPage(html, parser);
  } catch {
    throw new UnreadableList("damaged", { file });
  }
  if (page.grids.length === 0) throw new UnreadableList("empty", { file });
  const damage = [...(page.isCut ? [CUT_NOTE] : []), ...(html.includes("\0") ? [DAMAGED_NOTE] : [])];
  return page.grids.map(({ rows, merges, widest, longCells }, index) =>
    tableOf(rows, {
      file,
      merges,
      ...(page.outside.length > 0 && { outside: page.outside }),
      ...(page.grids.length > 1 && { sheet: `Bảng ${index + 1}` }),
      notes: [
        ...(widest > MAX_COLUMNS ? [`Có ô ở cột thứ ${widest}; chỉ đọc ${MAX_COLUMNS} cột đầu.`] : []),
        ...longCellsNotes(longCells),
        ...(index === page.grids.length - 1 ? damage : []),
      ],
    }),
  );
}
