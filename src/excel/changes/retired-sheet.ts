import type { SheetView } from "../reading/sheet-view";
import { unchangedSheet } from "./unchanged";
import type { Found, Step } from "./step";

/**
 * Gives the name of a sheet free for the one that takes its place, as long as the sheet is as it was read and still has
 * its name: an officer who renames or changes it wants to keep it. It is deleted by `carryOut` once all else stands.
 */
export function retireSheet(view: SheetView, retiredName: string): Step[] {
  const { id, name } = view;
  return [
    unchangedSheet(view),
    {
      look: (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(id);
        sheet.load("name");
        return (): Found => {
          const now = sheet.isNullObject ? undefined : sheet.name;
          return {
            standing: now === name ? "before" : now === retiredName ? "after" : "else",
            place: `trang “${now ?? name}”`,
            putBack: (next) => {
              if (now !== undefined) next.workbook.worksheets.getItem(id).name = now;
            },
          };
        };
      },
      apply: (context) => void (context.workbook.worksheets.getItem(id).name = retiredName),
      takeBack: (context) => void (context.workbook.worksheets.getItem(id).name = name),
    },
  ];
}
