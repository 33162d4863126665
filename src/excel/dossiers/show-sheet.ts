/** Sheets that are made to be looked at: days off, the dossiers behind a figure, the work list. */
import {
  HOLIDAY_SHEET,
  holidayCells,
  planHolidaySheet,
  readHolidays,
  yearsOn,
} from "../../sheets/dossiers/holiday-sheet";
import { isAsMade } from "../../sheets/made-sheet";
import { DOSSIERS_NAME } from "../../sheets/sheet-marks";
import { FIRST_TABLE_ROW } from "../../sheets/dossiers/table-sheet";
import { appendRows } from "../changes/appended-rows";
import { carryOut } from "../changes/carry-out";
import { goTo } from "../changes/go-to";
import type { SheetPlan } from "../../sheets/sheet-plan";
import { asCellText } from "../writing/literal-text";
import { tellLateNews } from "../command/late-news";
import { commandOptions, runCommand, type Patience } from "../command/run-command";
import { writing } from "../command/writing";
import { freeSheetName } from "../writing/sheet-names";
import { pointerOf, readDossierBook, type DossierSheet } from "./dossier-book";
import { takeToSheet } from "../writing/take-to-sheet";
import { addSheet } from "../writing/add-sheet";

/**
 * Makes a sheet of dossiers and shows it. It takes the place of the one made before, unless somebody has written on
 * that: then it stands beside it. One read and one write sync.
 *
 * @returns the name of the sheet.
 * @throws CommandFailure
 */
export async function showDossiers(
  kind: Extract<DossierSheet, "traced" | "work" | "reconciled">,
  wish: string,
  plan: (name: string) => SheetPlan,
  patience?: Patience,
): Promise<string> {
  return writing(async () => {
    const options = commandOptions("lập trang hồ sơ", patience);
    const book = await runCommand(options, readDossierBook);
    const before = book.sheets[kind];
    const replaced = before !== undefined && isAsMade(before, DOSSIERS_NAME) ? before : undefined;
    const taken = book.sheetNames.filter((name) => name !== replaced?.name);
    const name = freeSheetName(taken, wish);
    const note = await addSheet(options, book, {
      plan: plan(name),
      pointers: [pointerOf(kind)],
      isShown: true,
      replaced,
    });
    if (note !== "") tellLateNews(note.trim());
    return name;
  });
}

/**
 * Shows the sheet "Ngày nghỉ", made where there is none; a year that it does not have is added below. One read and one
 * write sync.
 *
 * @throws CommandFailure
 */
export async function showHolidays(years: readonly number[], patience?: Patience): Promise<string> {
  return writing(async () => {
    const options = commandOptions("mở trang ngày nghỉ", patience);
    const book = await runCommand(options, readDossierBook);
    const { holidays } = book.sheets;
    if (holidays === undefined) {
      const plan = planHolidaySheet(freeSheetName(book.sheetNames, HOLIDAY_SHEET), years);
      const note = await addSheet(options, book, { plan, pointers: [pointerOf("holidays")], isShown: true });
      if (note !== "") tellLateNews(note.trim());
      return plan.name;
    }
    const known = yearsOn(readHolidays(holidays));
    const rows = years
      .filter((year) => !known.has(year))
      .flatMap((year) => holidayCells(year))
      .map((row) => row.map((cell) => (typeof cell === "string" ? asCellText(cell) : cell)));
    if (rows.length > 0) {
      await carryOut(options, {
        steps: [appendRows({ sheet: holidays, first: FIRST_TABLE_ROW, rows }), goTo(book, holidays)],
      });
    } else await takeToSheet(options, holidays.id);
    return holidays.name;
  });
}
