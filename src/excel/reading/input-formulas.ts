import type { SheetView } from "./sheet-view";
import { LATEST_INPUT } from "./pointers";
import { needInput, readWorkbook } from "./workbook-view";

/** The input sheet in use with its formulas. */
export interface InputFormulas {
  readonly view: SheetView;
  /** The formula of a cell; its constant, or "", where it has none. */
  readonly formulaAt: (row: number, column: number) => string | number;
  /** What a cell holds: its formula, or its value where it has none, as `changeCell` wants it. */
  readonly contentAt: (row: number, column: number) => unknown;
}

interface QueuedFormulas {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/**
 * Reads the input sheet in use with its formulas. One sync.
 *
 * @throws CommandFailure "no_input_sheet"
 */
export async function readInputFormulas(context: Excel.RequestContext): Promise<InputFormulas> {
  const formulasOf = queueInputFormulas(context);
  return formulasOf(needInput(await readWorkbook(context)));
}

/**
 * Queues what `readWorkbook` does not read, for both sheets that it may choose as the input sheet: to be called before
 * it, so that one sync reads all.
 *
 * @returns the formulas of the one that it has chosen.
 */
export function queueInputFormulas(context: Excel.RequestContext): (view: SheetView) => InputFormulas {
  const { worksheets, names } = context.workbook;
  const queued = [
    queue(worksheets.getActiveWorksheet()),
    queue(names.getItemOrNullObject(LATEST_INPUT).getRangeOrNullObject().worksheet),
  ];
  return (view) => {
    const { used } = queued.find((each) => !each.sheet.isNullObject && each.sheet.id === view.id)!;
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
  };
}

function queue(sheet: Excel.Worksheet): QueuedFormulas {
  sheet.load("id");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas");
  return { sheet, used };
}
