/** Sheets that are made to be looked at: days off, the dossiers behind a figure, the work list. */
import { gridMark } from "../../sheets/dossiers/dossier-sheets";
import {
  HOLIDAY_SHEET,
  holidayCells,
  planHolidaySheet,
  readHolidays,
  yearsOn,
} from "../../sheets/dossiers/holiday-sheet";
import { endOf } from "../../sheets/dossiers/read-rows";
import { constantOf, DOSSIERS_NAME } from "../../sheets/sheet-marks";
import { FIRST_TABLE_ROW } from "../../sheets/dossiers/table-sheet";
import { rangeAddress } from "../../sheets/address";
import type { SheetPlan } from "../../sheets/sheet-plan";
import { applyPlan } from "../writing/apply-plan";
import { asCellText } from "../writing/literal-text";
import { makeSheet } from "../writing/new-sheet";
import { runCommand } from "../command/run-command";
import { freeSheetName } from "../writing/sheet-names";
import type { SheetView } from "../reading/sheet-view";
import { needOpenStructure, queuePointTo } from "../reading/workbook-view";
import { pointerOf, readDossierBook, type DossierBook, type DossierSheet } from "./dossier-book";

/** Whether a sheet of dossiers is as it was written: then it is ours to replace. */
function isUntouched({ constants, values, top, left }: SheetView): boolean {
  const rows = [
    ...Array.from({ length: top }, () => []),
    ...values.map((row) => [...Array.from({ length: left }, () => ""), ...row]),
  ];
  return constants.get(DOSSIERS_NAME) === constantOf(gridMark(rows));
}

/**
 * Makes a sheet of dossiers and shows it. It takes the place of the one made before, unless somebody has written on
 * that: then it stands beside it. One read and one write sync.
 *
 * @returns the name of the sheet.
 * @throws CommandFailure
 */
export async function showDossiers(
  kind: Extract<DossierSheet, "traced" | "work">,
  wish: string,
  plan: (name: string) => SheetPlan,
): Promise<string> {
  const options = { doing: "lập trang hồ sơ" };
  const book = await runCommand(options, readDossierBook);
  needOpenStructure(book);
  const before = book.sheets[kind];
  const replaced = before !== undefined && isUntouched(before) ? before : undefined;
  const taken = book.sheetNames.filter((name) => name !== replaced?.name);
  const name = freeSheetName(taken, wish);
  const workName = freeSheetName([...book.sheetNames, name], `${wish} (đang lập)`);
  await addSheet(options, book, kind, plan(name), { workName, ...(replaced && { replaced }) });
  return name;
}

interface Making {
  readonly workName: string;
  readonly replaced?: SheetView;
}

function addSheet(
  options: { readonly doing: string },
  book: DossierBook,
  kind: DossierSheet,
  plan: SheetPlan,
  { workName, replaced }: Making,
): Promise<void> {
  return makeSheet(options, workName, () =>
    runCommand(options, async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add(workName);
      applyPlan(sheet, plan);
      sheet.activate();
      sheet.getRange(plan.selection).select();
      queuePointTo(context, pointerOf(kind), book.pointers.has(kind), workName);
      // The old one goes only after the new one stands.
      if (replaced !== undefined) worksheets.getItem(replaced.id).delete();
      sheet.name = plan.name;
      await context.sync();
    }),
  );
}

/**
 * Shows the sheet "Ngày nghỉ", made where there is none; a year that it does not have is added below. One read and one
 * write sync.
 *
 * @throws CommandFailure
 */
export async function showHolidays(years: readonly number[]): Promise<string> {
  const options = { doing: "mở trang ngày nghỉ" };
  const book = await runCommand(options, readDossierBook);
  const { holidays } = book.sheets;
  if (holidays === undefined) {
    needOpenStructure(book);
    const name = freeSheetName(book.sheetNames, HOLIDAY_SHEET);
    const workName = freeSheetName([...book.sheetNames, name], `${HOLIDAY_SHEET} (đang lập)`);
    await addSheet(options, book, "holidays", planHolidaySheet(name, years), { workName });
    return name;
  }
  const known = yearsOn(readHolidays(holidays));
  const rows = years.filter((year) => !known.has(year)).flatMap((year) => holidayCells(year));
  await runCommand(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem(holidays.id);
    if (rows.length > 0) {
      const first = endOf(holidays, FIRST_TABLE_ROW);
      sheet.getRange(rangeAddress(first, 0, first + rows.length - 1, rows[0]!.length - 1)).formulas =
        rows.map((row) => row.map((cell) => (typeof cell === "string" ? asCellText(cell) : cell)));
    }
    sheet.activate();
    await context.sync();
  });
  return holidays.name;
}
