/** Our sheets in a workbook, as read from Excel or from a file. */
import type { TemplateId } from "../report/templates/list";
import { VERSION_NAME } from "../sheets/sheet-marks";
import { CommandFailure } from "./command-failure";
import type { SheetView } from "./sheet-view";

export interface BookView<Sheet extends SheetView = SheetView> {
  readonly sheetNames: readonly string[];
  /** The input sheet in use: the active one if it is one, else the latest. */
  readonly input?: Sheet;
  /** The latest report sheet. */
  readonly report?: Sheet;
  /** The sheet of confirmed warnings. */
  readonly waivers?: Sheet;
  /** The narrative of the period of the input sheet. */
  readonly narrative?: Sheet;
  /** The narrative that was made last, of whatever period. */
  readonly lastNarrative?: Sheet;
  /** The log of frozen reports, where it was asked for. */
  readonly log?: Sheet;
  /** What belongs to handing in, where it was asked for. */
  readonly handIn?: Sheet;
  /** The latest sheet "Điểm 766", where it was asked for. */
  readonly score?: Sheet;
  /** The latest sheet "Diễn biến", where it was asked for. */
  readonly trend?: Sheet;
  /** The latest "Trang lãnh đạo", where it was asked for. */
  readonly leader?: Sheet;
  /** The latest sheet "Theo hệ thống". */
  readonly systems?: Sheet;
  /** The office's own templates by the form that they began as, where they were asked for. */
  readonly templates: ReadonlyMap<TemplateId, Sheet>;
}

/** The title of the period of an input sheet; "" while it has none. */
export function periodTitleOf(input: SheetView): string {
  const cell = input.places.cells.get("ten_ky");
  return cell === undefined ? "" : String(input.read(cell.row, cell.column));
}

export const isInputSheet = <Sheet extends SheetView>(view: Sheet | undefined): view is Sheet =>
  view !== undefined && view.constants.has(VERSION_NAME);

/**
 * The input sheet, or a failure that tells how to make one.
 *
 * @throws CommandFailure "no_input_sheet"
 */
export function needInput<Sheet extends SheetView>(view: Pick<BookView<Sheet>, "input">): Sheet {
  if (view.input !== undefined) return view.input;
  throw new CommandFailure(
    "no_input_sheet",
    "Sổ này chưa có biểu nhập liệu. Bấm “Chèn biểu” để tạo biểu rồi nhập số liệu.",
  );
}
