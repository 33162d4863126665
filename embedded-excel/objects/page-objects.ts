import { HostError } from "../protocol/host-error";
import type { ClassBehaviour, HostObject } from "../protocol/host-object";
import { maxColumns, maxRows, type Box } from "../workbook/address";
import type { HeaderFooterKind, HeaderFooterTexts, PageSetupState } from "../workbook/sheet-page";
import { boxOn, flag, number, oneOf, record, text } from "./arguments";
import { rangeObject, type Classes, type Model, type PageBreakTarget, type SheetTarget } from "./model";

type Margin = keyof PageSetupState["margins"];

const orientations = ["Portrait", "Landscape"] as const;
const headerFooterKinds: readonly HeaderFooterKind[] = [
  "Default",
  "FirstAndDefault",
  "OddAndEven",
  "FirstOddAndEven",
];
const headerFooterPlaces = [
  "LeftHeader",
  "CenterHeader",
  "RightHeader",
  "LeftFooter",
  "CenterFooter",
  "RightFooter",
];
const margins: readonly Margin[] = ["top", "bottom", "left", "right", "header", "footer"];
const pointsPerUnit: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** Scales that Excel prints at, in per cent. */
const scaleLimits = [10, 400] as const;

const pageLayout: ClassBehaviour<SheetTarget> = {
  read: {
    Orientation: ({ sheet }) => sheet.page.orientation,
    PaperSize: ({ sheet }) => sheet.page.paperSize,
    Zoom: ({ sheet }) => sheet.page.zoom,
    CenterHorizontally: ({ sheet }) => sheet.page.centerHorizontally,
    CenterVertically: ({ sheet }) => sheet.page.centerVertically,
    BlackAndWhite: ({ sheet }) => sheet.page.blackAndWhite,
    DraftMode: ({ sheet }) => sheet.page.draftMode,
    PrintGridlines: ({ sheet }) => sheet.page.printGridlines,
    PrintHeadings: ({ sheet }) => sheet.page.printHeadings,
    FirstPageNumber: ({ sheet }) => sheet.page.firstPageNumber,
    ...Object.fromEntries(
      margins.map((margin) => [marginMember(margin), ({ sheet }: SheetTarget) => sheet.page.margins[margin]]),
    ),
  },
  write: {
    Orientation: ({ sheet }, word) => (sheet.page.orientation = oneOf(orientations)(word)),
    PaperSize: ({ sheet }, size) => (sheet.page.paperSize = text(size)),
    Zoom: ({ sheet }, zoom) => (sheet.page.zoom = checkedZoom(zoom)),
    CenterHorizontally: ({ sheet }, centered) => (sheet.page.centerHorizontally = flag(centered)),
    CenterVertically: ({ sheet }, centered) => (sheet.page.centerVertically = flag(centered)),
    BlackAndWhite: ({ sheet }, on) => (sheet.page.blackAndWhite = flag(on)),
    DraftMode: ({ sheet }, on) => (sheet.page.draftMode = flag(on)),
    PrintGridlines: ({ sheet }, on) => (sheet.page.printGridlines = flag(on)),
    PrintHeadings: ({ sheet }, on) => (sheet.page.printHeadings = flag(on)),
    FirstPageNumber: ({ sheet }, page) => (sheet.page.firstPageNumber = page === "" ? "" : number(page)),
    ...Object.fromEntries(
      margins.map((margin) => [
        marginMember(margin),
        (target: SheetTarget, points: unknown) => setMargin(target, margin, number(points)),
      ]),
    ),
  },
  children: {
    HeadersFooters: (target) => target.model.factory.create("HeaderFooterGroup", target),
  },
  methods: {
    SetPrintArea: ({ sheet }, area) => void (sheet.page.printArea = boxOn(sheet, area)),
    SetPrintTitleRows: ({ sheet }, rows) => void (sheet.page.titleRows = wholeRows(boxOn(sheet, rows))),
    SetPrintTitleColumns: ({ sheet }, columns) =>
      void (sheet.page.titleColumns = wholeColumns(boxOn(sheet, columns))),
    GetPrintAreaOrNullObject: ({ model, sheet }) => rangeOrNull(model, sheet, sheet.page.printArea),
    GetPrintTitleRowsOrNullObject: ({ model, sheet }) => rangeOrNull(model, sheet, sheet.page.titleRows),
    GetPrintTitleColumnsOrNullObject: ({ model, sheet }) =>
      rangeOrNull(model, sheet, sheet.page.titleColumns),
    SetPrintMargins: (target, unit, options) => {
      const factor = pointsPerUnit[text(unit)];
      if (!factor) throw new HostError("InvalidArgument", `unit ${text(unit)}`);
      for (const [margin, length] of Object.entries(record(options))) {
        if (length !== undefined && length !== null)
          setMargin(target, oneOf(margins)(margin), number(length) * factor);
      }
    },
  },
};

