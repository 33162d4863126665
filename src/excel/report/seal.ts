/** What freezing does to a report's own sheet: it is named as final, marked, coloured and locked. */
import { constantOf, FROZEN_NAME } from "../../sheets/sheet-marks";
import type { Step } from "../changes/step";
import type { SheetView } from "../../workbook/sheet-view";

/** The tab of a frozen report. */
const FROZEN_COLOR = "#7F7F7F";

/**
 * Seals a report that is not frozen. A sheet that the office has protected stays protected as it is.
 *
 * @param today ISO.
 * @param name the sheet's name from then on.
 */
export function sealReport(
  { id, name: before, isProtected, tabColor }: SheetView,
  today: string,
  name: string,
): Step {
  const sheetIn = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem(id);
  return {
    look: (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("name,tabColor");
      sheet.protection.load("protected");
      const mark = sheet.names.getItemOrNullObject(FROZEN_NAME);
      mark.load("name");
      return () => {
        if (sheet.isNullObject) return { standing: "else", place: `trang “${before}”` };
        const done = [
          !mark.isNullObject,
          sheet.name === name,
          sheet.tabColor.toUpperCase() === FROZEN_COLOR,
          ...(isProtected ? [] : [sheet.protection.protected]),
        ];
        const isUntouched = !done.some(Boolean);
        return {
          // An officer who renames or locks the report meanwhile wants to keep it so.
          standing: done.every(Boolean)
            ? "after"
            : !isUntouched
              ? "half"
              : sheet.name === before
                ? "before"
                : "else",
          place: `trang “${sheet.name}”`,
        };
      };
    },
    apply: (context) => {
      const sheet = sheetIn(context);
      sheet.names.add(FROZEN_NAME, constantOf(today));
      sheet.name = name;
      sheet.tabColor = FROZEN_COLOR;
      if (!isProtected) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
    },
    takeBack: (context) => {
      const sheet = sheetIn(context);
      if (!isProtected) sheet.protection.unprotect();
      sheet.tabColor = tabColor;
      sheet.name = before;
      sheet.names.getItemOrNullObject(FROZEN_NAME).delete();
    },
  };
}
