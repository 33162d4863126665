import type { SheetView } from "./sheet-view";
import { LATEST_INPUT } from "./pointers";
import { needInput, readWorkbook } from "./workbook-view";

/** The input sheet in use with its formulas and how it is protected. */
export interface InputFormulas {
  readonly view: SheetView;
  /** The formula of a cell; its constant, or "", where it has none. */
  readonly formulaAt: (row: number, column: number) => string | number;
  /** What the protection allows, to protect the sheet alike again. */
  readonly protectionOptions: Excel.WorksheetProtectionOptions;
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
    const { sheet, used } = queued.find((each) => !each.sheet.isNullObject && each.sheet.id === view.id)!;
    return {
      view,
      protectionOptions: sheet.protection.options,
      formulaAt: (row, column) =>
        (used.formulas[row - view.top]?.[column - view.left] ?? "") as string | number,
    };
  };
}

function queue(sheet: Excel.Worksheet): QueuedFormulas {
  sheet.load("id");
  sheet.protection.load("options");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas");
  return { sheet, used };
}
