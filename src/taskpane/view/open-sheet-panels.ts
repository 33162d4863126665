/** The panels over the sheet with what watches over them: both come when a workbook has a sheet. */
import { keepFocus } from "./keep-focus";
import { SHEET_PANELS, type SheetPanels } from "./sheet-panels";

/** @param root - the element that the pane is drawn into. */
export function openSheetPanels(root: HTMLElement): SheetPanels {
  keepFocus(root);
  return SHEET_PANELS;
}
