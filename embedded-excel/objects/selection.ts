import { HostError } from "../protocol/host-error";
import { formatAddress, type Box } from "../workbook/address";
import type { Sheet } from "../workbook/sheet";
import type { Model } from "./model";

/** Selects cells and shows their sheet, as a click does. */
export function select(model: Model, sheet: Sheet, box: Box): void {
  if (sheet.visibility !== "Visible")
    throw new HostError("InvalidOperation", "a hidden sheet cannot be shown");
  activate(model, sheet);
  sheet.selection = box;
  model.events.fire("selectionChanged", sheet.id, {
    type: "WorksheetSelectionChanged",
    address: formatAddress(box),
  });
}

/** Shows a sheet; its handlers hear of it only when another one was shown before. */
export function activate(model: Model, sheet: Sheet): void {
  const before = model.workbook.active;
  if (before === sheet) return;
  model.workbook.activate(sheet);
  model.events.fire("deactivated", before.id, { type: "WorksheetDeactivated" });
  model.events.fire("activated", sheet.id, { type: "WorksheetActivated" });
}
