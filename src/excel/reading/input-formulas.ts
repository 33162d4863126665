import type { OpenSheet } from "./queued-sheet";
import { LATEST_INPUT } from "../../workbook/pointer-names";
import { readWorkbook, type WorkbookView } from "./workbook-view";
import { needInput } from "../../workbook/book-view";

/** The input sheet in use with its formulas. */
export interface InputFormulas {
  readonly view: OpenSheet;
  /** The formula of a cell; its constant, or "", where it has none. */
  readonly formulaAt: (row: number, column: number) => string | number;
  /** What a cell holds: its formula, or its value where it has none, as `changeCell` wants it. */
  readonly contentAt: (row: number, column: number) => unknown;
}

interface QueuedFormulas {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** A workbook as read, with the formulas of the input sheet in use, where it has one. */
export interface WithFormulas<Book extends WorkbookView> {
  readonly book: Book;
  readonly formulas?: InputFormulas;
}

/**
 * Reads the input sheet in use with its formulas. One sync, see `readWithFormulas`.
 *
 * @throws CommandFailure "no_input_sheet"
 */
export async function readInputFormulas(context: Excel.RequestContext): Promise<InputFormulas> {
  const { book, formulas } = await readWithFormulas(context, readWorkbook);
  needInput(book);
  return formulas!;
}

/**
 * Reads a workbook together with the formulas of the input sheet in use. They are queued first, for both sheets that may
 * be it, so that the reader's sync reads all; one more sync where it is another one, whose pointer has lost its sheet.
 *
 * @param read reads the workbook.
 */
export async function readWithFormulas<Book extends WorkbookView>(
  context: Excel.RequestContext,
  read: (context: Excel.RequestContext) => Promise<Book>,
): Promise<WithFormulas<Book>> {
  const { worksheets, names } = context.workbook;
  const queued = [
    queue(worksheets.getActiveWorksheet()),
    queue(names.getItemOrNullObject(LATEST_INPUT).getRangeOrNullObject().worksheet),
  ];
  const book = await read(context);
  const { input } = book;
  if (input === undefined) return { book };
  const known = queued.find(({ sheet }) => !sheet.isNullObject && sheet.id === input.id);
  if (known !== undefined) return { book, formulas: formulasOf(input, known) };
  const own = queue(worksheets.getItem(input.id));
  await context.sync();
  return { book, formulas: formulasOf(input, own) };
}

function formulasOf(view: OpenSheet, { used }: QueuedFormulas): InputFormulas {
  const formulaAt = (row: number, column: number): string | number =>
    used.isNullObject ? "" : (used.formulas[row - view.top]?.[column - view.left] ?? "");
  return {
    view,
    formulaAt,
    contentAt: (row, column) => {
      const [formula, value] = [formulaAt(row, column), view.read(row, column)];
      return typeof formula === "string" && formula.startsWith("=") ? formula : value;
    },
  };
}

function queue(sheet: Excel.Worksheet): QueuedFormulas {
  sheet.load("id");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas");
  return { sheet, used };
}
