import type { SheetView } from "../../workbook/sheet-view";
import type { WorkbookView } from "../reading/workbook-view";
import type { Step } from "./step";

/** Takes the officer to a sheet along with a change. Where they have gone elsewhere since, nothing is lost by it. */
export function goTo(
  { activeId }: Pick<WorkbookView, "activeId">,
  { id, name }: Pick<SheetView, "id" | "name">,
): Step {
  const activate = (context: Excel.RequestContext, sheetId: string): void =>
    context.workbook.worksheets.getItem(sheetId).activate();
  return {
    look: (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("id");
      return () => {
        const now = active.id;
        return {
          standing: id === activeId ? "both" : now === id ? "after" : "before",
          place: `trang đang mở “${name}”`,
          putBack: (next) => activate(next, now),
        };
      };
    },
    apply: (context) => activate(context, id),
    takeBack: (context) => activate(context, activeId),
  };
}