const headersFooters: ClassBehaviour<SheetTarget> = {
  read: {
    State: ({ sheet }) => sheet.page.headersFooters,
    UseSheetMargins: ({ sheet }) => sheet.page.useSheetMargins,
    UseSheetScale: ({ sheet }) => sheet.page.useSheetScale,
  },
  write: {
    State: ({ sheet }, state) => (sheet.page.headersFooters = oneOf(headerFooterKinds)(state)),
    UseSheetMargins: ({ sheet }, on) => (sheet.page.useSheetMargins = flag(on)),
    UseSheetScale: ({ sheet }, on) => (sheet.page.useSheetScale = flag(on)),
  },
  children: {
    DefaultForAllPages: ({ model, sheet }) => headerFooterObject(model, sheet.page.texts.default),
    FirstPage: ({ model, sheet }) => headerFooterObject(model, sheet.page.texts.first),
    EvenPages: ({ model, sheet }) => headerFooterObject(model, sheet.page.texts.even),
    OddPages: ({ model, sheet }) => headerFooterObject(model, sheet.page.texts.odd),
  },
};

const headerFooter: ClassBehaviour<HeaderFooterTexts> = {
  read: Object.fromEntries(
    headerFooterPlaces.map((place) => [place, (texts: HeaderFooterTexts) => texts[place] ?? ""]),
  ),
  write: Object.fromEntries(
    headerFooterPlaces.map((place) => [
      place,
      (texts: HeaderFooterTexts, given: unknown) => void (texts[place] = text(given)),
    ]),
  ),
};

const pageBreaks: ClassBehaviour<SheetTarget> = {
  items: (target) => target.sheet.page.rowBreaks.map((row) => pageBreakObject(target, row)),
  find: (target, index) => {
    const row = target.sheet.page.rowBreaks[number(index)];
    return row === undefined ? null : pageBreakObject(target, row);
  },
  methods: {
    Add: (target, range) => {
      const { row } = boxOn(target.sheet, range);
      if (row === 0) throw new HostError("InvalidArgument", "no page can begin before row 1");
      const { page } = target.sheet;
      page.rowBreaks = [...new Set([...page.rowBreaks, row])].sort((a, b) => a - b);
      return pageBreakObject(target, row);
    },
    RemovePageBreaks: ({ sheet }) => void (sheet.page.rowBreaks = []),
  },
};

const pageBreak: ClassBehaviour<PageBreakTarget> = {
  read: { _Id: ({ row }) => String(row), RowIndex: ({ row }) => row, ColumnIndex: () => 0 },
  methods: {
    Delete: ({ sheet, row }) =>
      void (sheet.page.rowBreaks = sheet.page.rowBreaks.filter((own) => own !== row)),
    GetCellAfterBreak: ({ model, sheet, row }) =>
      rangeObject(model, sheet, { row, column: 0, rows: 1, columns: 1 }),
  },
};

/** The page of a sheet: margins, header and footer, print area, page breaks. */
export const pageClasses: Classes<
  "PageLayout" | "HeaderFooterGroup" | "HeaderFooter" | "PageBreakCollection" | "PageBreak"
> = {
  PageLayout: pageLayout,
  HeaderFooterGroup: headersFooters,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreaks,
  PageBreak: pageBreak,
};

function pageBreakObject(target: SheetTarget, row: number): HostObject {
  return target.model.factory.create("PageBreak", { ...target, row });
}

function headerFooterObject(model: Model, texts: HeaderFooterTexts): HostObject {
  return model.factory.create("HeaderFooter", texts);
}

function rangeOrNull(model: Model, sheet: SheetTarget["sheet"], box: Box | null): HostObject | null {
  return box && rangeObject(model, sheet, box);
}

function marginMember(margin: Margin): string {
  return `${margin.charAt(0).toUpperCase()}${margin.slice(1)}Margin`;
}

function setMargin({ sheet }: SheetTarget, margin: Margin, points: number): void {
  if (points < 0) throw new HostError("InvalidArgument", `a margin of ${points}`);
  sheet.page.margins[margin] = points;
}

/** Either a scale or a number of pages, never both. */
function checkedZoom(given: unknown): PageSetupState["zoom"] {
  const { scale, horizontalFitToPages, verticalFitToPages } = record(given) as PageSetupState["zoom"];
  if (typeof scale === "number" && (scale < scaleLimits[0] || scale > scaleLimits[1])) {
    throw new HostError("InvalidArgument", `a scale of ${scale} %`);
  }
  if (typeof scale === "number") return { scale };
  return {
    ...(typeof horizontalFitToPages === "number" && { horizontalFitToPages }),
    ...(typeof verticalFitToPages === "number" && { verticalFitToPages }),
  };
}

function wholeRows(box: Box): Box {
  return { ...box, column: 0, columns: maxColumns };
}

function wholeColumns(box: Box): Box {
  return { ...box, row: 0, rows: maxRows };
}
