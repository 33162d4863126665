import { readInput } from "../sheets/input/content";
import type { PeriodSheet } from "../trend/trend";
import type { SheetView } from "./sheet-view";

/** What an input sheet says of its period. */
export function periodSheetOf(view: SheetView, isInUse: boolean): PeriodSheet {
  const { information, figures, settings, edition, targets } = readInput(view.read, view.places);
  return {
    sheet: view.name,
    title: information["ten_ky"] ?? "",
    figures,
    settings,
    edition,
    targets,
    isInUse,
  };
}
