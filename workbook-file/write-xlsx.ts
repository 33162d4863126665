import ExcelJS from "exceljs";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot";
import { sharedStyles, type StyleOf } from "./cell-style";
import { fillWorksheet } from "./fill-worksheet";
import { finishPackage } from "./finish-package";
import { keepSheets } from "./kept-sheets";

export interface WriteXlsxOptions {
  /** Only these sheets are written; what points to the others is left out (a formula becomes its value). */
  readonly sheets?: readonly string[];
  /** Whoever opens the file calculates all of it, not only what has no value yet. */
  readonly calculateOnOpen?: boolean;
}

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/**
 * The workbook as the bytes of an .xlsx file that Excel and LibreOffice open: values, formulas with their calculated
 * values, formats, names, page set-up, protection without a password.
 *
 * @throws Error for an unknown sheet in `options.sheets`, when no visible sheet is left, and for what the file cannot
 * hold: an unknown paper, a date rule with a formula as limit, LET, LAMBDA and functions that spill.
 * @example
 * const bytes = await writeXlsx(await host.snapshot(), { sheets: ["Báo cáo"] });
 * await writeFile("bao-cao.xlsx", bytes); //=> a file with the one sheet "Báo cáo"
 */
export async function writeXlsx(
  snapshot: WorkbookSnapshot,
  options: WriteXlsxOptions = {},
): Promise<Uint8Array> {
  const kept = keepSheets(snapshot, options.sheets ?? snapshot.sheets.map((sheet) => sheet.name));
  const workbook = new ExcelJS.Workbook();
  const styleOf = sharedStyles();
  for (const sheet of kept.sheets) await addSheet(workbook, sheet, styleOf);
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24000,
      height: 14000,
      firstSheet: 0,
      activeTab: kept.sheets.findIndex((sheet) => sheet.name === kept.activeSheet),
      visibility: "visible",
    },
  ];
  workbook.calcProperties.fullCalcOnLoad =
    options.calculateOnOpen === true || kept.sheets.some(isUncalculated);
  // Its parts are edited and packed anew: packing them twice would be for nothing.
  return finishPackage(await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } }), kept);
}

/** Excel shows what is kept of a formula until something changes, unless the file asks for more. */
const isUncalculated = ({ cells }: SheetSnapshot): boolean =>
  cells.some(({ formula, value }) => formula !== undefined && value === null);

async function addSheet(workbook: ExcelJS.Workbook, sheet: SheetSnapshot, styleOf: StyleOf): Promise<void> {
  const worksheet = workbook.addWorksheet(sheet.name, { state: STATES[sheet.visibility] });
  fillWorksheet(worksheet, sheet, styleOf);
  if (sheet.isProtected) await worksheet.protect("", {});
}
