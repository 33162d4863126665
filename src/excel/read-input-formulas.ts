import type { SheetView } from "./sheet-view";
import { LATEST_INPUT, needInput, readWorkbook } from "./workbook-view";

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
 * Reads the input sheet in use with its formulas. One sync: what `readWorkbook` does not read is queued before it, for
 * both sheets that it may choose.
 *
 * @throws CommandFailure "no_input_sheet"
 */
export async function readInputFormulas(context: Excel.RequestContext): Promise<InputFormulas> {
  const { worksheets, names } = context.workbook;
  const queued = [
    queue(worksheets.getActiveWorksheet()),
    queue(names.getItemOrNullObject(LATEST_INPUT).getRangeOrNullObject().worksheet),
  ];
  const view = needInput(await readWorkbook(context));
  const { sheet, used } = queued.find((each) => !each.sheet.isNullObject && each.sheet.id === view.id)!;
  return {
    view,
    protectionOptions: sheet.protection.options,
    formulaAt: (row, column) =>
      (used.formulas[row - view.top]?.[column - view.left] ?? "") as string | number,
  };
}

function queue(sheet: Excel.Worksheet): QueuedFormulas {
  sheet.load("id");
  sheet.protection.load("options");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas");
  return { sheet, used };
}
