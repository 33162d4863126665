/** The workbook with all that stands on its input sheets: for what is said of several periods. */
import { isInputSheet } from "../../workbook/book-view";
import { knownInputs } from "./input-sheets";
import { queueSheet, viewOf, type OpenSheet } from "./queued-sheet";
import { readWorkbook, type ReadOptions, type WorkbookView } from "./workbook-view";

export interface WholeInputs extends WorkbookView {
  /** In the order of the tabs, the one in use among them. */
  readonly inputs: readonly OpenSheet[];
}

/** Reads the workbook and all its input sheets whole: one sync, a second one for sheets that nobody has read before. */
export async function readWholeInputs(
  context: Excel.RequestContext,
  options: ReadOptions = {},
): Promise<WholeInputs> {
  const { worksheets } = context.workbook;
  const queued = knownInputs().map((id) => queueSheet(worksheets.getItemOrNullObject(id)));
  const view = await readWorkbook(context, options);
  const standing = queued.filter(({ sheet }) => !sheet.isNullObject);
  const seen = new Set([...standing.map(({ sheet }) => sheet.id), view.input?.id]);
  const unseen = view.inputTabs
    .filter((id) => !seen.has(id))
    .map((id) => queueSheet(worksheets.getItemOrNullObject(id)));
  if (unseen.length > 0) await context.sync();
  const others = [...standing, ...unseen.filter(({ sheet }) => !sheet.isNullObject)].map(viewOf);
  const inUse = view.input === undefined ? [] : [view.input];
  const all = new Map([...others, ...inUse].filter(isInputSheet).map((each) => [each.id, each]));
  return { ...view, inputs: [...view.sheetIds].flatMap((id) => all.get(id) ?? []) };
}
