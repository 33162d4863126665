/** From the HTML that the Word reader makes to lines of text: paragraphs, rows of tables. */

/** A tag, or the text between two; the reader writes well-formed HTML without scripts, comments or CDATA. */
const PIECE = /<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  "#39": "'",
  nbsp: " ",
};

const decoded = (text: string): string =>
  text.replace(/&(#39|\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

/**
 * The lines of a document.
 *
 * A row is one line with "|" between its cells; of merged cells the first holds the text and the others are blank. Cells of
 * several paragraphs beside no number (letterheads, signatures) are read one after the other.
 *
 * @example linesOfHtml("<table><tr><td>Quá hạn</td><td>5</td></tr></table>") //=> ["Quá hạn | 5"]
 */
export function linesOfHtml(html: string): string[] {
  const reader = new HtmlReader();
  for (const [, closing, tag, attributes = "", text] of html.matchAll(PIECE)) {
    if (text !== undefined) reader.text(decoded(text));
    else if (closing === "") reader.open(tag!.toLowerCase(), attributes);
    else reader.close(tag!.toLowerCase());
  }
  return reader.finish();
}

const ENDS_LINE: ReadonlySet<string> = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "br"]);

/** A merged cell over more columns or rows than any report has is made up. */
const WIDEST = 100;

function spanOf(attributes: string, name: string): number {
  const [, span = "1"] = new RegExp(`\\b${name}="(\\d{1,3})"`).exec(attributes) ?? [];
  return Math.min(Math.max(Number(span), 1), WIDEST);
}

/** Alone in its cell: "1.006", "98,43%", "–". */
const NUMBER_ALONE = /^\d[\d.,\s]*%?$/;

class HtmlReader {
  private readonly lines: string[] = [];
  /** Cells of the row that is open, each with its paragraphs; tables in cells are read as text of the cell. */
  private row: string[][] | undefined;
  /** Of each column, how many rows below are covered by a cell that reaches down. */
  private covered: number[] = [];
  /** The cell that is being read; behind it may stand blank ones of its columns. */
  private cell: string[] | undefined;
  private line = "";

  text(text: string): void {
    this.line += text;
  }

  open(tag: string, attributes: string): void {
    if (tag === "br") this.endLine();
    else if (tag === "table" && this.row === undefined) this.covered = [];
    else if (tag === "tr" && this.row === undefined) this.row = [];
    else if ((tag === "td" || tag === "th") && this.row !== undefined) this.openCell(this.row, attributes);
  }

  private openCell(row: string[][], attributes: string): void {
    this.passCovered(row);
    const below = spanOf(attributes, "rowspan") - 1;
    const first = row.length;
    for (let column = first; column < first + spanOf(attributes, "colspan"); column += 1) {
      row.push([]);
      this.covered[column] = below;
    }
    this.cell = row[first];
  }

  /** Columns in which a cell of a row above stands. */
  private passCovered(row: string[][]): void {
    while ((this.covered[row.length] ?? 0) > 0) {
      this.covered[row.length]! -= 1;
      row.push([]);
    }
  }

  close(tag: string): void {
    if (ENDS_LINE.has(tag) || tag === "td" || tag === "th") this.endLine();
    else if (tag === "tr") this.endRow();
  }

  finish(): string[] {
    this.endLine();
    this.endRow();
    return this.lines;
  }

  private endLine(): void {
    const line = this.line.trim();
    this.line = "";
    if (line === "") return;
    (this.row === undefined ? this.lines : (this.cell ?? this.lines)).push(line);
  }

  private endRow(): void {
    const { row } = this;
    this.row = undefined;
    this.cell = undefined;
    if (row === undefined) return;
    this.passCovered(row);
    const isOfText =
      row.some((cell) => cell.length > 1) && !row.some(([text = ""]) => NUMBER_ALONE.test(text));
    if (isOfText) this.lines.push(...row.flat());
    else
      this.lines.push(
        row
          .map((cell) => cell.join(" ").replace(/\|/g, "/"))
          .join(" | ")
          .trimEnd(),
      );
  }
}
