/** How the sheets that are lists look: title, hint, head, page. */
import type { CellStyle, PageSetup } from "./sheet-plan";

const POINTS_PER_MM = 72 / 25.4;
const MARGIN = 15 * POINTS_PER_MM;

export const LIST_FONT = { name: "Times New Roman", size: 12 } as const;

export const LIST_TITLE: CellStyle = { font: { bold: true, size: 14 }, wrap: false };

export const LIST_HINT: CellStyle = { font: { italic: true, size: 11 }, wrap: false };

const LINE_COLOR = "#B8C4D0";

export const LIST_HEAD: CellStyle = {
  font: { bold: true },
  fill: "#DDE9F5",
  borders: { edges: ["top", "bottom", "left", "right", "insideVertical"], color: LINE_COLOR },
};

/** Lines between the rows, on paper too. */
export const LIST_LINES: CellStyle = {
  borders: {
    edges: ["top", "bottom", "left", "right", "insideHorizontal", "insideVertical"],
    color: LINE_COLOR,
  },
};

/** Small even margins; the head is repeated on each page. `headRow` is zero-based. */
export function listPage(
  orientation: PageSetup["orientation"],
  printArea: string,
  headRow: number,
): PageSetup {
  return {
    orientation,
    margins: {
      top: MARGIN,
      bottom: MARGIN,
      left: MARGIN,
      right: MARGIN,
      header: MARGIN / 2,
      footer: MARGIN / 2,
    },
    printArea,
    titleRows: `$${headRow + 1}:$${headRow + 1}`,
  };
}
