import { shiftBox, shiftIndex, type Shift } from "./shift";
import type { Box } from "./address";

export type HeaderFooterKind = "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";

/** The six texts of one kind of page, by their names on the wire: "LeftHeader" … "RightFooter". */
export type HeaderFooterTexts = Record<string, string>;

/** Page set-up of a sheet. Univer has none, so it is this host's own state. Lengths are points. */
export class PageSetupState {
  orientation: "Portrait" | "Landscape" = "Portrait";
  paperSize = "A4";
  margins = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };
  printArea: Box | null = null;
  titleRows: Box | null = null;
  titleColumns: Box | null = null;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number } = { scale: 100 };
  centerHorizontally = false;
  centerVertically = false;
  blackAndWhite = false;
  draftMode = false;
  printGridlines = false;
  printHeadings = false;
  firstPageNumber: number | "" = "";
  headersFooters: HeaderFooterKind = "Default";
  useSheetMargins = true;
  useSheetScale = true;
  readonly texts: Record<"default" | "first" | "even" | "odd", HeaderFooterTexts> = {
    default: {},
    first: {},
    even: {},
    odd: {},
  };
  /** Zero-based rows that begin a new page, ascending. */
  rowBreaks: number[] = [];

  shift(shift: Shift): void {
    this.printArea = this.printArea && shiftBox(this.printArea, shift);
    if (shift.axis !== "row") return;
    this.titleRows = this.titleRows && shiftBox(this.titleRows, shift);
    this.rowBreaks = [...new Set(this.rowBreaks.map((row) => shiftIndex(row, shift.at, shift.count)))];
  }
}
