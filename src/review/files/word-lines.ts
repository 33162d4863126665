/**
 * The XML of a Word file → lines of text: paragraphs with what Word prints in front of those of lists, rows of tables, text boxes
 * behind the paragraph that they are tied to. Of tracked changes the final text is read.
 */
import { rowLines } from "./row-lines";
import { propertiesFrom, type ListCounter, type ListProperties } from "./word-numbering";
import { scanXml, type XmlReader } from "./xml-scan";

/** A merged cell over more columns than any report has is made up. */
const WIDEST = 100;

interface Paragraph {
  properties: ListProperties;
  text: string;
  hasText: boolean;
  /** Its mark is deleted: the next paragraph goes on with its text. */
  isJoined: boolean;
  /** Lines of text boxes. */
  readonly boxes: string[];
}

interface Cell {
  readonly lines: string[];
  columns: number;
  /** Goes on with the cell above or on the left. */
  isCovered: boolean;
}

interface Table {
  row: string[][];
  isDeleted: boolean;
  readonly cells: Cell[];
}

/** What is no text of the page: what was taken out or stood elsewhere, how a paragraph was before, the fields' commands. */
const SKIPPED: ReadonlySet<string> = new Set([
  "w:del",
  "w:moveFrom",
  "w:pPrChange",
  "w:instrText",
  "w:sectPr",
]);
const TEXTS: ReadonlySet<string> = new Set(["w:t", "m:t"]);
const WRITTEN: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};
/** What parts the numbers of a formula: without it 14/15 reads 1415, and ten squared 102. */
const FORMULA_MARKS: Readonly<Record<string, string>> = { "m:den": "/", "m:sup": "^", "m:sub": "_" };

const VALUE = /\bw:val=["']([^"']*)["']/;
const valueIn = (attributes: string): string | undefined => VALUE.exec(attributes)?.[1];

/** Ends with a letter or a digit: "1.", "a)", "Điều 2." count, "-" does not. */
const COUNTS = /[\p{L}\d]/u;

class WordReader implements XmlReader {
  takesText = false;
  private readonly result: string[] = [];
  /** Where finished lines go: the text, a cell, a text box; the innermost last. */
  private readonly sinks: string[][] = [this.result];
  private readonly paragraphs: Paragraph[] = [];
  private readonly tables: Table[] = [];
  private skipping: { readonly name: string; depth: number } | undefined;
  private inProperties = false;
  private runs = 0;
  /** Of the alternatives that are open, how much text stood when the first one began; it goes before the one for older Words. */
  private readonly alternatives: { readonly before: number; isRead: boolean }[] = [];
  private letters = 0;
  private joined = "";

  constructor(private readonly counter: ListCounter) {}

  get lines(): readonly string[] {
    return this.result;
  }

