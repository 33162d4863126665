/** Rows of tables: cells parted by "|". The first words are the label, headings of columns say the rest. */
import type { Token } from "../read/tokens";
import { featuresOf, type Features, type LabelledQuantity } from "./clauses";
import { cellsOf, type Cell } from "./table-cells";
import { numbersOf, type TableHead } from "./column-heads";
import { UNITS, type Concept } from "./lexicon";
import { quantitiesOf, type LineTokens, type Quantity } from "./quantities";

export interface RowReading {
  readonly quantities: readonly LabelledQuantity[];
  /** Of a row without numbers, what each cell speaks of; undefined for blank ones. */
  readonly head?: readonly (Features | undefined)[];
  /** Which cell names the row, and whether its words speak of a figure; columns may say the rest. */
  readonly label?: { readonly cell: number; readonly concepts: Features["concepts"] };
  readonly hasHead: boolean;
}

/**
 * The quantities of a row; a row without numbers is of the head of the rows below it.
 *
 * @example "1 | Hồ sơ đã giải quyết | hồ sơ | 1.006 | 98,43%" // a count and its rate, both "đã giải quyết"
 */
export function rowQuantities(line: LineTokens, head: TableHead | undefined): RowReading {
  const cells = cellsOf(line.tokens);
  const cellOf = new Uint32Array(line.tokens.length);
  cells.forEach(({ from, to }, index) => cellOf.fill(index, from, to));
  const inCell: { match: LineTokens["matches"][number] }[][] = cells.map(() => []);
  for (const match of line.matches) inCell[cellOf[match.from]!]!.push({ match });
  const featuresIn = (cell: number): Features => featuresOf(inCell[cell]!);
  const all = quantitiesOf(line).filter(({ kind }) => kind !== "none");
  if (all.length === 0) {
    const head = cells.map(({ from, to }, cell) => (from === to ? undefined : featuresIn(cell)));
    return { quantities: [], head, hasHead: false };
  }
  const labelCell = cells.findIndex(({ from, to }) => isLabel(line.tokens.slice(from, to)));
  const label = labelCell < 0 ? undefined : featuresIn(labelCell);
  const counts = all.filter(({ kind, from }) => kind === "count" && from >= (cells[labelCell]?.to ?? 0));
  const columnOf = columnsOfForm06(counts, head, cellOf);
  const unit = columnOf === undefined ? unitIn(cells, line, labelCell) : FORM_CELL;
  const isUnderHead =
    label === undefined &&
    isRowOfHead(line.tokens, cells, head, new Set(all.map(({ from }) => cellOf[from])));
  const quantities = all.flatMap((quantity): LabelledQuantity[] => {
    const cell = cellOf[quantity.from]!;
    // Numbers before the label are the row's own.
    if (cell < labelCell || (label === undefined && !isUnderHead))
      return [{ quantity: asRowNumber(quantity), own: EMPTY, sentence: 0, period: 0 }];
    const said = joined(label ?? EMPTY, head?.columns[cell]?.features);
    const own = cell === labelCell && label !== undefined ? label : asAim(joined(said, featuresIn(cell)));
    const column = columnOf?.(quantity);
    const placed = column === undefined ? quantity : { ...quantity, column };
    return [
      {
        quantity: unit === undefined || quantity.kind === "percent" ? placed : { ...placed, unit },
        own,
        sentence: 0,
        period: 0,
      },
    ];
  });
  return {
    quantities,
    hasHead: head !== undefined,
    ...(label === undefined ? {} : { label: { cell: labelCell, concepts: label.concepts } }),
  };
}

/**
 * "Tiếp nhận | Đã giải quyết" over "553 | 507": the first row under a head whose columns say all, with a number in each cell.
 * Of several such rows nobody knows what each is of.
 */
const isRowOfHead = (
  tokens: readonly Token[],
  cells: readonly Cell[],
  head: TableHead | undefined,
  filled: ReadonlySet<number | undefined>,
): boolean => head?.isOpen === true && filled.size === cells.length && numbersOf(tokens, cells) === undefined;

/** "a", "b)", "II.": the number of a row in letters. */
const ROW_LETTER = /^(?:[a-zđ]|[ivx]{1,5})$/;

function isLabel(cell: readonly Token[]): boolean {
  const words = cell.filter(({ kind }) => kind === "word");
  return words.length > 1 || words.some(({ folded }) => !ROW_LETTER.test(folded));
}

/** Biểu 06/VPCP/KSTT: received, resolved and pending with their parts, eleven counts a row, told apart by their place. */
const FORM_06_COUNTS = 11;
const FORM_06_COLUMNS = 13;
const FIRST_COUNT = FORM_06_COLUMNS - FORM_06_COUNTS + 1;

/** The numbers that the form gives its columns: by the row that numbers them, else all counts are there in their order. */
function columnsOfForm06(
  counts: readonly Quantity[],
  head: TableHead | undefined,
  cellOf: Uint32Array,
): ((quantity: Quantity) => number | undefined) | undefined {
  const { numbers } = head ?? {};
  if (numbers?.[numbers.length - 1] === FORM_06_COLUMNS) return ({ from }) => numbers[cellOf[from]!];
  if (counts.length !== FORM_06_COUNTS) return undefined;
  return (quantity) => counts.indexOf(quantity) + FIRST_COUNT;
}

/** The unit of such a count; no figure of the catalogue, as the form has no place for withdrawn dossiers. */
export const FORM_CELL: Concept = "form_cell";

/** What a column of numbers that were given holds is to be reached. */
const asAim = (features: Features): Features =>
  features.concepts.has("ASSIGNED") ? joined(features, AIM) : features;

const AIM: Features = { concepts: new Set(["TARGET"]), confidence: 1 };

const EMPTY: Features = { concepts: new Set(), confidence: 1 };

const asRowNumber = (quantity: Quantity): Quantity => ({ ...quantity, unit: "other" });

function unitIn(cells: readonly Cell[], { matches }: LineTokens, labelCell: number): Concept | undefined {
  const unitCell = cells[labelCell + 1];
  return (
    unitCell &&
    matches
      .find(({ from, to }) => from === unitCell.from && to === unitCell.to)
      ?.value.find((concept) => UNITS.has(concept))
  );
}

function joined(a: Features, b: Features | undefined): Features {
  if (b === undefined) return a;
  return {
    concepts: new Set([...a.concepts, ...b.concepts]),
    confidence: Math.min(a.confidence, b.confidence),
  };
}
