import type ExcelJS from "exceljs";
import type { PageSnapshot } from "./snapshot";
import { PAPER_CODES } from "./page-setup";
import type { ReadNames } from "./read-names";
import { tags } from "./xml-tags";

/** Excel's own margins, for a file that says none; inches. */
const standardMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Points; a file's inches are cut after some decimals. */
const points = (inches: number): number => Number((inches * 72).toFixed(6));

/** The page set-up of the sheet at `index`; the reverse of `pageSetup`, `headerFooter` and print names. */
export function readPage(
  worksheet: ExcelJS.Worksheet,
  sheetXml: string,
  names: ReadNames,
  index: number,
): PageSnapshot {
  const { pageSetup } = worksheet;
  // exceljs gives null for a sheet without any.
  const headerFooter = (worksheet.headerFooter as Partial<ExcelJS.HeaderFooter> | null) ?? {};
  const margins = { ...standardMargins, ...pageSetup.margins };
  const printArea = names.reserved(index, "Print_Area")?.replace(/\$/g, "");
  const titleRows = names.reserved(index, "Print_Titles");
  const paper = Object.keys(PAPER_CODES).find((name) => PAPER_CODES[name] === Number(pageSetup.paperSize));
  return {
    paper: paper ?? "A4",
    orientation: pageSetup.orientation === "landscape" ? "Landscape" : "Portrait",
    margins: {
      top: points(margins.top),
      bottom: points(margins.bottom),
      left: points(margins.left),
      right: points(margins.right),
      header: points(margins.header),
      footer: points(margins.footer),
    },
    ...(printArea && { printArea }),
    ...(titleRows && { titleRows }),
    centerHeader: centrePart(headerFooter.oddHeader),
    ...(headerFooter.differentFirst && { firstPageCenterHeader: centrePart(headerFooter.firstHeader) }),
    zoom: zoomOf(pageSetup),
    centerHorizontally: pageSetup.horizontalCentered ?? false,
    ...firstPageNumber(sheetXml),
    // A break stands after the row that it names.
    rowBreaks: tags(tags(sheetXml, "rowBreaks")[0]?.content ?? "", "brk").map(
      ({ attributes }) => Number(attributes.id) + 1,
    ),
  };
}

/** A number counts only where the file says so; exceljs reads 1 from a file without any. */
function firstPageNumber(sheetXml: string): Pick<PageSnapshot, "firstPageNumber"> {
  const attributes = tags(sheetXml, "pageSetup")[0]?.attributes;
  return attributes?.useFirstPageNumber === "1"
    ? { firstPageNumber: Number(attributes.firstPageNumber ?? 1) }
    : {};
}

function zoomOf({
  fitToPage,
  fitToWidth,
  fitToHeight,
  scale,
}: Partial<ExcelJS.PageSetup>): PageSnapshot["zoom"] {
  if (!fitToPage) return { scale: scale ?? 100 };
  // 0 pages stand for "as many as it takes"; what a file does not say is 1.
  const [wide, high] = [fitToWidth ?? 1, fitToHeight ?? 1];
  return { ...(wide > 0 && { fitToWidth: wide }), ...(high > 0 && { fitToHeight: high }) };
}

/** "&LLeft&C&P" has "&P" in the centre. */
function centrePart(text: string | undefined): string {
  return /&C([\s\S]*?)(?=&[LR]|$)/.exec(text ?? "")?.[1] ?? "";
}
