/** From the HTML that the Word reader makes to lines of text: list marks, numbers of lists, rows of tables. */

/** A tag, or the text between two; the reader writes well-formed HTML without scripts, comments or CDATA. */
const PIECE = /<(\/?)([a-z0-9]+)[^>]*>|([^<]+)/gi;

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

/** Marks of list levels, as reports write them. */
const LEVEL_MARKS = ["- ", "+ ", "· "];

interface List {
  readonly isNumbered: boolean;
  items: number;
}

/**
 * The lines of a document.
 *
 * Numbers that Word counts by itself are written out. A row whose cells are single paragraphs is one line with "|"
 * between the cells; cells of several paragraphs (letterheads, signatures) are read one after the other.
 *
 * @example linesOfHtml("<ul><li>Tổng số: 5 hồ sơ</li></ul>") //=> ["- Tổng số: 5 hồ sơ"]
 */
export function linesOfHtml(html: string): string[] {
  const reader = new HtmlReader();
  for (const [, closing, tag, text] of html.matchAll(PIECE)) {
    if (text !== undefined) reader.text(decoded(text));
    else if (closing === "") reader.open(tag!.toLowerCase());
    else reader.close(tag!.toLowerCase());
  }
  return reader.finish();
}

const ENDS_LINE: ReadonlySet<string> = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "br"]);

class HtmlReader {
  private readonly lines: string[] = [];
  private readonly lists: List[] = [];
  /** Cells of the row that is open, each with its paragraphs; tables in cells are read as text of the cell. */
  private row: string[][] | undefined;
  private line = "";
  private mark = "";

  text(text: string): void {
    this.line += text;
  }

  open(tag: string): void {
    if (tag === "br") this.endLine();
    else if (tag === "ul" || tag === "ol") {
      this.endLine();
      this.lists.push({ isNumbered: tag === "ol", items: 0 });
    } else if (tag === "li") this.mark = this.nextMark();
    else if (tag === "tr" && this.row === undefined) this.row = [];
    else if ((tag === "td" || tag === "th") && this.row !== undefined) this.row.push([]);
  }

  close(tag: string): void {
    if (ENDS_LINE.has(tag) || tag === "td" || tag === "th") this.endLine();
    else if (tag === "ul" || tag === "ol") this.lists.pop();
    else if (tag === "tr") this.endRow();
  }

  finish(): string[] {
    this.endLine();
    this.endRow();
    return this.lines;
  }

  private nextMark(): string {
    const list = this.lists[this.lists.length - 1];
    if (list === undefined) return "";
    list.items += 1;
    if (list.isNumbered) return `${list.items}. `;
    return LEVEL_MARKS[Math.min(this.lists.length, LEVEL_MARKS.length) - 1]!;
  }

  private endLine(): void {
    const line = (this.mark + this.line).trim();
    const isEmpty = this.line.trim() === "";
    this.line = "";
    if (isEmpty) return;
    this.mark = "";
    const cell = this.row?.[this.row.length - 1];
    (cell ?? this.lines).push(line);
  }

  private endRow(): void {
    const { row } = this;
    this.row = undefined;
    if (row === undefined) return;
    if (row.some((cell) => cell.length > 1)) this.lines.push(...row.flat());
    else this.lines.push(row.map(([text = ""]) => text.replace(/\|/g, "/")).join(" | "));
  }
}
