/**
 * From the pieces of text that a PDF places on its pages to lines as they were written: pieces on one height are a line, wide
 * gaps part cells, and the lines of a paragraph, which the layout broke, are joined.
 */

/** A piece of text and where it stands, in points; y grows upwards. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of its letters; 0 for a blank. */
  readonly size: number;
}

interface LayoutLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Parts of the size of the letters. */
const SAME_HEIGHT = 0.4;
const SPACE = 0.12;
/** Justified lines have no spaces as wide as this. */
const CELL_GAP = 0.95;
/** Lines of a text stand further apart: closer ones are of cells beside each other, centred in one row. */
const BESIDE = 0.85;
/** How far from the margin the last word of a full line may end: a long word goes to the next line. */
const RAGGED = 4;
const INDENT = 0.6;
/** Lines of one paragraph stand no further apart. */
const LINE_PITCH = 2;

/** The number of a page alone in its line. */
const PAGE_NUMBER = /^[-–]?\s*\d{1,3}\s*[-–]?$/;
/** What begins a list item or a heading. */
const BEGINS_ITEM = /^(?:[-–—+*•·●○▪]|[IVX]{1,6}\.|\d{1,2}(?:\.\d{1,2})*[.)]|\p{Ll}[.)])\s/u;
const ENDS_SENTENCE = /[.;:!?]["”)]?$/;

/**
 * The lines of a document.
 *
 * @param pages - The pieces of each page, in any order.
 * @example linesOfPages([[{ text: "Quá hạn:", x: 85, y: 700, width: 50, size: 14 }]]) //=> ["Quá hạn:"]
 */
export function linesOfPages(pages: readonly (readonly PlacedText[])[]): string[] {
  const lines = pages.flatMap((page) => withoutPageNumber(layoutLines(page)));
  return paragraphsOf(lines);
}

function layoutLines(page: readonly PlacedText[]): LayoutLine[] {
  const letters = page.filter(({ text }) => text.trim() !== "");
  const fromTop = [...letters].sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: PlacedText[][] = [];
  for (const piece of fromTop) {
    const line = lines[lines.length - 1];
    const isSame = line !== undefined && Math.abs(line[0]!.y - piece.y) <= SAME_HEIGHT * piece.size;
    if (isSame) line.push(piece);
    else lines.push([piece]);
  }
  return rowsOf(lines.map(cellsOfLine)).map(lineOf);
}

interface PlacedCell {
  text: string;
  readonly left: number;
  right: number;
  readonly y: number;
  readonly size: number;
}

function cellsOfLine(line: readonly PlacedText[]): PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (const { text, x, y, width, size } of [...line].sort((a, b) => a.x - b.x)) {
    const cell = cells[cells.length - 1];
    const gap = cell === undefined ? Infinity : x - cell.right;
    if (cell === undefined || gap > CELL_GAP * size) cells.push({ text, left: x, right: x + width, y, size });
    else {
      cell.text += (gap > SPACE * size ? " " : "") + text;
      cell.right = Math.max(cell.right, x + width);
    }
  }
  return cells;
}

/** A row of a table whose cells have several lines: such lines are too close to each other for a text. */
function rowsOf(lines: readonly (readonly PlacedCell[])[]): PlacedCell[][] {
  const rows: PlacedCell[][] = [];
  let last: readonly PlacedCell[] | undefined;
  for (const line of lines) {
    const row = rows[rows.length - 1];
    const isBeside = last !== undefined && last[0]!.y - line[0]!.y < BESIDE * line[0]!.size;
    if (row !== undefined && isBeside) row.push(...line);
    else rows.push([...line]);
    last = line;
  }
  return rows;
}

/** Cells over each other are one, from the top. */
function lineOf(row: readonly PlacedCell[]): LayoutLine {
  const columns: PlacedCell[] = [];
  for (const cell of [...row].sort((a, b) => a.left - b.left || b.y - a.y)) {
    const column = columns[columns.length - 1];
    if (column === undefined || cell.left >= column.right) columns.push({ ...cell });
    else column.right = Math.max(column.right, cell.right);
  }
  const texts = columns.map(({ left, right }) =>
    row
      .filter((cell) => cell.left < right && cell.right > left)
      .sort((a, b) => b.y - a.y)
      .map(({ text }) => text.trim())
      .join(" "),
  );
  const [first] = columns;
  return {
    text: texts.join("\t"),
    left: first!.left,
    right: columns[columns.length - 1]!.right,
    y: Math.min(...row.map(({ y }) => y)),
    size: first!.size,
  };
}

function withoutPageNumber(lines: readonly LayoutLine[]): readonly LayoutLine[] {
  const isNumber = (line: LayoutLine | undefined): boolean =>
    line !== undefined && PAGE_NUMBER.test(line.text);
  const from = isNumber(lines[0]) ? 1 : 0;
  const end = lines.length > from && isNumber(lines[lines.length - 1]) ? lines.length - 1 : lines.length;
  return lines.slice(from, end);
}

/** Joins lines that are full and go on. */
function paragraphsOf(lines: readonly LayoutLine[]): string[] {
  const margin = usualRight(lines);
  const paragraphs: { first: LayoutLine; last: LayoutLine; text: string }[] = [];
  for (const line of lines) {
    const open = paragraphs[paragraphs.length - 1];
    if (open !== undefined && goesOn(open, line, margin)) {
      open.text += ` ${line.text}`;
      open.last = line;
    } else paragraphs.push({ first: line, last: line, text: line.text });
  }
  return paragraphs.map(({ text }) => text);
}

/** Where most of the long lines end. */
function usualRight(lines: readonly LayoutLine[]): number {
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  return rights[Math.floor(rights.length * FULL_SHARE)] ?? 0;
}

/** So many lines of a report may be shorter than full. */
const FULL_SHARE = 0.85;

function goesOn(
  { first, last }: { readonly first: LayoutLine; readonly last: LayoutLine },
  line: LayoutLine,
  margin: number,
): boolean {
  const isOfCells = last.text.includes("\t") || line.text.includes("\t");
  if (isOfCells || BEGINS_ITEM.test(line.text)) return false;
  const isFull = last.right >= margin - RAGGED * last.size;
  // The next page begins further up.
  const isNear = line.y > last.y || last.y - line.y <= LINE_PITCH * last.size;
  if (!isFull || !isNear || Math.abs(line.size - last.size) > 1) return false;
  const isIndentedFirst = line.left < first.left - INDENT * line.size;
  const isBelow = Math.abs(line.left - last.left) <= INDENT * line.size;
  return isIndentedFirst || (isBelow && !ENDS_SENTENCE.test(last.text));
}
