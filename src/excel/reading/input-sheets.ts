/** The input sheet in use together with what has to be known of the other ones, for the rules between periods. */
import { CUMULATIVE } from "../../checks/cumulative";
import { textOf } from "../../sheets/input/content";
import type { OtherSheet } from "../../sheets/input/other-sheets";
import { valueName, VERSION_NAME } from "../../sheets/sheet-marks";
import { readWorkbook, type ReadOptions, type WorkbookView } from "./workbook-view";

/** An input sheet beside the one in use, in an open workbook. */
export interface OpenOther extends OtherSheet {
  /** Stays when the sheet is renamed. */
  readonly id: string;
}

export interface InputSheets extends WorkbookView {
  /** The input sheets that are not in use, as far as other sheets need to know them. */
  readonly others: readonly OpenOther[];
}

interface QueuedOther {
  readonly sheet: Excel.Worksheet;
  readonly version: Excel.NamedItem;
  readonly title: Excel.Range;
  readonly counts: readonly { readonly key: string; readonly cell: Excel.Range }[];
}

/** Ids of the sheets that were told by their tab the last time: they are read along with the first sync. */
let remembered: readonly string[] = [];

/** What is remembered of them, to be read along with the first sync by others, too. */
export const knownInputs = (): readonly string[] => remembered;

/**
 * Reads the workbook. One sync; a second one only when there are further input sheets that were not there the last
 * time. Of each of them a few cells are read, not the sheet.
 */
export async function readInputSheets(
  context: Excel.RequestContext,
  options: ReadOptions = {},
): Promise<InputSheets> {
  const { worksheets } = context.workbook;
  const queued = remembered.map((id) => queueOther(worksheets.getItemOrNullObject(id)));
  const view = await readWorkbook(context, options);
  const seen = new Set(queued.filter(({ sheet }) => !sheet.isNullObject).map(({ sheet }) => sheet.id));
  const unseen = view.inputTabs.filter((id) => id !== view.input?.id && !seen.has(id));
  queued.push(...unseen.map((id) => queueOther(worksheets.getItemOrNullObject(id))));
  if (unseen.length > 0) await context.sync();
  remembered = view.inputTabs.filter((id) => seen.has(id) || unseen.includes(id));
  const others = queued.filter(({ sheet, version }) => !sheet.isNullObject && !version.isNullObject);
  return { ...view, others: others.filter(({ sheet }) => sheet.id !== view.input?.id).map(otherOf) };
}

function queueOther(sheet: Excel.Worksheet): QueuedOther {
  sheet.load("id,name");
  const version = sheet.names.getItemOrNullObject(VERSION_NAME);
  version.load("name");
  const cellOf = (name: string): Excel.Range => {
    const cell = sheet.names.getItemOrNullObject(name).getRangeOrNullObject();
    cell.load("values");
    return cell;
  };
  const counts = CUMULATIVE.map((key) => ({ key, cell: cellOf(valueName(key)) }));
  return { sheet, version, title: cellOf("ten_ky"), counts };
}

function otherOf({ sheet, title, counts }: QueuedOther): OpenOther {
  const known = counts.flatMap(({ key, cell }): [string, number][] => {
    const value: unknown = cell.isNullObject ? "" : cell.values[0]![0];
    return typeof value === "number" ? [[key, value]] : [];
  });
  return {
    id: sheet.id,
    name: sheet.name,
    title: title.isNullObject ? "" : textOf(title.values[0]![0]),
    figures: Object.fromEntries(known),
  };
}
