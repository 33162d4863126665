/** The printed page of a sheet: Excel's `PageLayout` and page breaks. */
import type { PageSnapshot } from "../../workbook-file";
import { hostObject, type HostObject } from "./host-object";
import type { OpenSheet, OpenWorkbook } from "./open-workbook";
import { boxOfAddress } from "./range-target";

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export function pageLayoutObject(book: OpenWorkbook, sheet: OpenSheet, context: unknown): HostObject {
  const change = (next: Partial<PageSnapshot>): void => {
    sheet.page = { ...sheet.page, ...next };
    book.changed();
  };
  const margin = (side: keyof PageSnapshot["margins"]) => {
    return (points: number): void => change({ margins: { ...sheet.page.margins, [side]: points } });
  };
  return hostObject("PageLayout", context, {
    write: {
      paperSize: (paper: string) => change({ paper }),
      orientation: (orientation: PageSnapshot["orientation"]) => change({ orientation }),
      topMargin: margin("top"),
      bottomMargin: margin("bottom"),
      leftMargin: margin("left"),
      rightMargin: margin("right"),
      headerMargin: margin("header"),
      footerMargin: margin("footer"),
      firstPageNumber: (firstPageNumber: number) => change({ firstPageNumber }),
      zoom: ({ scale, horizontalFitToPages, verticalFitToPages }: Zoom) =>
        change({
          zoom:
            horizontalFitToPages === undefined
              ? { scale: scale ?? 100 }
              : {
                  fitToWidth: horizontalFitToPages,
                  ...(verticalFitToPages !== undefined && { fitToHeight: verticalFitToPages }),
                },
        }),
    },
    call: {
      setPrintArea: (range: string) => change({ printArea: range.replace(/\$/g, "") }),
      setPrintTitleRows: (titleRows: string) => change({ titleRows }),
    },
    below: {
      headersFooters: () =>
        hostObject("HeaderFooterGroup", context, {
          write: {
            state: (state: string) => {
              if (state === "FirstAndDefault")
                change({ firstPageCenterHeader: sheet.page.firstPageCenterHeader ?? "" });
            },
          },
          below: {
            defaultForAllPages: () =>
              hostObject("HeaderFooter", context, {
                write: { centerHeader: (centerHeader: string) => change({ centerHeader }) },
              }),
            firstPage: () =>
              hostObject("HeaderFooter", context, {
                write: { centerHeader: (firstPageCenterHeader: string) => change({ firstPageCenterHeader }) },
              }),
          },
        }),
    },
  });
}

export function breaksObject(book: OpenWorkbook, sheet: OpenSheet, context: unknown): HostObject {
  return hostObject("PageBreakCollection", context, {
    call: {
      add: (cell: string) => {
        const { top } = boxOfAddress(cell);
        sheet.page = { ...sheet.page, rowBreaks: [...sheet.page.rowBreaks, top + 1] };
        book.changed();
      },
    },
  });
}