  text(text: string): void {
    this.letters += text.length;
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph === undefined) return;
    paragraph.text += text;
    paragraph.hasText = true;
  }

  open(name: string, attributes: string, isEmpty: boolean): void {
    if (this.skipping !== undefined) {
      if (name === this.skipping.name && !isEmpty) this.skipping.depth += 1;
      return;
    }
    if (SKIPPED.has(name) && !isEmpty) {
      this.skipping = { name, depth: 1 };
      return;
    }
    if (this.inProperties) this.property(name, attributes);
    else this.element(name, attributes, isEmpty);
  }

  close(name: string): void {
    if (this.skipping !== undefined) {
      if (name === this.skipping.name) this.skipping.depth -= 1;
      if (this.skipping.depth === 0) this.skipping = undefined;
      return;
    }
    if (TEXTS.has(name)) this.takesText = false;
    else if (name === "w:pPr") this.inProperties = false;
    else if (name === "w:r") this.runs -= 1;
    else if (name === "w:p") this.endParagraph();
    else if (name === "w:tc") this.endCell();
    else if (name === "w:tr") this.endRow();
    else if (name === "w:tbl") this.tables.pop();
    else if (name === "w:txbxContent") this.endBox();
    else if (name === "mc:Choice") this.endChoice();
    else if (name === "mc:AlternateContent") this.alternatives.pop();
  }

  /** Of a paragraph's own properties. */
  private property(name: string, attributes: string): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph === undefined) return;
    if (name === "w:del") paragraph.isJoined = true;
    const value = valueIn(attributes);
    if (value !== undefined) paragraph.properties = propertiesFrom(paragraph.properties, name, value);
  }

  private element(name: string, attributes: string, isEmpty: boolean): void {
    const table = this.tables[this.tables.length - 1];
    if (name === "w:p") {
      this.paragraphs.push({ properties: {}, text: "", hasText: false, isJoined: false, boxes: [] });
      if (isEmpty) this.endParagraph();
    } else if (TEXTS.has(name)) this.takesText = !isEmpty;
    else if (name === "w:r") this.runs += isEmpty ? 0 : 1;
    else if (name === "w:pPr") this.inProperties = !isEmpty;
    else if (this.runs > 0 && WRITTEN[name] !== undefined) this.add(WRITTEN[name]);
    else if (FORMULA_MARKS[name] !== undefined) this.add(FORMULA_MARKS[name]);
    else if (name === "w:tbl") this.tables.push({ row: [], isDeleted: false, cells: [] });
    else if (name === "w:txbxContent" && !isEmpty) this.sinks.push([]);
    else if (name === "mc:AlternateContent") this.alternatives.push({ before: this.letters, isRead: false });
    else if (name === "mc:Fallback" && this.alternatives[this.alternatives.length - 1]?.isRead === true)
      this.skipping = isEmpty ? undefined : { name, depth: 1 };
    else if (table !== undefined) this.tableElement(table, name, attributes, isEmpty);
  }

  private tableElement(table: Table, name: string, attributes: string, isEmpty: boolean): void {
    const cell = table.cells[table.cells.length - 1];
    const columns = Math.min(Math.max(Number(valueIn(attributes) ?? 1) || 1, 1), WIDEST);
    if (name === "w:tr") [table.row, table.isDeleted] = [[], false];
    else if (name === "w:tc" && !isEmpty) {
      table.cells.push({ lines: [], columns: 1, isCovered: false });
      this.sinks.push(table.cells[table.cells.length - 1]!.lines);
    } else if (name === "w:del" && cell === undefined) table.isDeleted = true;
    else if (name === "w:gridBefore" && cell === undefined)
      for (let column = 0; column < columns; column += 1) table.row.push([]);
    else if (cell === undefined) return;
    else if (name === "w:gridSpan") cell.columns = columns;
    else if (name === "w:vMerge" || name === "w:hMerge") cell.isCovered = valueIn(attributes) !== "restart";
  }

  private add(text: string): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (paragraph !== undefined) paragraph.text += text;
  }

  private write(lines: readonly string[]): void {
    const sink = this.sinks[this.sinks.length - 1]!;
    for (const line of lines) {
      const text = line.trim();
      if (text !== "") sink.push(text);
    }
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph === undefined) return;
    const { properties, text, hasText, isJoined, boxes } = paragraph;
    const label = this.counter.next(properties) ?? "";
    const isSeen = label !== "" && (hasText || COUNTS.test(label));
    const whole = this.joined + (isSeen ? `${label} ` : "") + text;
    this.joined = isJoined ? whole : "";
    if (!isJoined) this.write(whole.split("\n"));
    this.write(boxes);
  }

  private endCell(): void {
    const table = this.tables[this.tables.length - 1];
    const cell = table?.cells.pop();
    if (table === undefined || cell === undefined) return;
    this.sinks.pop();
    table.row.push(cell.isCovered ? [] : cell.lines);
    for (let column = 1; column < cell.columns; column += 1) table.row.push([]);
  }

  private endRow(): void {
    const table = this.tables[this.tables.length - 1];
    if (table === undefined || table.isDeleted) return;
    const sink = this.sinks[this.sinks.length - 1]!;
    sink.push(...rowLines(table.row).filter((line) => line !== ""));
  }

  private endBox(): void {
    if (this.sinks.length < 2) return;
    const lines = this.sinks.pop()!;
    const outer = this.paragraphs[this.paragraphs.length - 1];
    if (outer === undefined) this.write(lines);
    else outer.boxes.push(...lines);
  }

  /** What Word 2010 and later show is said once more for older ones. */
  private endChoice(): void {
    const alternative = this.alternatives[this.alternatives.length - 1];
    if (alternative !== undefined && this.letters > alternative.before) alternative.isRead = true;
  }
}

/**
 * The lines of a part; undefined where it is cut off.
 *
 * @param counter - Counts on through the parts of one file.
 */
export function linesOfWord(xml: string, counter: ListCounter): readonly string[] | undefined {
  const reader = new WordReader(counter);
  return scanXml(xml, reader) ? reader.lines : undefined;
}
