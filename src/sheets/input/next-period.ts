/** What the input sheet of the next period takes over from the sheet of this one. */
import { CARRIED_OVER } from "../../catalog/carried-over";
import { FIGURES } from "../../catalog/figures";
import { RATES } from "../../catalog/rates";
import { INFORMATION_FIELDS, type ReportInformation } from "../../catalog/report-information";
import { settingOf, type Settings } from "../../catalog/settings";
import { resolve, valueOf } from "../../checks/resolve";
import { addDays } from "../../vietnamese/dates";
import {
  periodBounds,
  previousPeriod,
  titleOfPeriod,
  type Closing,
  type Period,
} from "../../vietnamese/periods";
import { quoteSheet } from "../address";
import type { CellContent } from "../sheet-plan";
import type { ColumnId } from "./input-columns";
import { columnNow, entriesOf, textOf, type CellReader, type InputContent, type Places } from "./content";
import { refsNow } from "./refs-now";

/** What a cell of a new sheet holds: on the row of a name, in its own column or another one. */
export interface StartCell {
  readonly name: string;
  readonly column?: ColumnId;
  readonly content: CellContent;
}

/** An input sheet that has been read. */
export interface InputAsRead {
  readonly name: string;
  readonly content: InputContent;
  readonly places: Places;
  readonly read: CellReader;
}

/**
 * The beginning of the next period's sheet.
 *
 * - The unit, who signs, the settings and the targets as they are; title and dates of the next period, and those of
 *   this one as the period before.
 * - The column "Kỳ trước" by formula from the certain values of this sheet, so that later corrections arrive too and
 *   totals that were never typed count.
 * - What is pending becomes "từ kỳ trước chuyển sang", by formula where it is known now. Where it is not, the cell stays
 *   blank for the officer: a formula there would look like an answer.
 */
export function beginNextPeriod(sheet: InputAsRead, next: Period): StartCell[] {
  const { information, settings } = sheet.content;
  const entries = entriesOf({ information: { ...lasting(information), ...datesOf(sheet, next) }, settings });
  return [
    ...entries.map(({ name, value }): StartCell => ({ name, content: value })),
    ...targetsOf(sheet),
    ...previousOf(sheet),
    ...carriedOver(sheet),
  ];
}

const LASTING = INFORMATION_FIELDS.filter(({ isLasting }) => isLasting).map(({ key }) => key);

const lasting = (information: ReportInformation): ReportInformation =>
  Object.fromEntries(Object.entries(information).filter(([key]) => LASTING.includes(key)));

function datesOf({ content: { information, settings } }: InputAsRead, next: Period): ReportInformation {
  const { ten_ky: title, den_ngay: end } = information;
  return {
    ten_ky: titleOfPeriod(next),
    ...boundsOf(next, information, settings),
    ...(title === undefined ? {} : { ky_truoc_ten: title }),
    ...(end === undefined ? {} : { ky_truoc_den_ngay: end }),
  };
}

const CLOSINGS = settingOf("chot_ky")
  .options.map(({ value }) => value)
  .filter((value): value is Closing => value !== "tu_nhap");

/**
 * The dates of the next period by the closing that this one keeps: the office's own, or where its dates say otherwise
 * the one that they keep. Where they keep none, only the first day follows from what is known.
 */
function boundsOf(
  next: Period,
  { tu_ngay: from, den_ngay: to }: ReportInformation,
  settings: Settings,
): ReportInformation {
  const own = CLOSINGS.filter((closing) => closing === settings["chot_ky"]);
  const fits = (closing: Closing): boolean => {
    const bounds = periodBounds(previousPeriod(next), closing);
    return bounds.from === (from ?? bounds.from) && bounds.to === (to ?? bounds.to);
  };
  const isDated = from !== undefined || to !== undefined;
  const closing = (isDated ? [...own, ...CLOSINGS] : own).find(fits);
  if (closing === undefined) return to === undefined ? {} : { tu_ngay: addDays(to, 1) };
  const bounds = periodBounds(next, closing);
  return { tu_ngay: bounds.from, den_ngay: bounds.to };
}

/** As they were typed, readable or not: nothing that the officer wrote is lost. */
function targetsOf({ places, read }: InputAsRead): StartCell[] {
  return RATES.flatMap(({ key }): StartCell[] => {
    const row = places.cells.get(key)?.row;
    const text = row === undefined ? "" : textOf(read(row, columnNow(places, "target")));
    return text === "" ? [] : [{ name: key, column: "target", content: text }];
  });
}

/** A formula that shows another sheet's cell, and nothing while that is blank or gone. */
const shown = (cell: string): CellContent => ({ formula: `=IFERROR(IF(${cell}="","",${cell}),"")` });

function previousOf({ name, places }: InputAsRead): StartCell[] {
  const { value } = refsNow(places);
  return FIGURES.filter(({ key }) => places.cells.has(key)).map(({ key }) => ({
    name: key,
    column: "previous",
    content: shown(`${quoteSheet(name)}!${value(key)}`),
  }));
}

function carriedOver({ name, content, places }: InputAsRead): StartCell[] {
  const { value } = refsNow(places);
  const resolved = resolve(content.figures, content.settings, undefined, content.edition);
  return CARRIED_OVER.filter(
    ({ pending }) => places.cells.has(pending) && valueOf(resolved, pending) !== undefined,
  ).map(({ pending, becomes }) => ({
    name: becomes,
    // An error here is left to be seen: the count would otherwise be lost without a word.
    content: { formula: `=${quoteSheet(name)}!${value(pending)}` },
  }));
}
